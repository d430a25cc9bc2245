import { shareOfTurns, TOPIC_CODES } from '#domain/language';
import fc from 'fast-check';

// What YAML may take for something else is among the names and texts.
const word = fc.oneof(
  fc.constantFrom('off', 'null', 'yes', '12', '0x1f', '- a', '# no', 'a: b', '*', '~', 'über "uns"', "it's"),
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,11}$/),
);
const words = fc.uniqueArray(word, { maxLength: 3 });
/** A word that most turns hold is refused as a phrase. */
const phrase = fc
  .stringMatching(/^[a-zé]{2,8}( [a-z]{2,8}){0,3}$/)
  .filter((text) => shareOfTurns(text) === null);
const phrases = fc.uniqueArray(phrase, { maxLength: 3 });
const duration = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('ms', 's', 'm', 'h', 'd'))
  .map(([count, unit]) => `${count}${unit}`);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const thresholds = fc.dictionary(word, share, { maxKeys: 3 });
const orOff = <T>(rule: fc.Arbitrary<T>) => fc.oneof(fc.constant('off' as const), rule);
const inARow = fc.integer({ min: 1, max: 10 });
const businessRules = fc.record(
  {
    attributes: fc.dictionary(word, fc.constantFrom('text', 'number', 'boolean'), { maxKeys: 3 }),
    rules: fc.uniqueArray(
      fc.record(
        {
          name: word.map((name) => `rule ${name}`),
          when: fc.constantFrom('customer.tier == "gold"', "size(turn.topics) > 1 // 'several'\n", 'true'),
          outcome: fc.constantFrom('escalate', 'offer'),
          category: fc.constantFrom('A', 'B', 'C'),
          off: fc.constant(true as const),
        },
        { requiredKeys: ['name', 'when'] },
      ),
      { maxLength: 3, selector: ({ name }) => name },
    ),
  },
  { requiredKeys: [] },
);
const points = fc.integer({ min: 0, max: 1_000 });
/** Offers first, and escalates at a later count. */
const offerThenEscalate = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .map(([offerAt, more]) => ({ offerAt, escalateAt: offerAt + more }));
const mood = fc.integer({ min: -100, max: -1 }).map((percent) => percent / 100);
const topics = fc.uniqueArray(fc.constantFrom(...TOPIC_CODES), { maxLength: 3 });
/** Who is asked something first is waited for less than the conversation lasts. */
const longerThanQuestions = fc.constantFrom('601s', '2h', '30d');
const collectFirst = fc.record(
  {
    wait: fc.constantFrom('30s', '10m'),
    questions: fc.uniqueArray(
      fc.record(
        {
          name: word,
          ask: fc.constant({ en: 'Which order is it?', es: '¿Qué pedido es?' }),
          value: fc.constantFrom('order', 'phone'),
          topics,
          intents: words,
          categories: fc.constantFrom(['B'], ['B', 'C']),
        },
        { requiredKeys: ['name', 'ask'] },
      ),
      { maxLength: 2, selector: ({ name }) => name },
    ),
  },
  { requiredKeys: [] },
);

/** Policies as managers write them, any key left out or not; JSON of them is YAML. */
export const policyFiles = fc.record(
  {
    name: word,
    triggers: fc.record(
      {
        confidence: orOff(
          fc.record(
            {
              threshold: share,
              consecutive: inARow,
              byChannel: thresholds,
              byIntent: thresholds,
              recent: orOff(
                fc.record({ low: fc.integer({ min: 1, max: 3 }), of: fc.integer({ min: 3, max: 9 }) }),
              ),
            },
            { requiredKeys: ['threshold', 'consecutive', 'byChannel', 'byIntent'] },
          ),
        ),
        failures: orOff(fc.record({ consecutive: inARow })),
        failedTools: orOff(offerThenEscalate),
        silence: orOff(fc.record({ after: duration })),
        falsePromise: orOff(fc.record({ after: duration })),
        frustration: orOff(
          fc.record(
            { turns: fc.integer({ min: 2, max: 5 }), turn: mood, mean: mood, slope: mood },
            { requiredKeys: [] },
          ),
        ),
        customerRepeats: orOff(offerThenEscalate),
        assistantRepeats: orOff(offerThenEscalate),
        turnBudget: orOff(fc.record({ turns: inARow, then: fc.nat({ max: 5 }) }, { requiredKeys: [] })),
        timeBudget: orOff(fc.record({ after: duration, byCategory: fc.constant({}) }, { requiredKeys: [] })),
        idleBudget: orOff(fc.record({ after: duration, then: duration }, { requiredKeys: [] })),
        complexity: orOff(fc.record({ score: inARow, then: fc.nat({ max: 5 }) }, { requiredKeys: [] })),
        preferHuman: fc.record({ intents: words, topics }, { requiredKeys: [] }),
        collectFirst: orOff(collectFirst),
        alwaysHuman: fc.uniqueArray(
          fc.record({ name: word, phrases, topics, intents: words, tiers: fc.tuple(word) }),
          { maxLength: 3, selector: ({ name }) => name },
        ),
        businessRules: orOff(businessRules),
        requestPhrases: phrases,
      },
      { requiredKeys: [] },
    ),
    notices: fc.record(
      {
        default: fc.constantFrom('en', 'ES'),
        texts: fc.dictionary(
          fc.constantFrom('en', 'es', 'FR'),
          fc.record(
            { acknowledged: fc.oneof(word, fc.constant('')), queued: fc.constant('Wait:\n {wait}\n') },
            { requiredKeys: [] },
          ),
        ),
        acknowledgedFor: fc.dictionary(
          fc.constantFrom('en', 'es'),
          fc.record({ assistant_silent: word }, { requiredKeys: [] }),
        ),
      },
      { requiredKeys: [] },
    ),
    queues: fc.uniqueArray(
      fc.record(
        {
          id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
          skills: fc.dictionary(word, fc.integer({ min: 1, max: 10 }), { maxKeys: 2 }),
          matchLanguage: fc.boolean(),
          offerTimeout: duration,
          wrapUp: fc.oneof(duration, fc.constant('0s')),
          units: fc.dictionary(fc.constantFrom('*', 'chat', 'voice'), fc.integer({ min: 1, max: 5 })),
          expectedHandle: duration,
          agentOrder: fc.constantFrom('leastInHand', 'roundRobin'),
          scorer: orOff(
            fc.record(
              {
                use: fc.constant('linear' as const),
                weights: fc.constant({ skill: -2.5 }),
                share,
                explore: share,
              },
              { requiredKeys: [] },
            ),
          ),
          conditions: fc.constantFrom(
            [],
            [
              { skill: 'tax', atLeast: 2 },
              { not: { any: [{ language: ['customer', 'en'] }, { attribute: 'a', is: 'b' }] } },
            ],
          ),
          preferredAgentsFor: fc.constantFrom([], ['20s', '1m']),
          preferredAgentsBusy: fc.constantFrom('skip', 'wait'),
          relaxation: fc.constantFrom(
            [],
            [
              { after: '5s', conditions: [{ skill: 'tax' }] },
              { after: '9s', drop: ['conditions'] },
            ],
          ),
        },
        { requiredKeys: ['id'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
    priority: fc.record(
      {
        category: fc.record({ A: points, B: points, C: points }, { requiredKeys: [] }),
        tier: fc.dictionary(word, points, { maxKeys: 2 }),
        reEscalation: points,
        onePointPer: duration,
      },
      { requiredKeys: [] },
    ),
    transfers: fc.record(
      {
        limit: fc.nat(100),
        refuse: fc.boolean(),
        keepAlwaysHuman: fc.boolean(),
        returns: fc.record(
          {
            A: fc.constantFrom('allowed', 'suggested', 'forbidden'),
            C: fc.constantFrom('allowed', 'suggested', 'forbidden'),
          },
          { requiredKeys: [] },
        ),
        consult: fc.boolean(),
        consultUnits: fc.constantFrom({}, { '*': 0.5, voice: 0 }),
        consultWait: duration,
      },
      { requiredKeys: [] },
    ),
    fairShare: orOff(fc.record({ most: inARow, within: duration }, { requiredKeys: [] })),
    quiet: orOff(
      fc.record(
        { after: fc.constantFrom({}, { chat: '5m' }), units: fc.nat(3), most: inARow },
        { requiredKeys: [] },
      ),
    ),
    presence: fc.record(
      { lease: duration, missedOffers: inARow, unanswered: duration },
      { requiredKeys: [] },
    ),
    conversation: fc.record(
      { idle: longerThanQuestions, reEscalationWindow: duration },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

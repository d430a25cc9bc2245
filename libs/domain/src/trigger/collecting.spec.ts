import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, readWrittenPolicy, type Policy } from '#domain/policy';
import type { QuestionAsked, QuestionEnded } from '#domain/vocabulary';
import {
  assistant,
  customer,
  happens,
  knows,
  play,
  type Line,
  type Outcomes,
} from './triggers/trigger-spec.fixture.ts';

const ORDER = `
      - name: order_number
        value: order
        unlessKnown: [orderNumber]
        ask: { en: What is your order number?, es: ¿Cuál es su número de pedido? }
        again: { en: It begins with BT and stands in the e-mail. Do you have it? }`;
const SINCE = `
      - name: since
        label: Since when
        ask: { en: Since when does it happen? }`;
const ROOM = `
      - name: room
        ask: { en: Which room are you in? }`;

const written = (questions: string, more = '') => {
  const read = readWrittenPolicy(
    `triggers:\n  collectFirst:\n    wait: 1m\n    questions:${questions}\n${more}`,
    'policy.yaml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};
const policy = written(ORDER + SINCE + ROOM);

const unsure = (text: string): Line => assistant(text, { confidence: 0.1 });
/** A person is needed at the third line: two answers in a row are not sure. */
const TROUBLE: readonly Line[] = [
  'c: My parcel never came',
  unsure('Parcels usually come.'),
  'c: It has been two weeks now',
  unsure('Some parcels take a while.'),
];

const asked = ({ history }: Outcomes): readonly QuestionAsked[] =>
  history.filter((fact) => fact.type === 'QuestionAsked');
const ended = ({ history }: Outcomes): readonly QuestionEnded['ending'][] =>
  history.filter((fact) => fact.type === 'QuestionEnded').map(({ ending }) => ending);
const tell = (lines: readonly Line[], of: Policy = policy, thenMs = 0) => play(lines, { policy: of, thenMs });

describe('T12: collect first', () => {
  it('escalates at once where the policy asks nothing, as the built-in one does', () => {
    expect(DEFAULT_POLICY.triggers.collectFirst).toBeNull();
    const plain = tell(TROUBLE, DEFAULT_POLICY);
    expect(plain.outcomes).toEqual(['4 escalate low_confidence']);
    expect(asked(plain)).toEqual([]);
  });

  it('asks a question instead, and says what it is asked before', () => {
    const played = tell(TROUBLE);
    expect(played.outcomes).toEqual([]);
    expect(asked(played)).toMatchObject([
      {
        ...{ question: 'order_number', isAgain: false, before: 'escalate' },
        ...{ language: 'en', text: 'What is your order number?' },
        reasons: [{ code: 'low_confidence' }],
      },
    ]);
  });

  it('asks two at most, one after the other, and then escalates for the reasons that there were', () => {
    const played = tell([...TROUBLE, 'c: It is BT-44712', 'c: Since last Tuesday']);
    expect(asked(played).map(({ question }) => question)).toEqual(['order_number', 'since']);
    expect(ended(played)).toEqual(['answered', 'answered']);
    expect(played.outcomes).toEqual(['6 escalate low_confidence']);
    expect(played.requested[0]?.rules).toContainEqual(
      expect.objectContaining({ rule: 'low_confidence', fired: true }),
    );
  });

  it('puts the answers on the card, under the labels of the questions', () => {
    const [request] = tell([...TROUBLE, 'c: BT-44712', 'c: Since last Tuesday']).requested;
    const known = [...request!.card.knownFacts, ...request!.card.moreFacts];
    expect(known).toContainEqual(expect.objectContaining({ label: 'Order number', value: 'BT-44712' }));
    expect(known).toContainEqual(
      expect.objectContaining({ label: 'Since when', value: 'Since last Tuesday', messageId: 'm6' }),
    );
  });

  it('takes a short number for the code that was asked for', () => {
    const [request] = tell([...TROUBLE, 'c: 4471 I think', 'c: Tuesday']).requested;
    expect(request!.card.knownFacts).toContainEqual(
      expect.objectContaining({ label: 'Order number', value: '4471' }),
    );
  });

  it('takes no date and no amount for such a code', () => {
    for (const text of ['I ordered it on 2024-05-01', 'I paid 250 euros for it'])
      expect(asked(tell([...TROUBLE, `c: ${text}`])).map(({ isAgain }) => isAgain)).toEqual([false, true]);
    const [request] = tell([...TROUBLE, 'c: 4471, ordered on 2024-05-01', 'c: Tuesday']).requested;
    expect(request!.card.knownFacts).toContainEqual(
      expect.objectContaining({ label: 'Order number', value: '4471' }),
    );
  });

  it('asks again once where the customer says something else, and waits for no third time', () => {
    const once = tell([...TROUBLE, 'c: Why do you ask me that?']);
    expect(asked(once).map(({ isAgain, text }) => [isAgain, text])).toEqual([
      [false, 'What is your order number?'],
      [true, 'It begins with BT and stands in the e-mail. Do you have it?'],
    ]);
    const twice = tell([...TROUBLE, 'c: Why do you ask me that?', 'c: I do not have it']);
    expect(ended(twice)).toEqual(['unanswered']);
    expect(twice.outcomes).toEqual(['6 escalate low_confidence']);
  });

  it('never asks what the customer has said or the channel has given', () => {
    const said = tell(['c: My order number is BT-44712 and it never came', ...TROUBLE.slice(1)]);
    expect(asked(said).map(({ question }) => question)).toEqual(['since']);
    const given = tell([knows({ attributes: { orderNumber: 'BT-44712' } }), ...TROUBLE]);
    expect(asked(given).map(({ question }) => question)).toEqual(['since']);
  });

  it('waits no longer than the policy says', () => {
    const played = tell(TROUBLE, policy, 61_000);
    expect(ended(played)).toEqual(['expired']);
    expect(played.requested).toMatchObject([{ reasons: [{ code: 'low_confidence' }] }]);
    expect(played.requested[0]!.at - asked(played)[0]!.at).toBe(60_000);
  });

  it('gives a person at once to whoever asks for one meanwhile, in words or with the button', () => {
    for (const line of ['c: Just give me a real person', happens('HumanRequested')]) {
      const played = tell([...TROUBLE, line]);
      expect(ended(played)).toEqual(['overtaken']);
      expect(played.outcomes[0]).toMatch(/^5 escalate (explicit_request|human_button) low_confidence$/);
    }
  });

  it('gives a person at once where danger or another matter of category A comes up meanwhile', () => {
    for (const text of ['I want to end my life', 'I will sue you']) {
      const played = tell([...TROUBLE, `c: ${text}`]);
      expect(asked(played)).toHaveLength(1);
      expect(played.requested).toHaveLength(1);
      expect(played.requested[0]).toMatchObject({ category: 'A' });
    }
  });

  it('says whom to call, and calls for danger, where an answer only hints at it', () => {
    const played = tell([...TROUBLE, "c: I can't go on like this"]);
    expect(played.requested).toMatchObject([
      { category: 'A', reasons: [{ rule: 'safety' }, { code: 'low_confidence' }] },
    ]);
    expect(played.history.filter(({ type }) => type === 'CustomerNotified')).toMatchObject([
      { notice: 'acknowledged', situation: 'danger' },
    ]);
  });

  it('holds an offer back the same way, and takes a yes to the question for no yes to a person', () => {
    const upset: readonly Line[] = [customer('This is useless, I am so angry', { sentiment: -0.9 })];
    const asking = tell(upset, written(ROOM));
    expect(asked(asking)).toMatchObject([{ question: 'room', before: 'offer' }]);
    expect(asking.offered).toEqual([]);
    const answers = tell([...upset, 'c: yes 214'], written(ROOM));
    expect(answers.outcomes).toEqual(['2 offer frustration']);
  });

  it('is the answer that the customer gets: nobody is called because the assistant said nothing', () => {
    const upset = customer('This is useless, I am so angry', { sentiment: -0.9 });
    const slow = play([upset, 'c: 214'], { policy: written(ROOM), everyMs: 40_000 });
    expect(slow.outcomes).toEqual(['2 offer frustration']);
    const never = tell([upset], written(ROOM), 61_000);
    expect(never.requested).toEqual([]);
    expect(never.offered).toMatchObject([{ reasons: [{ code: 'frustration' }] }]);
  });

  it('asks by topic and by intent', () => {
    const byMatter = written(`
      - name: contract
        topics: [cancellation]
        ask: { en: Which contract? }
      - name: flight
        intents: [Rebook]
        ask: { en: Which flight? }`);
    const ofTopic = tell(['c: I want to cancel my contract', ...TROUBLE.slice(1)], byMatter);
    expect(asked(ofTopic).map(({ question }) => question)).toEqual(['contract']);
    const sure = assistant('Let me see.', { intent: 'rebook' });
    expect(asked(tell(['c: Hi there', sure, ...TROUBLE], byMatter)).map(({ question }) => question)).toEqual([
      'flight',
    ]);
    expect(tell(TROUBLE, byMatter).outcomes).toEqual(['4 escalate low_confidence']);
  });

  it('asks in the language of the customer, else in the default language of the notices', () => {
    const spanish = [
      customer('Mi paquete no ha llegado', { language: 'es' }),
      unsure('Los paquetes llegan.'),
      customer('Ya son dos semanas', { language: 'es' }),
      unsure('A veces tardan.'),
    ];
    expect(asked(tell(spanish))).toMatchObject([{ language: 'es', text: '¿Cuál es su número de pedido?' }]);
    expect(asked(tell(spanish, written(ROOM)))).toMatchObject([{ language: 'en' }]);
  });

  it('asks no question twice in a conversation, and nothing while an offer stands', () => {
    const upset = customer('This is useless, I am so angry', { sentiment: -0.9 });
    const played = tell([upset, 'c: 214', ...TROUBLE], written(ROOM));
    expect(asked(played)).toHaveLength(1);
    expect(played.outcomes.at(-1)).toBe('6 escalate low_confidence');
  });

  it('calls nobody for a customer who has left, and waits anew for one who is back', () => {
    const gone = tell([...TROUBLE, happens('CustomerLeft')], policy, 3_600_000);
    expect(gone.outcomes).toEqual([]);
    const reloads: Line = (ids) => ({
      ...{ ...ids, type: 'ConversationStarted', channel: 'chat' },
      ...{ language: null, customerId: null, customerName: null, attributes: {} },
    });
    const away = Array.from({ length: 4 }, () => knows({ tier: 'gold' }));
    const lines = [...TROUBLE, happens('CustomerLeft'), ...away, reloads];
    const back = play(lines, { policy, everyMs: 15_000, thenMs: 120_000 });
    expect(ended(back)).toEqual(['expired']);
    expect(back.requested.map(({ at }) => at - asked(back)[0]!.at)).toEqual([6 * 15_000 + 60_000]);
  });

  it('asks nothing below level 2', () => {
    expect(play(TROUBLE, { policy, level: 1 }).outcomes).toEqual(['4 escalate low_confidence']);
  });

  it('never stands between a person and whoever asks for one, is in danger or needs one always', () => {
    const urgent = [
      'I want a person',
      'I want to kill myself',
      'I will sue you',
      'This is my formal complaint',
    ];
    const line = fc.constantFrom<Line>(
      ...TROUBLE,
      'c: BT-44712',
      'c: This is awful, you useless bot!',
      'c: why?',
      customer('Nothing works', { sentiment: -0.9 }),
      happens('AssistantFailed'),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom(...urgent),
        fc.constantFrom(policy, written(ROOM), written(SINCE + ORDER)),
        (before, text, of) => {
          const played = tell([...before, `c: ${text}`], of);
          expect(played.requested).toHaveLength(1);
          const perDecision = asked(played).filter(({ isAgain }) => !isAgain);
          expect(perDecision.length).toBeLessThanOrEqual(2);
          for (const { reasons } of asked(played))
            for (const { trigger, category } of reasons) {
              expect(trigger).not.toBe('customer_request');
              expect(category).not.toBe('A');
            }
        },
      ),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusMs, type Instant } from '#kernel';
import { DEFAULT_POLICY, policyWorkflow, type Policy } from '#domain/policy';
import { episodeId, id, type ContextCard, type EscalationRequested } from '#domain/vocabulary';
import { createWorkflowDriver } from '#testing/driver';
import { EVERYTHING_OFF } from '../policy/policy-off.fixture.ts';
import { CARD_WORDS_MAX, wordsAboveTheFold } from './card/card.ts';
import { HEADLINE_WORDS_MAX_AT_LEVEL_2 } from './card/sections/headline.ts';
import { TRIGGER } from './index.ts';
import type { TriggerFact, TriggerInput, TriggerState } from './trigger-state.ts';

const phrases = [
  'my card was stolen',
  'agent',
  'talk to a human',
  'yes',
  'no',
  'hi',
  'thanks',
  'I will sue you',
  'order 4711 a@b.io',
];
const anyText = fc.oneof(
  fc.constantFrom(...phrases),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.lorem({ maxCount: 80 }),
);
const score = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null });
const ids = { workspaceId: 'w', conversationId: 'c', occurredAt: 0 };

const input = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('CustomerTurn'),
      text: anyText,
      language: fc.constantFrom(null, 'en', 'es', 'xx'),
      sentiment: score,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('AssistantTurn'),
      text: anyText,
      confidence: score,
      intent: fc.constantFrom(null, 'complaint', 'balance'),
      intentConfidence: fc.constant(null),
      sentiment: score,
      sources: fc.array(anyText, { maxLength: 2 }),
      tools: fc.array(
        fc.record({
          name: anyText,
          outcome: fc.constantFrom('ok', 'failed', 'empty'),
          summary: fc.option(anyText, { nil: null }),
        }),
        { maxLength: 3 },
      ),
      failure: fc.constantFrom(null, null, 'fallback', 'error'),
    }),
  },
  fc.record({
    type: fc.constant('ConversationStarted'),
    channel: fc.constantFrom('chat', 'email'),
    language: fc.constantFrom(null, 'fr'),
    customerId: fc.constant(null),
    customerName: fc.option(anyText, { nil: null }),
    attributes: fc.dictionary(anyText, fc.oneof(anyText, fc.double(), fc.boolean()), { maxKeys: 6 }),
  }),
  fc.record({
    type: fc.constant('AttributesChanged'),
    customerId: fc.constant(null),
    customerName: fc.option(anyText, { nil: null }),
    verification: fc.constantFrom(null, 'verified'),
    tier: fc.option(fc.oneof(fc.constant('vip'), anyText), { nil: null }),
    orderValue: fc.constantFrom(null, 12.5),
    attributes: fc.dictionary(anyText, anyText, { maxKeys: 40 }),
  }),
  fc.record({ type: fc.constant('HumanRequested'), control: anyText }),
  fc.record({ type: fc.constant('AssistantFailed'), failure: anyText }),
  fc.record({ type: fc.constantFrom('CustomerLeft', 'ConversationEnded'), reason: fc.constant('closed') }),
  fc.record({
    type: fc.constantFrom(
      'EscalationAssigned',
      'FirstReplySent',
      'EscalationTransferred',
      'EscalationReturned',
      'EscalationResolved',
      'EscalationAbandoned',
      'EscalationRequeued',
    ),
    ordinal: fc.nat({ max: 3 }),
    fromAgentId: fc.constant('ana'),
    agentName: fc.constant('Ana'),
    outcome: fc.constant('resolved'),
    note: fc.option(anyText, { nil: null }),
    at: fc.nat(),
  }),
);
const steps = fc.array(fc.tuple(fc.nat({ max: 30_000 }), input), { maxLength: 40 });

const policies = fc
  .record({
    confidence: fc.option(
      fc.record({
        threshold: fc.double({ min: 0, max: 1, noNaN: true }),
        consecutive: fc.integer({ min: 1, max: 4 }),
      }),
      { nil: null },
    ),
    failures: fc.option(fc.record({ consecutive: fc.integer({ min: 1, max: 4 }) }), { nil: null }),
    silence: fc.option(fc.record({ after: fc.integer({ min: 1, max: 60_000 }) }), { nil: null }),
    topics: fc.boolean(),
  })
  .map(({ confidence, failures, silence, topics }): Policy => ({
    ...DEFAULT_POLICY,
    triggers: {
      ...EVERYTHING_OFF.triggers,
      confidence: confidence === null ? null : { ...confidence, byChannel: {}, byIntent: {}, recent: null },
      failures: failures && { ...failures, byKind: {} },
      silence: silence && { ...silence, byChannel: {}, outage: 0 },
      alwaysHuman: topics ? DEFAULT_POLICY.triggers.alwaysHuman : [],
    },
  }));

function begin(policy: Policy) {
  return createWorkflowDriver(TRIGGER.workflow, {
    peers: { ...policyWorkflow.initial(), active: { ...policyWorkflow.initial().active, policy } },
    *deadlines({ conversation }: TriggerState) {
      for (const [name, due] of TRIGGER.deadlines(conversation)) yield ['c', name, due] as const;
    },
  });
}

function eventOf(raw: { type: string; ordinal?: number }, index: number, life = ''): TriggerInput {
  const { ordinal, ...fields } = raw;
  const own = {
    ...ids,
    eventId: `e${index}`,
    ...(raw.type.endsWith('Turn') ? { messageId: `m${index}` } : {}),
  };
  const episode =
    ordinal === undefined ? {} : { episodeId: episodeId(id('c'), ordinal, life), agentId: 'ana' };
  return { ...own, ...fields, ...episode } as unknown as TriggerInput;
}

function run(
  policy: Policy,
  raws: readonly (readonly [number, { type: string }])[],
  after?: (state: TriggerState) => void,
) {
  const driver = begin(policy);
  const facts: TriggerFact[] = [];
  let now = 1_767_225_600_000 as Instant;
  raws.forEach(([wait, raw], index) => {
    now = plusMs(now, wait);
    facts.push(...driver.apply(eventOf(raw, index, driver.state.conversation.life), now));
    after?.(driver.state);
  });
  return { driver, facts, now };
}

const requested = (facts: readonly TriggerFact[]) =>
  facts.filter((fact): fact is EscalationRequested => fact.type === 'EscalationRequested');

describe('whatever happens in a conversation', () => {
  it('an explicit request always escalates, under any policy, unless an episode is open', () => {
    fc.assert(
      fc.property(
        policies,
        steps,
        fc.constantFrom('I want to talk to a human', null),
        (policy, raws, words) => {
          const { driver, now } = run(policy, raws);
          const open = driver.state.conversation.episode !== null;
          const ask =
            words === null
              ? { type: 'HumanRequested', control: 'button' }
              : { type: 'CustomerTurn', text: words, language: null, sentiment: null };
          const facts = requested(driver.apply(eventOf(ask, 10_000), now));
          expect(facts).toHaveLength(open ? 0 : 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a second ask always escalates, vague or not', () => {
    fc.assert(
      fc.property(
        policies,
        fc.constantFrom('agent', 'support', 'how do I reach you'),
        fc.constantFrom('agent', 'customer service', 'yes', 'a human please'),
        (policy, first, second) => {
          const turn = (text: string) =>
            [10, { type: 'CustomerTurn', text, language: null, sentiment: null }] as const;
          expect(requested(run(policy, [turn(first), turn(second)]).facts)).toHaveLength(1);
        },
      ),
    );
  });

  it('episodes never overlap, and their ordinals have no gaps', () => {
    fc.assert(
      fc.property(policies, steps, (policy, raws) => {
        let before = 0;
        const { facts } = run(policy, raws, (state) => {
          expect(state.conversation.ordinal - before).toBeLessThanOrEqual(2);
          before = state.conversation.ordinal;
        });
        expect(requested(facts).map((fact) => fact.ordinal)).toEqual(
          requested(facts).map((_, index) => index + 1),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('the card fits its budget', () => {
    const check = (card: ContextCard) => {
      expect(wordsAboveTheFold(card)).toBeLessThanOrEqual(CARD_WORDS_MAX);
      expect(card.headline.split(' ').length).toBeLessThanOrEqual(HEADLINE_WORDS_MAX_AT_LEVEL_2);
      expect(card.attempts.length).toBeLessThanOrEqual(3);
      expect(JSON.stringify([card.headline, card.why, card.lastTurns])).not.toMatch(
        /[\u202a-\u202e\u2066-\u2069]|\\u00[01]/,
      );
    };
    fc.assert(
      fc.property(policies, steps, (policy, raws) => {
        for (const fact of requested(run(policy, raws).facts)) check(fact.card);
      }),
      { numRuns: 300 },
    );
  });

  it('the state is plain data, bounded, and equal after a restart', () => {
    fc.assert(
      fc.property(policies, steps, (policy, raws) => {
        run(policy, raws, (state) => {
          const stored = JSON.stringify(TRIGGER.form.stored(state.conversation));
          const restored = TRIGGER.form.restored(JSON.parse(stored));
          expect(restored).toEqual(state.conversation);
          expect(JSON.stringify(TRIGGER.form.stored(restored))).toBe(stored);
          expect(stored.length).toBeLessThan(40_000);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('sending everything again changes nothing', () => {
    fc.assert(
      fc.property(steps, (raws) => {
        const { driver, now } = run(DEFAULT_POLICY, raws);
        const before = JSON.stringify(driver.state.conversation);
        raws.forEach(([, raw], index) => {
          if (raw.type.startsWith('Escalation') || raw.type === 'FirstReplySent') return;
          expect(driver.apply(eventOf(raw, index), now)).toEqual([]);
        });
        expect(JSON.stringify(driver.state.conversation)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

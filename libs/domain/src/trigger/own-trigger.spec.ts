import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN_POLICY, policyJsonSchema, policyWorkflow, type PolicyState } from '#domain/policy';
import { id, type ConversationEvent, type EscalationRequested } from '#domain/vocabulary';
import { at, specTime, workflowSpec } from '#testing';
import { PRIORITY_TERMS } from '../routing/priority/index.ts';
import { REQUIREMENTS } from '../routing/requirements/index.ts';
import { offByDefault, wholeNumber } from '../policy/fields.ts';
import { policySchema } from '../policy/policy-schema.ts';
import { createTrigger } from './create-trigger.ts';
import { defineTrigger, triggerPolicy } from './define-trigger.ts';
import type { TriggerState } from './trigger-state.ts';
import { TRIGGERS } from './triggers/index.ts';

/** Escalates when the customer has shouted a few times, or has shouted and heard nothing of it for a minute. */
const shouting = defineTrigger({
  code: 'shouting',
  kind: 'complexity',
  category: 'B',
  rank: 55,
  policy: triggerPolicy({
    key: 'shouting',
    schema: offByDefault(
      z.strictObject({ turns: wholeNumber({ from: 1, to: 9, example: 3 }).prefault(3) }),
    ).describe('The customer shouts.'),
    prepare: (written) => written,
  }),
  state: {
    initial: () => ({ turns: 0, dueAt: null as ReturnType<typeof specTime> | null }),
    resetWith: 'conversation',
  },
  on: ['CustomerTurn', 'Deadline'],
  observe(state, event, _settings, reading) {
    if (event.type === 'Deadline') state.dueAt = null;
    else if (reading.text === reading.text.toUpperCase()) {
      state.turns += 1;
      state.dueAt = specTime(60_000);
      return true;
    }
    return false;
  },
  fires: (state, event, { turns }) => (event.type === 'Deadline' || state.turns >= turns ? 'escalate' : null),
  explain: ({ turns }) => [{ detail: `shouted ${turns} times`, evidence: [] }],
  value: ({ turns }) => `${turns} times`,
  threshold: ({ turns }) => `${turns} times`,
  nearness: (state, _event, { turns }) => state.turns / turns,
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name and detail' },
});

const list = [...TRIGGERS, shouting] as const;
const trigger = createTrigger(list);
const schema = policySchema({ triggers: list, requirements: REQUIREMENTS, priority: PRIORITY_TERMS });

function policyOf(triggers: object): PolicyState {
  const { notices } = BUILT_IN_POLICY.policy;
  const policy = { ...schema.decode({ triggers }), notices };
  return { ...policyWorkflow.initial(), active: { ...BUILT_IN_POLICY, policy } };
}

function specOf(peers: PolicyState) {
  return workflowSpec(trigger.workflow, {
    peers,
    *deadlines({ conversation }) {
      for (const [name, due] of trigger.deadlines(conversation)) yield ['c', name, due];
    },
    restored: ({ conversation }) =>
      trigger.form.restored(JSON.parse(JSON.stringify(trigger.form.stored(conversation)))),
    comparable: (state: TriggerState) => state.conversation,
  });
}

const on = specOf(policyOf({ shouting: { turns: 2 }, silence: 'off' }));
const off = specOf(policyOf({ silence: 'off' }));

const says = (text: string, n: number): ConversationEvent => ({
  type: 'CustomerTurn',
  eventId: id(`e${n}`),
  workspaceId: id('w'),
  conversationId: id('c'),
  occurredAt: specTime(0),
  messageId: id(`m${n}`),
  text,
  language: 'en',
  sentiment: null,
});
const requested = (facts: readonly { readonly type: string }[]) =>
  facts.find(({ type }) => type === 'EscalationRequested') as EscalationRequested;

describe('a trigger that only this test knows', () => {
  it('has its key in the policy and in its JSON Schema, off by default', () => {
    expect(schema.decode({}).triggers.shouting).toBeNull();
    expect(schema.decode({ triggers: { shouting: {} } }).triggers.shouting).toEqual({ turns: 3 });
    expect(policyJsonSchema(schema)).toMatchObject({
      properties: { triggers: { properties: { shouting: { description: 'The customer shouts.' } } } },
    });
  });

  it('escalates, with its reason, its line of the trace and its line on the card', () => {
    const facts = on.given(at(0, says('HELLO', 0))).when(at(9, says('NOTHING WORKS', 1))).facts;
    const decision = requested(facts);
    expect(decision).toMatchObject({ category: 'B', firstSignalAt: specTime(0), runnerUp: 'continue' });
    expect(decision.reasons).toEqual([
      {
        code: 'shouting',
        trigger: 'complexity',
        category: 'B',
        rule: null,
        detail: 'shouted 2 times',
        evidence: [],
      },
    ]);
    expect(decision.rules).toContainEqual({
      rule: 'shouting',
      fired: true,
      value: '2 times',
      threshold: '2 times',
    });
    expect(decision.card.why).toBe('shouting: shouted 2 times');
  });

  it('has a deadline of its own, which comes to it alone', () => {
    const run = on.given(at(0, says('HELLO', 0))).whenTimePasses(60_000);
    expect(requested(run.then('EscalationRequested', 'CustomerNotified'))).toMatchObject({
      at: specTime(60_000),
      reasons: [{ code: 'shouting', detail: 'shouted 1 times' }],
    });
  });

  it('has its state stored under its code', () => {
    const { state } = on.given(at(0, says('HELLO', 0))).when(at(9, says('are you there', 1)));
    expect(trigger.form.stored(state.conversation)['triggers']).toEqual({
      shouting: { turns: 1, dueAt: specTime(60_000) },
    });
  });

  it('does nothing while it is off, and the trace of another decision says so', () => {
    const shouted = [at(0, says('HELLO', 0)), at(9, says('NOTHING WORKS', 1))];
    off
      .given(...shouted)
      .whenTimePasses(50_000)
      .thenNothing();
    const { facts } = off.given(...shouted).when(at(10, says('I want to talk to a human', 2)));
    expect(requested(facts).rules).toContainEqual({
      rule: 'shouting',
      fired: false,
      value: '2 times',
      threshold: 'off',
    });
  });

  it('is among what explains why a turn escalated nothing', () => {
    const { state } = on.given(at(0, says('HELLO', 0))).when(at(9, says('are you there', 1)));
    const peers = policyOf({ shouting: { turns: 2 }, silence: 'off' });
    const env = { now: specTime(10), cause: 'input/0/2', newId: String, peers };
    const turn = says('still nothing', 2);
    const reading = trigger.workflow.observe(state, turn, env);
    expect(trigger.workflow.decide(state, reading, turn, env)).toEqual([]);
    expect(trigger.standing(state, reading, turn, env)).toEqual(
      expect.arrayContaining([
        { rule: 'shouting', fired: false, value: '1 times', threshold: '2 times', nearness: 0.5 },
        { rule: 'explicit_request', fired: false, value: 'none', threshold: 'always', nearness: 0 },
        {
          rule: 'assistant_silent',
          fired: false,
          value: 'no answer owed',
          threshold: 'off',
          nearness: null,
        },
      ]),
    );
  });
});

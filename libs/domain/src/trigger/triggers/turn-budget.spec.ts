import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_POLICY, DEFAULT_POLICY, policyWorkflow } from '#domain/policy';
import {
  episodeId,
  id,
  type ConversationEvent,
  type ConversationId,
  type EscalationEvent,
  type EscalationRequested,
  type EventId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { at, specTime, workflowSpec } from '#testing';
import { lifeFrom } from '../conversation/conversation.ts';
import { createTrigger } from '../create-trigger.ts';
import { turnBudget } from './turn-budget.ts';

const trigger = createTrigger([turnBudget]);

function specOf(settings: { readonly turns: number } | null) {
  const triggers = {
    ...DEFAULT_POLICY.triggers,
    turnBudget: settings && { ...settings, then: 0, byCategory: {} },
  };
  return workflowSpec(trigger.workflow, {
    peers: {
      ...policyWorkflow.initial(),
      active: { ...BUILT_IN_POLICY, policy: { ...DEFAULT_POLICY, triggers } },
    },
    restored: ({ conversation }) =>
      trigger.form.restored(JSON.parse(JSON.stringify(trigger.form.stored(conversation)))),
    comparable: ({ conversation }) => conversation,
  });
}

const base = (n: number) => ({
  eventId: id<EventId>(`e${n}`),
  workspaceId: id<WorkspaceId>('w'),
  conversationId: id<ConversationId>('c'),
  occurredAt: specTime(0),
});
const answers = (n: number): ConversationEvent => ({
  ...base(n),
  type: 'AssistantTurn',
  messageId: id(`m${n}`),
  text: 'Let me see.',
  confidence: 0.9,
  intent: null,
  intentConfidence: null,
  fence: null,
  assistant: null,
  model: null,
  promptVersion: null,
  sentiment: null,
  sources: [],
  tools: [],
  failure: null,
});
const answersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => at(first + n, answers(first + n)));
const leaves = (n: number): ConversationEvent => ({ ...base(n), type: 'CustomerLeft', reason: 'closed' });
const returned = (n: number) => {
  const episode = episodeId(id('c'), 1, lifeFrom(specTime(0)));
  return {
    ...base(n),
    type: 'EscalationReturned',
    episodeId: episode,
    agentId: 'bo',
    note: 'done',
  } as unknown as EscalationEvent;
};
const requested = (facts: readonly { readonly type: string }[]) =>
  facts.find(({ type }) => type === 'EscalationRequested') as EscalationRequested;

describe('the turn budget of an earlier release', () => {
  it('escalates at the answer that uses it up, with its line of the trace and of the card', () => {
    const decision = requested(
      specOf({ turns: 3 })
        .given(...answersFrom(1, 2))
        .when(at(3, answers(3))).facts,
    );
    expect(decision).toMatchObject({ category: 'C', runnerUp: 'continue' });
    expect(decision.reasons).toMatchObject([
      {
        code: 'turn_budget',
        trigger: 'complexity',
        rule: null,
        detail: '3 answers without an end',
        evidence: ['m3'],
      },
    ]);
    expect(decision.rules).toEqual([
      { rule: 'turn_budget', fired: true, value: '3 turns', threshold: '3 turns' },
    ]);
    expect(decision.card.why).toBe('Going in circles: 3 answers without an end');
  });

  it('does nothing before, while it is off, and for a customer who is gone', () => {
    specOf({ turns: 3 })
      .given(at(1, answers(1)))
      .when(at(2, answers(2)))
      .thenNothing();
    const off = specOf(null)
      .given(...answersFrom(1, 40))
      .when(at(41, answers(41)));
    off.thenNothing();
    expect(trigger.form.stored(off.state.conversation)['triggers']).toBeUndefined();
    specOf({ turns: 3 })
      .given(...answersFrom(1, 2), at(3, leaves(3)))
      .when(at(4, answers(4)))
      .thenNothing();
  });

  it('starts again when an agent has given the conversation back', () => {
    const past = [...answersFrom(1, 3), at(4, returned(4))];
    specOf({ turns: 3 })
      .given(...past, at(5, answers(5)))
      .when(at(6, answers(6)))
      .thenNothing();
    specOf({ turns: 3 })
      .given(...past, ...answersFrom(5, 6))
      .when(at(7, answers(7)))
      .then('EscalationRequested', 'CustomerNotified');
  });

  it('always escalates at the answer of its number, and never sooner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (turns) => {
        const { history } = specOf({ turns })
          .given(...answersFrom(1, turns - 1))
          .when(at(turns, answers(turns)));
        expect(history.map(({ at: instant }) => instant)).toEqual([specTime(turns), specTime(turns)]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { policyWorkflow, readWrittenPolicy } from '#domain/policy';
import {
  id,
  type ConversationEvent,
  type ConversationId,
  type EventId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { HOUR_MS } from '#kernel';
import { at, specTime, workflowSpec } from '#testing';
import { createTrigger } from './create-trigger.ts';
import { businessRule } from './triggers/business-rule.ts';

const trigger = createTrigger([businessRule]);
const read = readWrittenPolicy(
  "triggers: { businessRules: { rules: [{ name: third, when: 'conversation.contacts >= 3' }] } }",
  'policy.yaml',
);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { policy } = read;

const base = (n: number) => ({
  eventId: id<EventId>(`e${n}`),
  workspaceId: id<WorkspaceId>('w'),
  conversationId: id<ConversationId>('c'),
  occurredAt: specTime(0),
});
const says = (n: number): ConversationEvent => ({
  ...base(n),
  type: 'CustomerTurn',
  messageId: id(`m${n}`),
  text: 'Where is my parcel?',
  language: null,
  sentiment: null,
});
const ends = (n: number): ConversationEvent =>
  ({ ...base(n), type: 'ConversationEnded', reason: 'resolved' }) as never;

/** Each contact ends at once; how many hours later the next one begins. Whether the last one escalates, and what is stored of it. */
function contacts(hoursBetween: readonly number[], level = policyWorkflow.initial().level.level) {
  const initial = policyWorkflow.initial();
  const spec = workflowSpec(trigger.workflow, {
    peers: { active: { ...initial.active, policy }, level: { level } },
    *deadlines({ conversation }) {
      for (const [name, due] of trigger.deadlines(conversation)) yield ['conversation', name, due];
    },
    restored: ({ conversation }) =>
      trigger.form.restored(JSON.parse(JSON.stringify(trigger.form.stored(conversation)))),
    comparable: ({ conversation }) => conversation,
  });
  let now = 0;
  const earlier = hoursBetween.flatMap((hours, n) => {
    const contact = [at(now, says(2 * n)), at(now, ends(2 * n + 1))];
    now += hours * HOUR_MS;
    return contact;
  });
  const { facts, state } = spec.given(...earlier).when(at(now, says(2 * hoursBetween.length)));
  return {
    escalates: facts.some(({ type }) => type === 'EscalationRequested'),
    begun: trigger.form.stored(state.conversation)['begun'],
  };
}

describe('D32: the third contact this week, in a conversation that lasts', () => {
  it('is the third time that it begins', () => {
    expect(contacts([]).begun).toBeUndefined();
    expect(contacts([2]).escalates).toBe(false);
    expect(contacts([2, 48])).toEqual({ escalates: true, begun: [specTime(0), specTime(2 * HOUR_MS)] });
  });

  it('is none where the customer was back within an hour, or the first was more than a week ago', () => {
    expect(contacts([2, 0.5]).escalates).toBe(false);
    expect(contacts([100, 100]).escalates).toBe(false);
    expect(contacts([100, 100, 2]).escalates).toBe(true);
  });

  it('is forgotten with the conversation, and keeps ten at most', () => {
    expect(contacts([200]).begun).toBeUndefined();
    expect(contacts(Array.from({ length: 15 }, () => 2)).begun).toHaveLength(10);
  });

  it('is not counted at level 1', () =>
    expect(contacts([2, 48], 1)).toEqual({ escalates: false, begun: undefined }));
});

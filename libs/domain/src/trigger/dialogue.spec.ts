import { describe, expect, it } from 'vitest';
import { readWrittenPolicy, policyWorkflow, type PolicyState } from '#domain/policy';
import type { ConversationEvent, ConversationId, EventId, MessageId, WorkspaceId } from '#domain/vocabulary';
import { at, specTime, workflowSpec } from '#testing';
import { TRIGGER } from './index.ts';

/** One turn: `C:` of the customer, `B:` of the assistant. */
function turn(line: string, number: number): ConversationEvent {
  const ids = {
    eventId: `e${number}` as EventId,
    workspaceId: 'acme' as WorkspaceId,
    conversationId: 'c1' as ConversationId,
    occurredAt: specTime(0),
    messageId: `m${number}` as MessageId,
    text: line.slice(2).trim(),
    sentiment: null,
  };
  if (line.startsWith('C:')) return { ...ids, type: 'CustomerTurn', language: null };
  const none = {
    intent: null,
    intentConfidence: null,
    fence: null,
    assistant: null,
    model: null,
    promptVersion: null,
    sources: [],
    tools: [],
    failure: null,
  };
  return { ...ids, ...none, type: 'AssistantTurn', confidence: 0.9 };
}

/** What came of the last turn of a conversation: the reason that escalated, `offer`, `declined` or `nothing`. */
function outcomeOf(conversation: string, policy: PolicyState = policyWorkflow.initial()): string {
  const lines = conversation.split(' > ').map((line, number) => turn(line, number));
  const steps = lines.map((event, number) => at(1_000 * number, event));
  const run = workflowSpec(TRIGGER.workflow, {
    peers: policy,
    *deadlines({ conversation }) {
      for (const [name, due] of TRIGGER.deadlines(conversation)) yield ['conversation', name, due];
    },
  })
    .given(...steps.slice(0, -1))
    .when(steps.at(-1)!);
  for (const fact of run.facts) {
    if (fact.type === 'EscalationRequested') return fact.reasons[0].code;
    if (fact.type === 'EscalationOffered') return 'offer';
    if (fact.type === 'AlternativeChosen') return 'declined';
  }
  return 'nothing';
}

describe('a turn is read with what was said before it', () => {
  it.each([
    // The assistant itself offers a person.
    ['B: Would you like me to connect you with an agent? > C: yes please', 'accepted_offer'],
    ['B: Would you like me to connect you with an agent? > C: ok do that', 'accepted_offer'],
    ['B: Would you like me to connect you with an agent? > C: 👍', 'accepted_offer'],
    ['B: Would you like me to connect you with an agent? > C: agent', 'accepted_offer'],
    ['B: Would you like me to connect you with an agent? > C: no thanks', 'nothing'],
    ['B: Would you like me to connect you with an agent? > C: where is my parcel', 'nothing'],
    ['B: Would you like to talk to a person or try again? > C: the first one', 'accepted_offer'],
    ['B: Would you like to try again or talk to a person? > C: 2', 'accepted_offer'],
    ['B: Would you like to try again or talk to a person? > C: 1', 'nothing'],
    ['B: Would you like to see your last invoice? > C: yes please', 'nothing'],
    // Baton offers one.
    ['C: agent > C: ok, 👍', 'accepted_offer'],
    ['C: agent > C: affirmative', 'accepted_offer'],
    ['C: agent > C: sure why not', 'accepted_offer'],
    ['C: agent > C: no thank you', 'declined'],
    ['C: agent > C: where is my parcel', 'nothing'],
    // A yes answers what was asked last.
    ['C: agent > B: Your parcel arrives tomorrow. > C: ok thank you', 'nothing'],
    ['C: agent > B: Your parcel arrives tomorrow. > C: yes', 'accepted_offer'],
    ['C: agent > B: Shall I track your parcel? > C: yes', 'nothing'],
    // A request in two messages.
    ['C: can i talk > C: to someone real', 'explicit_request'],
    ['C: can i talk. > C: my parcel is late', 'nothing'],
    // Courtesies and answers.
    ['C: if anything comes up i will contact you', 'nothing'],
    ['B: For how many people? > C: just one person', 'nothing'],
    ['B: What is your position? > C: regional manager', 'nothing'],
  ])('%s: %s', (conversation, expected) => {
    expect(outcomeOf(conversation)).toBe(expected);
  });
});

describe('words of a policy', () => {
  const policy = (yaml: string): PolicyState => {
    const read = readWrittenPolicy(yaml, 'policy.yaml');
    if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
    const initial = policyWorkflow.initial();
    return { ...initial, active: { ...initial.active, policy: read.policy } };
  };
  const own = policy('triggers:\n  requestPhrases: [Mitarbeiter, ich möchte jemanden, Ügyfélszolgálat]');
  const spa = policy('queues:\n  - { id: spa, aliases: [wellness desk] }\n  - id: general');

  it.each([
    ['C: einen Mitarbeiter bitte', 'explicit_request'],
    ['C: ügyfélszolgálat', 'explicit_request'],
    ['C: ich moechte etwas', 'nothing'],
  ])('are heard where they are written, in any language: %s', (conversation, expected) => {
    expect(outcomeOf(conversation, own)).toBe(expected);
  });
  it.each([
    ['C: put me through to the spa', 'explicit_request'],
    ['C: connect me with the wellness desk please', 'explicit_request'],
    ['C: is the spa open on sunday', 'nothing'],
  ])('are its queues, in a wish for contact: %s', (conversation, expected) => {
    expect(outcomeOf(conversation, spa)).toBe(expected);
  });
});

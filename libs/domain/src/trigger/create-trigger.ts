import type { Deadline, Instant } from '#kernel';
import type { RuleTrace } from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import { conversationForm, type ConversationForm } from './conversation/stored-conversation.ts';
import type { AnyTrigger } from './define-trigger.ts';
import { deriveTriggers, type NamedDue } from './derive-triggers.ts';
import type { Reading } from './reading.ts';
import type { TriggerInput, TriggerPeers, TriggerState } from './trigger-state.ts';
import { createTriggerWorkflow, IDLE, isTriggerEvent, type TriggerWorkflow } from './trigger.workflow.ts';

/** All that follows from a list of triggers. */
export interface TriggerOf {
  readonly workflow: TriggerWorkflow;
  readonly form: ConversationForm;
  /** Every rule as it stood at an input, after `observe`: why there was a decision, or why not. Empty: nothing was to be decided. */
  rulesAt(
    state: Readonly<TriggerState>,
    reading: Reading | null,
    input: TriggerInput | Deadline,
    peers: TriggerPeers,
  ): readonly RuleTrace[];
  /** The deadlines that stand in a conversation, in no order. */
  deadlines(c: Readonly<Conversation>): readonly NamedDue[];
  /** The first of them; null: there is none, or nothing is stored. */
  nextDue(c: Readonly<Conversation>): Instant | null;
}

export function createTrigger(definitions: readonly AnyTrigger[]): TriggerOf {
  const triggers = deriveTriggers(definitions);
  return {
    workflow: createTriggerWorkflow(triggers),
    form: conversationForm(triggers),
    rulesAt({ conversation }, reading, input, { active }) {
      if (reading === null || !isTriggerEvent(input)) return [];
      const assessment = triggers.assess(conversation, input, active.policy.triggers, reading);
      return triggers.trace(conversation, input, active.policy.triggers, reading, assessment);
    },
    deadlines({ idleAt, triggers: states }) {
      const own = triggers.deadlines(states);
      return idleAt === null ? own : [...own, [IDLE, idleAt]];
    },
    nextDue({ idleAt, triggers: states }) {
      const own = triggers.nextDue(states);
      return own === null || (idleAt !== null && idleAt < own) ? idleAt : own;
    },
  };
}

import type { Instant } from '#kernel';
import type { Conversation } from './conversation/conversation.ts';
import { conversationForm, type ConversationForm } from './conversation/stored-conversation.ts';
import type { AnyTrigger } from './define-trigger.ts';
import { deriveTriggers, type NamedDue } from './derive-triggers.ts';
import { createTriggerWorkflow, IDLE, type TriggerWorkflow } from './trigger.workflow.ts';

/** All that follows from a list of triggers. */
export interface TriggerOf {
  readonly workflow: TriggerWorkflow;
  readonly form: ConversationForm;
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

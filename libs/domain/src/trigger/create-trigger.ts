import type { Deadline, Env, Instant } from '#kernel';
import type { Reason } from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import { conversationForm, type ConversationForm } from './conversation/stored-conversation.ts';
import type { AnyTrigger } from './define-trigger.ts';
import { ANSWER, answerDue } from './collecting.ts';
import { QUIET } from './customer-activity.ts';
import { deriveTriggers, type NamedDue } from './derive-triggers.ts';
import type { Reading } from './reading.ts';
import type { RuleStanding } from './rule-lines.ts';
import type { TriggerInput, TriggerPeers, TriggerState } from './trigger-state.ts';
import { createTriggerWorkflow, IDLE, LEAVE, standingAt, type TriggerWorkflow } from './trigger.workflow.ts';

/** All that follows from a list of triggers. */
export interface TriggerOf {
  readonly workflow: TriggerWorkflow;
  readonly form: ConversationForm;
  /** The deadlines that stand in a conversation, in no order. */
  deadlines(c: Readonly<Conversation>): readonly NamedDue[];
  /** The first of them; null: there is none, or nothing is stored. */
  nextDue(c: Readonly<Conversation>): Instant | null;
  /** As the trace names the rule that gave the reason. */
  ruleName(reason: Pick<Reason, 'code' | 'rule'>): string;
  /**
   * For explanations: how every rule stood at an input that did not escalate, and how near it came. To be asked after `decide` and
   * before its facts are folded. Null: whatever the input said, it could not have escalated.
   */
  standing(
    state: Readonly<TriggerState>,
    reading: Reading | null,
    input: TriggerInput | Deadline,
    env: Env<TriggerPeers>,
  ): readonly RuleStanding[] | null;
}

export function createTrigger(definitions: readonly AnyTrigger[]): TriggerOf {
  const triggers = deriveTriggers(definitions);
  return {
    workflow: createTriggerWorkflow(triggers),
    form: conversationForm(triggers),
    ruleName({ code, rule }) {
      const prefix = definitions.find((trigger) => trigger.code === code)?.rules?.prefix;
      return rule === null || prefix === undefined ? code : `${prefix}:${rule}`;
    },
    standing: (state, reading, input, env) => standingAt(triggers, state, reading, input, env),
    deadlines(c) {
      const { episode, idleAt, leaveAt, triggers: states } = c;
      const own: NamedDue[] = [...triggers.deadlines(states)];
      const answer = answerDue(c);
      if (answer !== null) own.push([ANSWER, answer]);
      if (episode?.quietAt !== undefined) own.push([QUIET, episode.quietAt]);
      if (leaveAt !== null) own.push([LEAVE, leaveAt]);
      else if (idleAt !== null) own.push([IDLE, idleAt]);
      return own;
    },
    // Idleness does not count while an episode is open, and only then may the customer's place be kept.
    nextDue(c) {
      const { episode, idleAt, leaveAt, triggers: states } = c;
      const own = earlier(triggers.nextDue(states), episode?.quietAt ?? null);
      return earlier(earlier(own, answerDue(c)), leaveAt ?? idleAt);
    },
  };
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other < one) ? other : one;
}

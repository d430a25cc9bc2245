import type { Instant } from '#kernel';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH, policyWorkflow } from '#domain/policy';
import type { TriggerOf } from '#domain/trigger';
import type { ToolUse } from '#domain/vocabulary';
import { createWorkflowDriver } from '../../libs/testing/src/driver/workflow-driver.ts';

/** A trigger with the built-in policy at the newest level, for one conversation. */
export function triggerDriver(trigger: TriggerOf) {
  const initial = policyWorkflow.initial();
  return createWorkflowDriver(trigger.workflow, {
    peers: {
      ...initial,
      active: { version: 0, hash: DEFAULT_POLICY_HASH, document: '', policy: DEFAULT_POLICY },
      level: { ...initial.level, level: NEWEST_LEVEL },
    },
    *deadlines({ conversation }): Iterable<readonly [string, string, Instant]> {
      for (const [name, due] of trigger.deadlines(conversation)) yield ['conversation', name, due];
    },
  });
}

/** A turn of the assistant, as conversations of our own have it. */
export interface AssistantsTurn {
  readonly text: string;
  /** The assistant's own, 0 to 1. */
  readonly confidence?: number;
  readonly intent?: string;
  readonly tool?: string;
  /** Whether the tool worked. */
  readonly ok?: boolean;
}

export function customerTurn(text: string, messageId: string) {
  return { type: 'CustomerTurn', messageId, text, language: null, sentiment: null };
}

export function assistantTurn(turn: AssistantsTurn, messageId: string) {
  const { text, confidence = null, intent = null, tool, ok } = turn;
  const tools: readonly ToolUse[] =
    tool === undefined ? [] : [{ name: tool, outcome: ok === true ? 'ok' : 'failed', summary: null }];
  const nothing = { intentConfidence: null, sentiment: null, sources: [], failure: null };
  return { type: 'AssistantTurn', messageId, text, confidence, intent, tools, ...nothing };
}

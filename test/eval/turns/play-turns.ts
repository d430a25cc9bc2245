import { instant, plusMs, SECOND_MS, type Instant } from '#kernel';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH, policyWorkflow } from '#domain/policy';
import type { TriggerFact, TriggerInput, TriggerOf } from '#domain/trigger';
import type { ToolUse } from '#domain/vocabulary';
import { createWorkflowDriver } from '../../../libs/testing/src/driver/workflow-driver.ts';

/** One turn of a conversation with an assistant. */
export interface Turn {
  readonly by: 'customer' | 'assistant';
  readonly text: string;
  /** Seconds since the turn before. Default 5. */
  readonly afterS?: number;
  /** The assistant's own, 0 to 1. */
  readonly confidence?: number;
  readonly intent?: string;
  readonly tool?: string;
  readonly ok?: boolean;
}

export interface PlayedConversation {
  readonly language: string | null;
  readonly channel: string;
  readonly tier: string | null;
  readonly turns: readonly Turn[];
}

/** Where Baton first did something; indices of turns, from 0. Null: never. */
export interface Decided {
  readonly escalatedAt: number | null;
  readonly offeredAt: number | null;
  /** The primary reason of the escalation; null: there was none. */
  readonly code: string | null;
}

const START = instant(1_767_225_600_000); // 2026-01-01T00:00:00Z
const PAUSE_S = 5;
/** Plays a conversation through a trigger with the built-in policy at the newest level, until it escalates. Nobody accepts offers. */
export function playTurns(trigger: TriggerOf, conversation: PlayedConversation): Decided {
  const driver = triggerDriver(trigger);
  let now = START;
  let count = 0;
  let offeredAt: number | null = null;
  const send = (event: object): readonly TriggerFact[] => {
    count += 1;
    const ids = { eventId: `e${count}`, workspaceId: 'w', conversationId: 'c', occurredAt: now, at: now };
    return driver.apply({ ...ids, ...event } as unknown as TriggerInput, now);
  };
  const { channel, language, tier, turns } = conversation;
  const nobody = { customerId: null, customerName: null };
  send({ type: 'ConversationStarted', channel, language, ...nobody, attributes: {} });
  if (tier !== null)
    send({
      type: 'AttributesChanged',
      ...nobody,
      tier,
      orderValue: null,
      attributes: {},
      verification: 'unknown',
    });
  for (const [index, turn] of turns.entries()) {
    // A deadline that fires in between is about the turn before.
    const due = plusMs(now, (turn.afterS ?? PAUSE_S) * SECOND_MS);
    const between = driver.passTo(due);
    now = due;
    for (const [at, facts] of [
      [Math.max(0, index - 1), between],
      [index, send(eventOf(turn, `m${index}`))],
    ] as const) {
      const escalated = facts.find((fact) => fact.type === 'EscalationRequested');
      if (escalated !== undefined) return { escalatedAt: at, offeredAt, code: escalated.reasons[0].code };
      if (facts.some((fact) => fact.type === 'EscalationOffered')) offeredAt ??= at;
    }
  }
  return { escalatedAt: null, offeredAt, code: null };
}

function triggerDriver(trigger: TriggerOf) {
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

function eventOf({ by, text, confidence, intent, tool, ok }: Turn, messageId: string) {
  if (by === 'customer') return { type: 'CustomerTurn', messageId, text, language: null, sentiment: null };
  const tools: readonly ToolUse[] =
    tool === undefined ? [] : [{ name: tool, outcome: ok === false ? 'failed' : 'ok', summary: null }];
  const nothing = { intentConfidence: null, sentiment: null, sources: [], failure: null };
  return {
    type: 'AssistantTurn',
    messageId,
    text,
    tools,
    confidence: confidence ?? null,
    intent: intent ?? null,
    ...nothing,
  };
}

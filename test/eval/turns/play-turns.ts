import { instant, plusMs, SECOND_MS } from '#kernel';
import type { TriggerFact, TriggerInput, TriggerOf } from '#domain/trigger';
import { assistantTurn, customerTurn, triggerDriver, type AssistantsTurn } from '../played-turns.ts';

/** One turn of a conversation with an assistant. */
export interface Turn extends AssistantsTurn {
  readonly by: 'customer' | 'assistant';
  /** Seconds since the turn before. Default 5. */
  readonly afterS?: number;
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

function eventOf(turn: Turn, messageId: string) {
  return turn.by === 'customer' ? customerTurn(turn.text, messageId) : assistantTurn(turn, messageId);
}

import type { DomainEvent } from '#contracts';
import { isOf, type Trigger } from '#domain/vocabulary';
import { DAY_MS } from '#kernel';

/**
 * The numbers of one UTC day over all workspaces, as the metrics of `infra/clickhouse` define them, so that the live view and ClickHouse
 * give one number for one thing: escalation_rate, escalation_by_trigger, handoff_time, queue_abandonment.
 */
export interface DayMetrics {
  /** Conversations whose first event was appended on the day. */
  readonly conversations: number;
  /** Of these, conversations with at least one escalation, whenever it was. */
  readonly escalatedConversations: number;
  /** Escalations decided on the day, by the trigger of the first reason. */
  readonly byTrigger: Readonly<Record<Trigger, number>>;
  /** Of the escalations decided on the day: those with a reply of a human, and with one within the target. */
  readonly replies: number;
  readonly repliesWithinTarget: number;
  /** Of the escalations decided on the day: those whose customer left before a reply, and had chosen no alternative to waiting. */
  readonly abandoned: number;
}

export const TARGET_MS = 30_000;

interface Conversation {
  /** Number of the day of its first event; null: only an escalation was heard so far, as topics are read side by side. */
  firstDay: number | null;
  lastDay: number;
  isEscalated: boolean;
}

/** Days whose numbers are kept: topics are read side by side, so one may be a day behind another. */
const DAYS_KEPT = 3;
/** Longer than a conversation is quiet before the trigger forgets it; what comes later counts as a new conversation here. */
const QUIET_DAYS_MAX = 10;

/** Folds events of all topics; those of one conversation in their order, otherwise in any order. */
export function dayMetrics(): { hear(event: DomainEvent, at: number): void; of(now: number): DayMetrics } {
  const conversations = new Map<string, Conversation>();
  const alternatives = new Map<string, string>();
  const days = new Map<number, Counts>();
  let newest = -Infinity;

  const dayOf = (day: number): Counts => {
    let counts = days.get(day);
    if (counts !== undefined) return counts;
    days.set(day, (counts = noCounts()));
    if (day > newest) {
      newest = day;
      forget();
    }
    return counts;
  };
  const forget = (): void => {
    for (const day of days.keys()) if (day <= newest - DAYS_KEPT) days.delete(day);
    for (const [key, { lastDay }] of conversations) {
      if (lastDay < newest - QUIET_DAYS_MAX) conversations.delete(key);
    }
  };
  const conversationOf = (
    event: { workspaceId: string; conversationId: string },
    day: number,
  ): Conversation => {
    const key = `${event.workspaceId}/${event.conversationId}`;
    let conversation = conversations.get(key);
    if (conversation === undefined) {
      conversations.set(key, (conversation = { firstDay: null, lastDay: day, isEscalated: false }));
    }
    conversation.lastDay = Math.max(conversation.lastDay, day);
    return conversation;
  };

  return {
    hear(event, at) {
      if (isOf('ConversationEvent', event)) {
        const day = dayNumber(at);
        const conversation = conversationOf(event, day);
        if (conversation.firstDay !== null) return;
        conversation.firstDay = day;
        dayOf(day).conversations += 1;
        if (conversation.isEscalated) dayOf(day).escalatedConversations += 1;
        return;
      }
      switch (event.type) {
        case 'EscalationRequested': {
          const day = dayNumber(event.at);
          dayOf(day).byTrigger[event.reasons[0].trigger] += 1;
          const conversation = conversationOf(event, day);
          if (conversation.isEscalated) return;
          conversation.isEscalated = true;
          if (conversation.firstDay !== null) dayOf(conversation.firstDay).escalatedConversations += 1;
          return;
        }
        case 'AlternativeChosen':
          alternatives.set(`${event.workspaceId}/${event.episodeId}`, event.alternative);
          return;
        case 'FirstReplySent': {
          const counts = dayOf(dayNumber(event.at - event.handoffMs));
          counts.replies += 1;
          if (event.handoffMs < TARGET_MS) counts.repliesWithinTarget += 1;
          return;
        }
        case 'EscalationAbandoned': {
          const key = `${event.workspaceId}/${event.episodeId}`;
          const alternative = alternatives.get(key) ?? 'wait';
          alternatives.delete(key);
          if (alternative === 'wait') dayOf(dayNumber(event.at - event.waitedMs)).abandoned += 1;
          return;
        }
        case 'EscalationReturned':
        case 'EscalationResolved':
          alternatives.delete(`${event.workspaceId}/${event.episodeId}`);
          return;
        default:
      }
    },
    of: (now) => days.get(dayNumber(now)) ?? noCounts(),
  };
}

const dayNumber = (at: number): number => Math.floor(at / DAY_MS);

type Counts = { -readonly [Name in Exclude<keyof DayMetrics, 'byTrigger'>]: number } & {
  readonly byTrigger: Record<Trigger, number>;
};

function noCounts(): Counts {
  return {
    conversations: 0,
    escalatedConversations: 0,
    byTrigger: { customer_request: 0, confidence: 0, complexity: 0 },
    replies: 0,
    repliesWithinTarget: 0,
    abandoned: 0,
  };
}

import type { DomainEvent } from '#contracts';
import { isOf, type Trigger } from '#domain/vocabulary';
import { DAY_MS } from '#kernel';
import type { KeptValues } from '#lmdb-store';

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

/** What is kept of the days. */
interface Days {
  newest: number;
  readonly counts: Record<number, Counts>;
}

/** Under which the view keeps what it counts; the gateway has kinds of its own. */
const DAYS = 'view/days';
const CONVERSATION = 'view/c';
const ALTERNATIVE = 'view/x';

/** Whether what lies under this key is of no use any more. @param day the number of today */
export function isForgotten(key: string, value: object, day: number): boolean {
  return key.startsWith(`${CONVERSATION}\n`) && (value as Conversation).lastDay < day - QUIET_DAYS_MAX;
}

/** Folds events of all topics into `values`; those of one conversation in their order, otherwise in any order. */
export function dayMetrics(values: KeptValues): {
  hear(event: DomainEvent, at: number): void;
  of(now: number): DayMetrics;
} {
  const days: Days = values.get<Days>(DAYS) ?? { newest: 0, counts: {} };

  /** Counts one more on a day. */
  const count = (day: number, change: (counts: Counts) => void): void => {
    change((days.counts[day] ??= noCounts()));
    if (day > days.newest) {
      days.newest = day;
      for (const old of Object.keys(days.counts).map(Number))
        if (old <= day - DAYS_KEPT) delete days.counts[old];
    }
    values.put(DAYS, days);
  };
  const seen = (
    event: { workspaceId: string; conversationId: string },
    day: number,
    change: (conversation: Conversation) => void,
  ): void => {
    const key = `${CONVERSATION}\n${event.workspaceId}/${event.conversationId}`;
    const known = values.get<Conversation>(key);
    const conversation = { ...(known ?? { firstDay: null, lastDay: day, isEscalated: false }) };
    conversation.lastDay = Math.max(conversation.lastDay, day);
    change(conversation);
    if (known === undefined || !isSame(known, conversation)) values.put(key, conversation);
  };

  return {
    hear(event, at) {
      if (isOf('ConversationEvent', event)) {
        const day = dayNumber(at);
        seen(event, day, (conversation) => {
          if (conversation.firstDay !== null) return;
          conversation.firstDay = day;
          count(day, (counts) => {
            counts.conversations += 1;
            if (conversation.isEscalated) counts.escalatedConversations += 1;
          });
        });
        return;
      }
      switch (event.type) {
        case 'EscalationRequested': {
          const day = dayNumber(event.at);
          count(day, (counts) => (counts.byTrigger[event.reasons[0].trigger] += 1));
          seen(event, day, (conversation) => {
            if (conversation.isEscalated) return;
            conversation.isEscalated = true;
            if (conversation.firstDay === null) return;
            count(conversation.firstDay, (counts) => (counts.escalatedConversations += 1));
          });
          return;
        }
        case 'AlternativeChosen':
          if (event.keepsPlace) return;
          values.put(alternativeKey(event), { alternative: event.alternative });
          return;
        case 'FirstReplySent':
          if (isForLater(values.get<{ readonly alternative: string }>(alternativeKey(event)))) return;
          count(dayNumber(event.at - event.handoffMs), (counts) => {
            counts.replies += 1;
            if (event.handoffMs < TARGET_MS) counts.repliesWithinTarget += 1;
          });
          return;
        case 'EscalationAbandoned': {
          const chosen = values.get<{ readonly alternative: string }>(alternativeKey(event));
          if (chosen !== undefined) values.remove(alternativeKey(event));
          if ((chosen?.alternative ?? 'wait') !== 'wait') return;
          count(dayNumber(event.at - event.waitedMs), (counts) => (counts.abandoned += 1));
          return;
        }
        case 'EscalationReturned':
        case 'EscalationResolved':
          if (values.get(alternativeKey(event)) !== undefined) values.remove(alternativeKey(event));
          return;
        default:
      }
    },
    of: (now) => days.counts[dayNumber(now)] ?? noCounts(),
  };
}

/** Called or answered later: such a customer does not wait. */
const isForLater = (chosen: { readonly alternative: string } | undefined): boolean =>
  chosen?.alternative === 'callback' || chosen?.alternative === 'message';

export const dayNumber = (at: number): number => Math.floor(at / DAY_MS);

const alternativeKey = (event: { readonly workspaceId: string; readonly episodeId: string }): string =>
  `${ALTERNATIVE}\n${event.workspaceId}/${event.episodeId}`;

const isSame = (a: Conversation, b: Conversation): boolean =>
  a.firstDay === b.firstDay && a.lastDay === b.lastDay && a.isEscalated === b.isEscalated;

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

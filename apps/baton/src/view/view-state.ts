import type { DomainEvent } from '#contracts';
import type { Trigger } from '#domain/vocabulary';
import { eventText } from '../reading/event-text.ts';

/** What the live view shows; metrics are of the day of `now` in this machine's time zone, over all workspaces. */
export interface ViewMetrics {
  readonly now: number;
  readonly conversations: { readonly today: number; readonly open: number };
  readonly escalations: { readonly today: number; readonly byTrigger: Readonly<Record<Trigger, number>> };
  readonly queue: { readonly waiting: number; readonly oldestMs: number | null; readonly abandoned: number };
  /** First human replies, and those within the target of 30 s after the decision. */
  readonly replies: { readonly count: number; readonly withinTarget: number };
  readonly agents: Readonly<Record<AgentActivity, number>>;
  readonly recent: readonly RecentEvent[];
  readonly eventsPerSecond: number;
}

type AgentActivity = 'available' | 'busy' | 'wrapUp' | 'away';

interface RecentEvent {
  readonly at: number;
  readonly workspace: string;
  readonly subject: string;
  readonly text: string;
}

interface AgentSeen {
  status: 'available' | 'busy' | 'away';
  seenAt: number;
  readonly inHand: Set<string>;
  readonly wrappingUp: Set<string>;
}

/** The state behind the live view: folded from the records of all topics, in any order between topics. */
export interface ViewState {
  hear(event: DomainEvent, at: number): void;
  metrics(now: number): ViewMetrics;
}

export const TARGET_MS = 30_000;
/** The latest events that are shown. */
export const RECENT_MAX = 8;
const RATE_SECONDS = 10;
/** Longer than any lease that makes sense: then nobody is there. */
const AGENT_GONE_MS = 120_000;

export function viewState(): ViewState {
  const open = new Set<string>();
  const waiting = new Map<string, number>();
  const agents = new Map<string, AgentSeen>();
  const perSecond = new Map<number, number>();
  let recent: RecentEvent[] = [];
  let today = newDay('');

  const atDay = (at: number): Day => {
    const date = new Date(at).toDateString();
    if (date !== today.date) today = newDay(date);
    return today;
  };
  const agentOf = (event: { workspaceId: string; agentId: string }, at: number): AgentSeen => {
    const key = `${event.workspaceId}/${event.agentId}`;
    let seen = agents.get(key);
    if (seen === undefined) {
      agents.set(key, (seen = { status: 'away', seenAt: at, inHand: new Set(), wrappingUp: new Set() }));
    }
    return seen;
  };
  const show = (event: DomainEvent, subject: string, at: number): void => {
    recent = [
      ...recent.slice(1 - RECENT_MAX),
      { at, workspace: event.workspaceId, subject, text: eventText(event) },
    ];
  };

  const fold = (event: DomainEvent, at: number): void => {
    const day = atDay(at);
    const episode = 'episodeId' in event ? `${event.workspaceId}/${event.episodeId}` : '';
    switch (event.type) {
      case 'ConversationStarted':
        day.conversations += 1;
        open.add(`${event.workspaceId}/${event.conversationId}`);
        return;
      case 'ConversationEnded':
        open.delete(`${event.workspaceId}/${event.conversationId}`);
        return;
      case 'EscalationRequested':
        day.escalations += 1;
        day.byTrigger[event.reasons[0].trigger] += 1;
        waiting.set(episode, at);
        return show(event, event.episodeId, at);
      case 'EscalationRequeued':
        waiting.set(episode, waiting.get(episode) ?? at);
        agentOf({ ...event, agentId: event.fromAgentId }, at).inHand.delete(episode);
        return show(event, event.episodeId, at);
      case 'EscalationWithdrawn':
        waiting.delete(episode);
        return;
      case 'EscalationAbandoned':
        waiting.delete(episode);
        day.abandoned += 1;
        return show(event, event.episodeId, at);
      case 'EscalationAssigned':
        waiting.delete(episode);
        agentOf(event, at).inHand.add(episode);
        return show(event, event.episodeId, at);
      case 'FirstReplySent':
        day.replies += 1;
        if (event.handoffMs < TARGET_MS) day.withinTarget += 1;
        return;
      case 'EscalationReturned':
      case 'EscalationResolved': {
        waiting.delete(episode);
        const agent = agentOf(event, at);
        agent.inHand.delete(episode);
        agent.wrappingUp.add(episode);
        return show(event, event.episodeId, at);
      }
      case 'WrapUpEnded':
        agentOf(event, at).wrappingUp.delete(episode);
        return;
      case 'AgentSignedIn':
        Object.assign(agentOf(event, at), { status: 'available', seenAt: at });
        return show(event, event.agentId, at);
      case 'AgentStatusChanged':
        if (event.status === 'offline') agents.delete(`${event.workspaceId}/${event.agentId}`);
        else Object.assign(agentOf(event, at), { status: event.status, seenAt: at });
        return;
      case 'OfferDeclined':
      case 'OfferExpired':
      case 'PolicyActivated':
        return show(event, 'episodeId' in event ? event.episodeId : 'policy', at);
      default:
        if ('agentId' in event && !('conversationId' in event)) agentOf(event, at).seenAt = at;
    }
  };

  return {
    hear(event, at) {
      const second = Math.floor(at / 1_000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
      for (const old of perSecond.keys()) {
        if (old >= second - RATE_SECONDS) break;
        perSecond.delete(old);
      }
      fold(event, at);
    },
    metrics(now) {
      const day = atDay(now);
      const second = Math.floor(now / 1_000);
      let lately = 0;
      for (const [at, events] of perSecond) if (at >= second - RATE_SECONDS && at < second) lately += events;
      const oldest = Math.min(...waiting.values());
      return {
        now,
        conversations: { today: day.conversations, open: open.size },
        escalations: { today: day.escalations, byTrigger: { ...day.byTrigger } },
        queue: {
          waiting: waiting.size,
          oldestMs: waiting.size === 0 ? null : Math.max(0, now - oldest),
          abandoned: day.abandoned,
        },
        replies: { count: day.replies, withinTarget: day.withinTarget },
        agents: activities(agents.values(), now),
        recent,
        eventsPerSecond: lately / RATE_SECONDS,
      };
    },
  };
}

interface Day {
  readonly date: string;
  conversations: number;
  escalations: number;
  readonly byTrigger: Record<Trigger, number>;
  replies: number;
  withinTarget: number;
  abandoned: number;
}

function newDay(date: string): Day {
  const byTrigger = { customer_request: 0, confidence: 0, complexity: 0 };
  return { date, conversations: 0, escalations: 0, byTrigger, replies: 0, withinTarget: 0, abandoned: 0 };
}

function activities(agents: Iterable<AgentSeen>, now: number): Record<AgentActivity, number> {
  const counts = { available: 0, busy: 0, wrapUp: 0, away: 0 };
  for (const { status, seenAt, inHand, wrappingUp } of agents) {
    if (inHand.size > 0) counts.busy += 1;
    else if (now - seenAt > AGENT_GONE_MS) continue;
    else if (wrappingUp.size > 0) counts.wrapUp += 1;
    else if (status === 'available') counts.available += 1;
    else counts.away += 1;
  }
  return counts;
}

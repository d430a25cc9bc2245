import type { DomainEvent } from '#contracts';
import { conversationOf } from '#domain/vocabulary';
import { dayMetrics, type DayMetrics } from './day-metrics.ts';
import { recentText } from './recent-text.ts';

/** What the live view shows, over all workspaces. */
export interface ViewMetrics {
  readonly now: number;
  /** Of the UTC day of `now`. */
  readonly today: DayMetrics;
  readonly openConversations: number;
  readonly queue: { readonly waiting: number; readonly oldestMs: number | null };
  readonly agents: Readonly<Record<AgentActivity, number>>;
  readonly recent: readonly RecentEvent[];
  readonly eventsPerSecond: number;
}

type AgentActivity = 'available' | 'busy' | 'wrapUp' | 'away';

interface RecentEvent {
  readonly at: number;
  readonly text: string;
  /** Workspace, and conversation or agent. */
  readonly subject: string;
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
  const days = dayMetrics();

  const agentOf = (event: { workspaceId: string; agentId: string }, at: number): AgentSeen => {
    const key = `${event.workspaceId}/${event.agentId}`;
    let seen = agents.get(key);
    if (seen === undefined) {
      agents.set(key, (seen = { status: 'away', seenAt: at, inHand: new Set(), wrappingUp: new Set() }));
    }
    return seen;
  };
  const show = (event: DomainEvent, at: number): void => {
    const text = recentText(event);
    if (text === null) return;
    const whom =
      'episodeId' in event ? conversationOf(event.episodeId) : 'agentId' in event ? event.agentId : '';
    recent = [
      ...recent.slice(1 - RECENT_MAX),
      { at, text, subject: `${event.workspaceId} ${whom}`.trimEnd() },
    ];
  };

  const fold = (event: DomainEvent, at: number): void => {
    const episode = 'episodeId' in event ? `${event.workspaceId}/${event.episodeId}` : '';
    switch (event.type) {
      case 'ConversationStarted':
        open.add(`${event.workspaceId}/${event.conversationId}`);
        return;
      case 'ConversationEnded':
        open.delete(`${event.workspaceId}/${event.conversationId}`);
        return;
      case 'EscalationRequested':
        waiting.set(episode, at);
        return;
      case 'EscalationRequeued':
        waiting.set(episode, waiting.get(episode) ?? at);
        agentOf({ ...event, agentId: event.fromAgentId }, at).inHand.delete(episode);
        return;
      case 'EscalationWithdrawn':
      case 'EscalationAbandoned':
        waiting.delete(episode);
        return;
      case 'EscalationAssigned':
        waiting.delete(episode);
        agentOf(event, at).inHand.add(episode);
        return;
      case 'EscalationReturned':
      case 'EscalationResolved': {
        waiting.delete(episode);
        const agent = agentOf(event, at);
        agent.inHand.delete(episode);
        agent.wrappingUp.add(episode);
        return;
      }
      case 'WrapUpEnded':
        agentOf(event, at).wrappingUp.delete(episode);
        return;
      case 'AgentSignedIn':
        Object.assign(agentOf(event, at), { status: 'available', seenAt: at });
        return;
      case 'AgentStatusChanged':
        if (event.status === 'offline') agents.delete(`${event.workspaceId}/${event.agentId}`);
        else Object.assign(agentOf(event, at), { status: event.status, seenAt: at });
        return;
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
      days.hear(event, at);
      fold(event, at);
      show(event, at);
    },
    metrics(now) {
      const second = Math.floor(now / 1_000);
      let lately = 0;
      for (const [at, events] of perSecond) if (at >= second - RATE_SECONDS && at < second) lately += events;
      const oldest = Math.min(...waiting.values());
      return {
        now,
        today: days.of(now),
        openConversations: open.size,
        queue: { waiting: waiting.size, oldestMs: waiting.size === 0 ? null : Math.max(0, now - oldest) },
        agents: activities(agents.values(), now),
        recent,
        eventsPerSecond: lately / RATE_SECONDS,
      };
    },
  };
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

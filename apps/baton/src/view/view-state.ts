import type { DomainEvent } from '#contracts';
import { conversationOf } from '#domain/vocabulary';
import type { KeptValues } from '#lmdb-store';
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
  inHand: readonly string[];
  wrappingUp: readonly string[];
}

/** What is kept of the view as a whole. */
interface Whole {
  openConversations: number;
  recent: readonly RecentEvent[];
}

/**
 * The state behind the live view: folded into `values` from the records of all topics, in any order between topics. In memory are
 * the waiting episodes and the agents.
 */
export interface ViewState {
  hear(event: DomainEvent, at: number): void;
  metrics(now: number): ViewMetrics;
}

/** The latest events that are shown. */
export const RECENT_MAX = 8;
const RATE_SECONDS = 10;
/** Longer than any lease that makes sense: then nobody is there. */
const AGENT_GONE_MS = 120_000;

const WHOLE = 'view';
const OPEN = 'view/o';
const WAITING = 'view/w';
const AGENT = 'view/a';

export function viewState(values: KeptValues): ViewState {
  const waiting = new Map<string, number>();
  const agents = new Map<string, AgentSeen>();
  const perSecond = new Map<number, number>();
  const whole: Whole = values.get<Whole>(WHOLE) ?? { openConversations: 0, recent: [] };
  const days = dayMetrics(values);
  for (const [key, { at }] of values.scan<{ readonly at: number }>(`${WAITING}\n`))
    waiting.set(key.slice(WAITING.length + 1), at);
  for (const [key, agent] of values.scan<AgentSeen>(`${AGENT}\n`))
    agents.set(key.slice(AGENT.length + 1), agent);

  const changeAgent = (
    event: { workspaceId: string; agentId: string },
    at: number,
    change: Partial<AgentSeen> | ((agent: AgentSeen) => Partial<AgentSeen>),
  ): void => {
    const key = `${event.workspaceId}/${event.agentId}`;
    const seen = agents.get(key) ?? { status: 'away', seenAt: at, inHand: [], wrappingUp: [] };
    Object.assign(seen, typeof change === 'function' ? change(seen) : change);
    agents.set(key, seen);
    values.put(`${AGENT}\n${key}`, seen);
  };
  const wait = (episode: string, at: number): void => {
    waiting.set(episode, at);
    values.put(`${WAITING}\n${episode}`, { at });
  };
  const waitNoMore = (episode: string): void => {
    if (waiting.delete(episode)) values.remove(`${WAITING}\n${episode}`);
  };
  const show = (event: DomainEvent, at: number): void => {
    const text = recentText(event);
    if (text === null) return;
    const whom =
      'episodeId' in event ? conversationOf(event.episodeId) : 'agentId' in event ? event.agentId : '';
    whole.recent = [
      ...whole.recent.slice(1 - RECENT_MAX),
      { at, text, subject: `${event.workspaceId} ${whom}`.trimEnd() },
    ];
    values.put(WHOLE, whole);
  };
  const openOrEnd = (event: { workspaceId: string; conversationId: string }, is: 'open' | 'over'): void => {
    const key = `${OPEN}\n${event.workspaceId}/${event.conversationId}`;
    if ((values.get(key) !== undefined) === (is === 'open')) return;
    if (is === 'open') values.put(key, {});
    else values.remove(key);
    whole.openConversations += is === 'open' ? 1 : -1;
    values.put(WHOLE, whole);
  };

  const fold = (event: DomainEvent, at: number): void => {
    const episode = 'episodeId' in event ? `${event.workspaceId}/${event.episodeId}` : '';
    switch (event.type) {
      case 'ConversationStarted':
        return openOrEnd(event, 'open');
      case 'ConversationEnded':
        return openOrEnd(event, 'over');
      case 'EscalationRequested':
        return wait(episode, at);
      case 'EscalationRequeued':
        wait(episode, waiting.get(episode) ?? at);
        changeAgent({ ...event, agentId: event.fromAgentId }, at, ({ inHand }) => ({
          inHand: without(inHand, episode),
        }));
        return;
      case 'EscalationWithdrawn':
      case 'EscalationAbandoned':
        return waitNoMore(episode);
      case 'EscalationAssigned':
        waitNoMore(episode);
        changeAgent(event, at, ({ inHand }) => ({ inHand: [...without(inHand, episode), episode] }));
        return;
      case 'EscalationReturned':
      case 'EscalationResolved':
        waitNoMore(episode);
        changeAgent(event, at, ({ inHand, wrappingUp }) => ({
          inHand: without(inHand, episode),
          wrappingUp: [...without(wrappingUp, episode), episode],
        }));
        return;
      case 'WrapUpEnded':
        changeAgent(event, at, ({ wrappingUp }) => ({ wrappingUp: without(wrappingUp, episode) }));
        return;
      case 'AgentSignedIn':
        return changeAgent(event, at, { status: 'available', seenAt: at });
      case 'AgentStatusChanged':
        if (event.status !== 'offline') return changeAgent(event, at, { status: event.status, seenAt: at });
        agents.delete(`${event.workspaceId}/${event.agentId}`);
        values.remove(`${AGENT}\n${event.workspaceId}/${event.agentId}`);
        return;
      default:
        if ('agentId' in event && !('conversationId' in event)) changeAgent(event, at, { seenAt: at });
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
        openConversations: whole.openConversations,
        queue: { waiting: waiting.size, oldestMs: waiting.size === 0 ? null : Math.max(0, now - oldest) },
        agents: activities(agents.values(), now),
        recent: whole.recent,
        eventsPerSecond: lately / RATE_SECONDS,
      };
    },
  };
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

function activities(agents: Iterable<AgentSeen>, now: number): Record<AgentActivity, number> {
  const counts = { available: 0, busy: 0, wrapUp: 0, away: 0 };
  for (const { status, seenAt, inHand, wrappingUp } of agents) {
    if (inHand.length > 0) counts.busy += 1;
    else if (now - seenAt > AGENT_GONE_MS) continue;
    else if (wrappingUp.length > 0) counts.wrapUp += 1;
    else if (status === 'available') counts.available += 1;
    else counts.away += 1;
  }
  return counts;
}

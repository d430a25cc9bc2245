import type { RoutingFact } from '#domain/routing';
import type { AgentEvent, AgentId, EpisodeId, QueueId } from '#domain/vocabulary';
import { HOUR_MS, plusMs, type Instant } from '#kernel';
import type { AlternativeChosen, EscalationRequested } from '#domain/vocabulary';
import { isDiverting } from './past.ts';

/** What came of one episode. */
export interface EpisodeResult {
  readonly requestedAt: Instant;
  /** The last; null: it never had one. */
  queueId: QueueId | null;
  /** From the request to the first words of a human; null: there were none. */
  handoffMs: number | null;
  outcome: 'open' | 'abandoned' | 'handled';
  /** The customer chose something else than to wait: no abandonment. */
  isDiverted: boolean;
}

/** Units of capacity times ms: taken, and there to be taken. */
export interface Occupied {
  busy: number;
  staffed: number;
}

/** Time of agents in one hour, counted from 1970, by the queues that they serve: one time counts in each of them. */
interface AgentTime {
  readonly hour: number;
  readonly queues: readonly QueueId[];
  readonly occupied: Occupied;
}

export interface Results {
  readonly episodes: readonly EpisodeResult[];
  readonly agentTimes: readonly AgentTime[];
}

/** Reckons up what happened, in a log and in a simulation alike: from what people did and what routing made of it, in order of time. */
export interface Ledger {
  requested(request: EscalationRequested): void;
  agentDid(event: Pick<AgentEvent, 'agentId'> & AgentDid, at: Instant): void;
  /** The customer chose something else than to wait. */
  diverted(episodeId: EpisodeId): void;
  emitted(fact: RoutingFact | AlternativeChosen): void;
  end(at: Instant): Results;
}

type AgentDid =
  | Pick<Extract<AgentEvent, { type: 'AgentSignedIn' }>, 'type' | 'queues' | 'capacity'>
  | Pick<Extract<AgentEvent, { type: 'AgentStatusChanged' }>, 'type' | 'status'>
  | { readonly type: Exclude<AgentEvent['type'], 'AgentSignedIn' | 'AgentStatusChanged'> };

interface Watched {
  capacity: number;
  queues: readonly QueueId[];
  isAvailable: boolean;
  /** When the lease ends that the last sign of presence began. */
  hereUntil: Instant;
  readonly held: Set<EpisodeId>;
  countedTo: Instant;
}

/** @param leaseMs presence lease of the agents */
export function createLedger(leaseMs: number): Ledger {
  const episodes = new Map<EpisodeId, EpisodeResult>();
  const agents = new Map<AgentId, Watched>();
  const times = new Map<string, AgentTime>();
  /** Several only while an episode is offered to several. */
  const holders = new Map<EpisodeId, readonly AgentId[]>();

  function addTime({ queues }: Watched, from: number, to: number, busy: number, staffed: number): void {
    for (let at = from; at < to;) {
      const hour = Math.floor(at / HOUR_MS);
      const until = Math.min(to, (hour + 1) * HOUR_MS);
      const key = `${hour}/${queues.join('/')}`;
      let time = times.get(key);
      if (time === undefined) times.set(key, (time = { hour, queues, occupied: { busy: 0, staffed: 0 } }));
      time.occupied.busy += busy * (until - at);
      time.occupied.staffed += staffed * (until - at);
      at = until;
    }
  }

  /** Whoever has work counts as staffed by it, even while away. */
  function countTo(agent: Watched, at: Instant): void {
    const busy = agent.held.size;
    const hereTo = Math.min(at, agent.hereUntil);
    const staffed = agent.isAvailable ? Math.max(agent.capacity, busy) : busy;
    addTime(agent, agent.countedTo, hereTo, busy, staffed);
    addTime(agent, Math.max(agent.countedTo, hereTo), at, busy, busy);
    agent.countedTo = at;
  }

  function hold(episodeId: EpisodeId, agentId: AgentId, at: Instant): void {
    release(episodeId, agentId, at);
    const agent = agents.get(agentId);
    if (agent === undefined) return;
    countTo(agent, at);
    agent.held.add(episodeId);
    holders.set(episodeId, [...(holders.get(episodeId) ?? []), agentId]);
  }

  function release(episodeId: EpisodeId, agentId: AgentId, at: Instant): void {
    const held = holders.get(episodeId) ?? [];
    const agent = agents.get(agentId);
    if (agent === undefined || !held.includes(agentId)) return;
    countTo(agent, at);
    agent.held.delete(episodeId);
    const others = held.filter((one) => one !== agentId);
    if (others.length > 0) holders.set(episodeId, others);
    else holders.delete(episodeId);
  }

  function releaseAll(episodeId: EpisodeId, at: Instant): void {
    for (const agentId of holders.get(episodeId) ?? []) release(episodeId, agentId, at);
  }

  return {
    requested({ episodeId, at }) {
      if (episodes.has(episodeId)) return;
      const nothing = { queueId: null, handoffMs: null, outcome: 'open', isDiverted: false } as const;
      episodes.set(episodeId, { requestedAt: at, ...nothing });
    },
    agentDid(event, at) {
      if (event.type === 'AgentShiftsPlanned') return;
      let agent = agents.get(event.agentId);
      if (agent === undefined) {
        if (event.type !== 'AgentSignedIn') return;
        agent = {
          capacity: 0,
          queues: [],
          isAvailable: false,
          hereUntil: at,
          held: new Set(),
          countedTo: at,
        };
        agents.set(event.agentId, agent);
      }
      countTo(agent, at);
      agent.hereUntil = plusMs(at, leaseMs);
      if (event.type === 'AgentSignedIn') {
        agent.capacity = Object.values(event.capacity).reduce((sum, units) => sum + units, 0);
        agent.queues = event.queues;
        agent.isAvailable = true;
      } else if (event.type === 'AgentStatusChanged') agent.isAvailable = event.status === 'available';
    },
    diverted(episodeId) {
      const episode = episodes.get(episodeId);
      if (episode !== undefined) episode.isDiverted = true;
    },
    emitted(fact) {
      const episode = episodes.get(fact.episodeId);
      if (episode === undefined) return;
      switch (fact.type) {
        case 'EscalationQueued':
          episode.queueId = fact.queueId;
          return;
        case 'OfferMade':
          return hold(fact.episodeId, fact.agentId, fact.at);
        case 'OfferDeclined':
        case 'OfferExpired':
        case 'OfferRescinded':
        case 'WrapUpEnded':
          return release(fact.episodeId, fact.agentId, fact.at);
        case 'EscalationRequeued':
          episode.queueId = fact.queueId;
          return releaseAll(fact.episodeId, fact.at);
        case 'FirstReplySent':
          episode.handoffMs = fact.handoffMs;
          return;
        case 'AlternativeChosen':
          if (isDiverting(fact)) episode.isDiverted = true;
          return;
        case 'EscalationAbandoned':
          episode.outcome = 'abandoned';
          episode.queueId = fact.queueId;
          return releaseAll(fact.episodeId, fact.at);
        case 'EscalationResolved':
        case 'EscalationReturned':
          // The agent keeps the units until the wrap-up ends.
          episode.outcome = 'handled';
          return;
        default:
          return;
      }
    },
    end(at) {
      for (const agent of agents.values()) countTo(agent, at);
      return { episodes: [...episodes.values()], agentTimes: [...times.values()] };
    },
  };
}

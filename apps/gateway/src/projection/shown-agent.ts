import type { Instant } from '#kernel';
import type { Policy } from '#domain/policy';
import type {
  AgentEvent,
  AgentId,
  AgentStatus,
  Category,
  Channel,
  EpisodeId,
  OfferId,
  OfferMade,
  OfferScoring,
  QueueId,
  ScoredFeature,
  WorkspaceId,
} from '#domain/vocabulary';

/** Work that takes units of an agent's capacity. */
export interface HeldWork {
  readonly episodeId: EpisodeId;
  readonly queueId: QueueId | null;
  readonly channel: Channel | null;
  readonly category: Category | null;
  /** Absent: no. */
  readonly isPaused?: boolean;
  /** By so much it takes fewer units, as its customer is quiet; absent: by nothing. */
  readonly freedUnits?: number;
}

/** What a scorer knew of the agent when it made an offer. */
export interface ScoredOffer {
  readonly offerId: OfferId;
  readonly episodeId: EpisodeId;
  readonly queueId: QueueId;
  readonly at: Instant;
  readonly scoring: OfferScoring;
  readonly features: readonly ScoredFeature[];
}

const SCORED_MAX = 20;

/** What a consult takes of an agent's capacity. */
interface ConsultWork extends Pick<HeldWork, 'episodeId' | 'channel'> {
  readonly units: number;
}

/** An agent according to the agent's own events, and set to away by routing; routing may know more (a lost lease). */
export interface ShownAgent {
  readonly workspaceId: WorkspaceId;
  readonly agentId: AgentId;
  name: string | null;
  status: AgentStatus;
  /** Since when, in log time: what happened earlier and is read later does not change it. */
  statusAt: Instant;
  skills: Readonly<Record<string, number>>;
  languages: readonly string[];
  queues: readonly string[];
  capacity: Readonly<Record<string, number>>;
  signedInAt: Instant | null;
  lastSeenAt: Instant;
  /** Episodes offered or assigned to this agent, in the order they came. */
  episodeIds: readonly EpisodeId[];
  /** Episodes that are over and that the agent still finishes up. */
  wrapUps: readonly HeldWork[];
  /** Episodes of colleagues that the agent is, or is to be, consulted on. */
  consults: readonly ConsultWork[];
  /** The latest offers of a scorer, newest first; absent: none. */
  scored?: readonly ScoredOffer[];
}

export function emptyAgent(workspaceId: WorkspaceId, agentId: AgentId): ShownAgent {
  return {
    workspaceId,
    agentId,
    name: null,
    status: 'offline',
    statusAt: 0 as Instant,
    skills: {},
    languages: [],
    queues: [],
    capacity: {},
    signedInAt: null,
    lastSeenAt: 0 as Instant,
    episodeIds: [],
    wrapUps: [],
    consults: [],
  };
}

/** @param presence of the policy: as routing reads it */
export function foldAgent(
  agent: ShownAgent,
  event: AgentEvent,
  at: Instant,
  { keepStatus }: Readonly<Policy['presence']>,
): void {
  agent.lastSeenAt = at;
  if (event.type === 'AgentSignedIn') {
    agent.name = event.name;
    if (!keepStatus || agent.status === 'offline') setStatus(agent, 'available', at);
    agent.skills = event.skills;
    agent.languages = event.languages;
    agent.queues = event.queues;
    agent.capacity = event.capacity;
    agent.signedInAt = at;
  }
  if (event.type === 'AgentStatusChanged') setStatus(agent, event.status, at);
}

/** Nothing where no scorer was asked. */
export function foldScored(
  agent: ShownAgent,
  { offerId, episodeId, queueId, at, ...offer }: OfferMade,
): void {
  const { scoring, features } = offer;
  const known = agent.scored ?? [];
  if (scoring === null || known.some((one) => one.offerId === offerId)) return;
  agent.scored = [{ offerId, episodeId, queueId, at, scoring, features }, ...known].slice(0, SCORED_MAX);
}

/** Agents and routing write to two topics, which are read side by side. */
export function setStatus(agent: ShownAgent, status: AgentStatus, at: Instant): void {
  if (at < agent.statusAt) return;
  agent.status = status;
  agent.statusAt = at;
}

import type { Instant } from '#kernel';
import type { Policy } from '#domain/policy';
import type {
  AgentId,
  AgentStatus,
  Category,
  Channel,
  ConversationId,
  EpisodeId,
  EventId,
  Language,
  OfferId,
  QueueId,
  WorkspaceId,
} from '#domain/vocabulary';

/** An agent as last heard of. All fields are plain JSON. */
export interface Agent {
  readonly agentId: AgentId;
  name: string;
  skills: Readonly<Record<string, number>>;
  languages: readonly Language[];
  queues: readonly QueueId[];
  capacity: Readonly<Record<Channel, number>>;
  /** As the agent chose, or `away` after too many missed offers. */
  status: AgentStatus;
  /** False after signing out and after the lease was lost. */
  present: boolean;
  /** While present: when the agent counts as lost. */
  leaseEndsAt: Instant | null;
  /** While not present: when the agent is forgotten. */
  forgetAt: Instant | null;
  /** When work was last offered, given or ended, or the agent came: the longest idle is served first. */
  idleSince: Instant;
  /** Offers missed in a row. */
  missedOffers: number;
  /** The latest event ids, oldest first; heartbeats are not among them. */
  recent: readonly EventId[];
}

/** An offer that stands. */
export interface OpenOffer {
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  /** The agent's `idleSince` before this offer: given back where the offer came to nothing through no doing of the agent's. */
  readonly idleSinceBefore: Instant;
}

/** The wait that was last announced to the customer. */
export interface Estimate {
  readonly at: Instant;
  /** Null: unknown. */
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/** An episode from its request to the end of its wrap-up. All fields are plain JSON. */
export interface OpenEpisode {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  /** The decision. Age, order and handoff time count from here, whatever happens later. */
  readonly requestedAt: Instant;
  readonly channel: Channel;
  readonly language: Language | null;
  readonly category: Category;
  readonly tier: string | null;
  /** Names of the always-human rules that fired. */
  readonly rules: readonly string[];
  readonly reEscalation: boolean;

  status: 'waiting' | 'offered' | 'assigned' | 'wrap_up';
  /** Null until a policy routes it. The four that follow are set with it. */
  queueId: QueueId | null;
  /** Static ageing key: lower comes first; see `orderKey`. */
  order: number;
  units: number;
  skills: Readonly<Record<string, number>>;
  requiredLanguage: Language | null;
  /** Transferred to this agent and nobody else, while that agent is there. */
  targetAgentId: AgentId | null;
  /** Who declined or missed it, or passed it on, in this round. */
  declinedBy: readonly AgentId[];
  offer: OpenOffer | null;
  /** Who has it, had it last, or is wrapping it up. */
  agentId: AgentId | null;
  /** When the agent's units were taken for what is now assigned. */
  heldSince: Instant | null;
  assignedAt: Instant | null;
  /** How long the last agent had it, once it is back in the queue. */
  handledMs: number;
  firstReplyAt: Instant | null;
  wrapUpStartedAt: Instant | null;
  wrapUpEndsAt: Instant | null;
  transfers: number;
  estimate: Estimate | null;
  reestimateAt: Instant | null;
  /** The customer has been informed that there is a wait. */
  waitAnnounced: boolean;
}

/** Remembered for a while, so that the same request or a late event of an agent is known for what it is. */
export interface EndedEpisode {
  readonly status: 'ended';
  readonly episodeId: EpisodeId;
  readonly forgetAt: Instant;
}

export type Episode = OpenEpisode | EndedEpisode;

/** What a queue has seen, older samples fading; feeds the wait estimate. */
export interface QueueStatistics {
  readonly queueId: QueueId;
  /** How long episodes kept an agent's units, offer and wrap-up included. */
  heldCount: number;
  heldSumMs: number;
  /** Episodes that stopped waiting: reached an agent or gave up. */
  waitedCount: number;
  waitedSumMs: number;
  abandonedCount: number;
}

export interface ActivePolicy {
  readonly version: number;
  readonly hash: string;
  /** As it was activated. It is what is stored; `policy` is read from it. */
  readonly document: string;
  readonly policy: Policy;
}

export interface WorkspaceEntities {
  readonly agent: Agent;
  readonly episode: Episode;
  readonly queue: QueueStatistics;
  readonly policy: ActivePolicy;
}
export type WorkspaceEntityKind = keyof WorkspaceEntities;

/** An entity with its kind and its id within that kind; `DeadlineReached.entity` is `<kind>/<id>`. */
export type WorkspaceEntity = {
  [K in WorkspaceEntityKind]: readonly [kind: K, id: string, entity: WorkspaceEntities[K]];
}[WorkspaceEntityKind];

/** When the next deadline of the entity is due; null: it has none. */
export function dueOf(...[kind, entity]: DueOfArguments): Instant | null {
  if (kind === 'agent') return entity.present ? entity.leaseEndsAt : entity.forgetAt;
  if (kind === 'episode') return dueOfEpisode(entity);
  return null;
}
type DueOfArguments = {
  [K in WorkspaceEntityKind]: readonly [kind: K, entity: Readonly<WorkspaceEntities[K]>];
}[WorkspaceEntityKind];

function dueOfEpisode(episode: Readonly<Episode>): Instant | null {
  switch (episode.status) {
    case 'waiting':
      return episode.reestimateAt;
    case 'offered':
      return episode.offer?.expiresAt ?? null;
    case 'assigned':
      return null;
    case 'wrap_up':
      return episode.wrapUpEndsAt;
    case 'ended':
      return episode.forgetAt;
  }
}

import type { Instant } from '#kernel';
import type {
  AgentId,
  Category,
  Channel,
  ContextCard,
  ConversationId,
  EpisodeId,
  EscalationEvent,
  EscalationRequest,
  EscalationRequested,
  Language,
  OfferId,
  QueueId,
  Reason,
  WorkspaceId,
} from '#domain/vocabulary';

/**
 * `proposed`: the customer was offered a human and has not said yes. `requested` to `active` are open: decided, in a queue,
 * held out to an agent, with an agent, answered by the agent. The last three are ends.
 */
export type EpisodeStatus =
  | 'proposed'
  | 'requested'
  | 'queued'
  | 'offered'
  | 'assigned'
  | 'active'
  | 'resolved'
  | 'returned'
  | 'abandoned';

export const EPISODE_STATUSES: readonly EpisodeStatus[] = [
  'proposed',
  'requested',
  'queued',
  'offered',
  'assigned',
  'active',
  'resolved',
  'returned',
  'abandoned',
];

/** One thing that happened, without what the episode itself says. */
type HistoryEntry = {
  readonly type: string;
  readonly eventId: string;
  readonly at: Instant;
} & Readonly<Record<string, unknown>>;

export interface ShownEpisode {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  status: EpisodeStatus;
  /** Null until its request is read: there is no order between topics. */
  request: Pick<
    EscalationRequested,
    | 'ordinal'
    | 'channel'
    | 'language'
    | 'category'
    | 'reasons'
    | 'rules'
    | 'runnerUp'
    | 'policyHash'
    | 'tier'
    | 'card'
  > | null;
  requestedAt: Instant | null;
  queueId: QueueId | null;
  priority: number | null;
  agentId: AgentId | null;
  agentName: string | null;
  offer: { readonly offerId: OfferId; readonly agentId: AgentId; readonly expiresAt: Instant } | null;
  wait: { readonly p50Ms: number | null; readonly p90Ms: number | null; readonly aheadCount: number } | null;
  endedAt: Instant | null;
  /** Oldest first; beyond HISTORY_MAX the oldest are dropped. */
  readonly history: HistoryEntry[];
}

export const HISTORY_MAX = 200;

export function emptyEpisode(event: EscalationEvent | EscalationRequest): ShownEpisode {
  return {
    workspaceId: event.workspaceId,
    conversationId: event.conversationId,
    episodeId: event.episodeId,
    status: 'proposed',
    request: null,
    requestedAt: null,
    queueId: null,
    priority: null,
    agentId: null,
    agentName: null,
    offer: null,
    wait: null,
    endedAt: null,
    history: [],
  };
}

export function isOpen(episode: ShownEpisode): boolean {
  return !(
    episode.status === 'proposed' ||
    episode.status === 'resolved' ||
    episode.status === 'returned' ||
    episode.status === 'abandoned'
  );
}

/** Folds one event. A request that is read after what followed from it fills in its facts and leaves the status. */
export function foldEpisode(episode: ShownEpisode, event: EscalationEvent | EscalationRequest): void {
  if (episode.history.some(({ eventId }) => eventId === event.eventId)) return;
  record(episode, event);
  switch (event.type) {
    case 'EscalationRequested': {
      const { ordinal, channel, language, category, reasons, rules, runnerUp, policyHash, tier, card } =
        event;
      episode.request = {
        ordinal,
        channel,
        language,
        category,
        reasons,
        rules,
        runnerUp,
        policyHash,
        tier,
        card,
      };
      episode.requestedAt = event.at;
      if (episode.status === 'proposed') episode.status = 'requested';
      return;
    }
    case 'EscalationUpdated': {
      const { category, language, tier, reasons, card } = event;
      if (episode.request === null) return;
      const [first, ...others] = episode.request.reasons;
      const all = [first, ...others, ...reasons] as const;
      episode.request = { ...episode.request, category, language, tier, reasons: all, card };
      return;
    }
    case 'EscalationQueued':
      episode.status = 'queued';
      episode.queueId = event.queueId;
      episode.priority = event.priority;
      return;
    case 'WaitEstimated':
      episode.wait = { p50Ms: event.p50Ms, p90Ms: event.p90Ms, aheadCount: event.aheadCount };
      return;
    case 'OfferMade':
      episode.status = 'offered';
      episode.queueId = event.queueId;
      episode.offer = { offerId: event.offerId, agentId: event.agentId, expiresAt: event.expiresAt };
      return;
    case 'OfferDeclined':
    case 'OfferExpired':
    case 'OfferRescinded':
      if (episode.status === 'offered') episode.status = 'queued';
      episode.offer = null;
      return;
    case 'EscalationAssigned':
      episode.status = 'assigned';
      episode.queueId = event.queueId;
      episode.agentId = event.agentId;
      episode.agentName = event.agentName;
      episode.offer = null;
      return;
    case 'FirstReplySent':
      episode.status = 'active';
      return;
    case 'EscalationRequeued':
      episode.status = 'queued';
      episode.queueId = event.queueId;
      episode.agentId = null;
      episode.agentName = null;
      episode.offer = null;
      return;
    case 'EscalationAbandoned':
      return end(episode, 'abandoned', event.at);
    case 'EscalationReturned':
      return end(episode, 'returned', event.at);
    case 'EscalationResolved':
      return end(episode, 'resolved', event.at);
    default:
      return;
  }
}

function end(episode: ShownEpisode, status: EpisodeStatus, at: Instant): void {
  episode.status = status;
  episode.offer = null;
  episode.endedAt = at;
}

/** A wait estimate replaces the one before it: only the latest says anything. */
function record(episode: ShownEpisode, event: EscalationEvent | EscalationRequest): void {
  const { history } = episode;
  const entry = entryOf(event);
  if (event.type === 'WaitEstimated' && history.at(-1)?.type === 'WaitEstimated') history.pop();
  let place = history.length;
  while (place > 0 && (history[place - 1] as HistoryEntry).at > entry.at) place -= 1;
  history.splice(place, 0, entry);
  if (history.length > HISTORY_MAX) history.shift();
}

function entryOf(event: EscalationEvent | EscalationRequest): HistoryEntry {
  if (event.type === 'EscalationRequested') {
    const { type, eventId, at, ordinal } = event;
    return { type, eventId, at, ordinal };
  }
  const entry: Record<string, unknown> & HistoryEntry = { ...event };
  // The latest card is the episode's own.
  for (const known of ['workspaceId', 'conversationId', 'episodeId', 'card']) delete entry[known];
  return entry;
}

/** An episode in lists and in an offer: enough to choose, without the history. */
export interface EpisodeSummary {
  readonly episodeId: EpisodeId;
  readonly conversationId: ConversationId;
  readonly status: EpisodeStatus;
  readonly requestedAt: Instant | null;
  readonly category: Category | null;
  readonly reasons: readonly Reason[];
  readonly channel: Channel | null;
  readonly language: Language | null;
  readonly queueId: QueueId | null;
  readonly priority: number | null;
  readonly agentId: AgentId | null;
  readonly headline: string | null;
}

export function summaryOf(episode: ShownEpisode): EpisodeSummary {
  const { episodeId, conversationId, status, requestedAt, queueId, priority, agentId, request } = episode;
  return {
    episodeId,
    conversationId,
    status,
    requestedAt,
    category: request?.category ?? null,
    reasons: request?.reasons ?? [],
    channel: request?.channel ?? null,
    language: request?.language ?? null,
    queueId,
    priority,
    agentId,
    headline: request?.card.headline ?? null,
  };
}

/** An open offer, as the agent sees it. */
export interface ShownOffer {
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly expiresAt: Instant;
  readonly episode: EpisodeSummary;
  readonly card: ContextCard | null;
}

import type { Instant } from '#kernel';
import type {
  AgentId,
  AlternativesOffered,
  Category,
  Channel,
  ConsentRecorded,
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
import { foldConsult, type ShownConsult } from './shown-consult.ts';

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

export const OPEN_STATUSES = ['requested', 'queued', 'offered', 'assigned', 'active'] as const;

/** A call that the customer was promised. */
interface ShownCallback {
  readonly dueAt: Instant;
  /** The number, or another way to reach the customer. */
  readonly contact: string | null;
  /** From 1. */
  readonly attempt: number;
  /** `scheduled` until its time; `due`: to be made; then whether the promise was kept. */
  readonly status: 'scheduled' | 'due' | 'kept' | 'broken';
}

/** What the customer said of sharing what is of a special category. */
interface ShownConsent {
  /** Null: not asked, or not asked by Baton. */
  readonly askedAt: Instant | null;
  /** Null: not yet, and all is shared. */
  readonly answer: ConsentRecorded['answer'] | null;
  readonly answeredAt: Instant | null;
  readonly basis: ConsentRecorded['basis'];
  /** How many messages are withheld. */
  readonly withheld: number;
}

/** One thing that happened, without what the episode itself says. */
type HistoryEntry = {
  readonly type: string;
  readonly eventId: string;
  readonly at: Instant;
} & Readonly<Record<string, unknown>>;

/** An offer that stands. */
export interface OfferNow {
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly expiresAt: Instant;
  /** Episodes of this agent that are paused if the agent accepts. */
  readonly interrupts: readonly EpisodeId[];
}

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
  /** The oldest of `offers`. */
  offer: OfferNow | null;
  /** Those that stand, oldest first: several where the policy offers to several agents at once. */
  offers: readonly OfferNow[];
  /** Its agent was interrupted in it then, and has it still; null: no. */
  pausedAt: Instant | null;
  /** Its customer has been quiet since then, and by so much it takes fewer units of its agent; null: not quiet, or its units are not free. */
  quiet: { readonly since: Instant; readonly freedUnits: number } | null;
  wait: { readonly p50Ms: number | null; readonly p90Ms: number | null; readonly aheadCount: number } | null;
  /** What the customer is offered instead of waiting, until something is chosen; null: nothing. */
  alternatives: Pick<AlternativesOffered, 'language' | 'options'> | null;
  callback: ShownCallback | null;
  /** What the customer was asked of sharing, and answered; null: nothing. */
  consent: ShownConsent | null;
  /** Null: the agent asks nobody for help. */
  consult: ShownConsult | null;
  /** The customer has left a message and does not wait. */
  isMessage: boolean;
  /** Who finishes it up, after its end. */
  wrapUpBy: AgentId | null;
  /** When that ends by itself, once the agent has asked for more time; null: as the policy says. */
  wrapUpEndsAt: Instant | null;
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
    offers: [],
    pausedAt: null,
    quiet: null,
    wait: null,
    alternatives: null,
    callback: null,
    consent: null,
    consult: null,
    isMessage: false,
    wrapUpBy: null,
    wrapUpEndsAt: null,
    endedAt: null,
    history: [],
  };
}

export function isOpen({ status }: ShownEpisode): boolean {
  return OPEN_STATUSES.some((open) => open === status);
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
      // It is served before the time: danger to life was heard.
      if (episode.callback?.status === 'scheduled') episode.callback = null;
      episode.queueId = event.queueId;
      offerTo(episode, event);
      return;
    case 'OfferDeclined':
    case 'OfferExpired':
    case 'OfferRescinded':
      setOffers(
        episode,
        episode.offers.filter(({ offerId }) => offerId !== event.offerId),
      );
      if (episode.status === 'offered' && episode.offer === null) episode.status = 'queued';
      return;
    case 'EscalationAssigned':
      episode.status = 'assigned';
      episode.queueId = event.queueId;
      episode.agentId = event.agentId;
      episode.agentName = event.agentName;
      setOffers(episode, []);
      episode.quiet = null;
      episode.alternatives = null;
      // Handed over, it is not paused with the other agent.
      episode.pausedAt = null;
      return;
    case 'CapacityFreed':
      episode.quiet = { since: event.at, freedUnits: event.units };
      return;
    case 'CapacityTaken':
      episode.quiet = null;
      return;
    case 'EscalationPaused':
      episode.quiet = null;
      episode.pausedAt = event.at;
      return;
    case 'EscalationResumed':
      episode.pausedAt = null;
      return;
    case 'FirstReplySent':
      episode.status = 'active';
      return;
    case 'EscalationRequeued':
      episode.status = 'queued';
      episode.queueId = event.queueId;
      episode.agentId = null;
      episode.agentName = null;
      setOffers(episode, []);
      episode.pausedAt = null;
      episode.quiet = null;
      return;
    case 'AlternativesOffered':
    case 'AlternativeChosen':
    case 'CallbackDue':
    case 'CallbackKept':
    case 'CallbackBroken':
    case 'CallbackRescheduled':
      foldAlternatives(episode, event);
      return;
    case 'ConsentAsked': {
      const { at: askedAt, basis } = event;
      episode.consent = { askedAt, answer: null, answeredAt: null, basis, withheld: 0 };
      return;
    }
    case 'ConsentRecorded': {
      const { answer, at: answeredAt, basis, messageIds } = event;
      const withheld = answer === 'refused' ? messageIds.length : 0;
      episode.consent = {
        askedAt: episode.consent?.askedAt ?? null,
        ...{ answer, answeredAt, basis, withheld },
      };
      return;
    }
    case 'ConsultRequested':
    case 'ConsultOffered':
    case 'ConsultOfferEnded':
    case 'ConsultStarted':
    case 'ThreeWayStarted':
    case 'ConsultEnded':
      episode.consult = foldConsult(episode.consult, event);
      return;
    case 'EscalationAbandoned':
      return end(episode, 'abandoned', event.at);
    case 'EscalationReturned':
      episode.wrapUpBy = event.agentId;
      return end(episode, 'returned', event.at);
    case 'EscalationResolved':
      episode.wrapUpBy = event.agentId;
      return end(episode, 'resolved', event.at);
    case 'TakeOverRefused':
      // It was opened for the agent alone: the assistant has the conversation still.
      if (event.endsEpisode) end(episode, 'returned', event.at);
      return;
    case 'WrapUpExtended':
      episode.wrapUpEndsAt = event.wrapUpEndsAt;
      return;
    case 'WrapUpEnded':
      episode.wrapUpBy = null;
      episode.wrapUpEndsAt = null;
      return;
    default:
      return;
  }
}

function offerTo(episode: ShownEpisode, { offerId, agentId, expiresAt, interrupts }: OfferNow): void {
  const others = episode.offers.filter((offer) => offer.offerId !== offerId);
  setOffers(episode, [...others, { offerId, agentId, expiresAt, interrupts }]);
}

function setOffers(episode: ShownEpisode, offers: readonly OfferNow[]): void {
  episode.offers = offers;
  episode.offer = offers[0] ?? null;
}

/** The agents who have it now, or may take it. */
export function holdersOf(episode: Readonly<ShownEpisode>): readonly AgentId[] {
  if (!isOpen(episode)) return [];
  if (episode.offers.length > 0) return episode.offers.map(({ agentId }) => agentId);
  return episode.agentId === null ? [] : [episode.agentId];
}

function foldAlternatives(
  episode: ShownEpisode,
  event: Extract<
    EscalationEvent,
    { type: 'AlternativesOffered' | 'AlternativeChosen' | `Callback${string}` }
  >,
): void {
  switch (event.type) {
    case 'AlternativesOffered':
      episode.alternatives = { language: event.language, options: event.options };
      return;
    case 'AlternativeChosen': {
      const { alternative, dueAt, contact } = event;
      episode.alternatives = null;
      episode.isMessage = alternative === 'message';
      episode.callback = dueAt === null ? null : { dueAt, contact, attempt: 1, status: 'scheduled' };
      return;
    }
    case 'CallbackDue':
    case 'CallbackKept':
    case 'CallbackBroken':
      if (episode.callback !== null)
        episode.callback = { ...episode.callback, status: STATUS_BY[event.type] };
      return;
    case 'CallbackRescheduled': {
      const { dueAt, attempt } = event;
      if (episode.callback !== null) {
        episode.callback = { ...episode.callback, dueAt, attempt, status: 'scheduled' };
      }
      episode.status = 'queued';
      episode.agentId = null;
      episode.agentName = null;
      episode.quiet = null;
      episode.pausedAt = null;
    }
  }
}

const STATUS_BY = { CallbackDue: 'due', CallbackKept: 'kept', CallbackBroken: 'broken' } as const;

function end(episode: ShownEpisode, status: EpisodeStatus, at: Instant): void {
  episode.status = status;
  setOffers(episode, []);
  episode.pausedAt = null;
  episode.quiet = null;
  episode.alternatives = null;
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
  /** Its agent was interrupted in it then, and has it still; null: no. */
  readonly pausedAt: Instant | null;
  readonly quiet: ShownEpisode['quiet'];
  /** From 1, as routing said last; null: not waiting, or not said. */
  readonly position: number | null;
  readonly wait: ShownEpisode['wait'];
  /** Null: the customer waits, or has left a message. */
  readonly callback: ShownCallback | null;
  readonly isMessage: boolean;
}

export function summaryOf(episode: ShownEpisode): EpisodeSummary {
  const { episodeId, conversationId, status, requestedAt, queueId, priority, agentId, request } = episode;
  const { callback, isMessage, wait, pausedAt, quiet } = episode;
  const isWaiting = status === 'queued' || status === 'offered';
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
    pausedAt,
    quiet,
    position: isWaiting && wait !== null ? wait.aheadCount + 1 : null,
    wait: isWaiting ? wait : null,
    callback,
    isMessage,
  };
}

/** An open offer. */
export interface StandingOffer extends OfferNow {
  readonly episode: EpisodeSummary;
}

/** An open offer, as the agent sees it. */
export interface ShownOffer extends StandingOffer {
  readonly card: ContextCard | null;
  /** A colleague asks for help and keeps the customer; null: the customer is offered. */
  readonly consult: Pick<ShownConsult, 'fromAgentId' | 'question'> | null;
}

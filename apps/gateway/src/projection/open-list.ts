import type { Instant } from '#kernel';
import type { AgentId, Category, Channel, EpisodeId, QueueId, WorkspaceId } from '#domain/vocabulary';
import { holdersOf, type EpisodeStatus, type OfferNow, type ShownEpisode } from './shown-episode.ts';
import { byText, sortedList, type SortedList } from './sorted-list.ts';

/** What is in memory of every open episode: enough to filter and to count without reading it. */
export interface OpenEntry {
  readonly workspaceId: WorkspaceId;
  readonly episodeId: EpisodeId;
  readonly requestedAt: Instant | null;
  readonly status: EpisodeStatus;
  readonly queueId: QueueId | null;
  /** Who has it, or may take it. */
  readonly agentIds: readonly AgentId[];
  /** Those that stand. */
  readonly offers: readonly OfferNow[];
  readonly channel: Channel | null;
  readonly category: Category | null;
  /** Its agent was interrupted in it: it takes no units. */
  readonly isPaused: boolean;
  /** By so much it takes fewer units, as its customer is quiet. */
  readonly freedUnits: number;
  /** Nobody waits: the customer has left a message, or is called later. */
  readonly isLater: boolean;
}

/** Where a page ends: the next one begins after it. */
export type OpenPlace = Pick<OpenEntry, 'requestedAt' | 'episodeId'>;

/** Of a list of offers; without `offerId`: before all of the episode. */
export type OfferPlace = OpenPlace & { readonly offerId?: string };

/** The open episodes of all workspaces, those of one in the order in which their customers came. */
export interface OpenList {
  get(workspace: string, episode: string): OpenEntry | undefined;
  /** In place of the one of the same episode, if there is one. */
  set(entry: OpenEntry): void;
  remove(workspace: string, episode: string): void;
  count(workspace: string): number;
  /** Longest waiting first. */
  of(workspace: string): Iterable<OpenEntry>;
}

interface OfWorkspace {
  readonly byId: Map<string, OpenEntry>;
  readonly inOrder: SortedList<OpenEntry>;
}

export function openList(): OpenList {
  const workspaces = new Map<string, OfWorkspace>();

  function take({ byId, inOrder }: OfWorkspace, episode: string): void {
    const before = byId.get(episode);
    if (before === undefined) return;
    inOrder.remove(before);
    byId.delete(episode);
  }

  return {
    get: (workspace, episode) => workspaces.get(workspace)?.byId.get(episode),
    set(entry) {
      const of: OfWorkspace = workspaces.get(entry.workspaceId) ?? {
        byId: new Map(),
        inOrder: sortedList<OpenEntry>(byAge),
      };
      workspaces.set(entry.workspaceId, of);
      take(of, entry.episodeId);
      of.byId.set(entry.episodeId, entry);
      of.inOrder.add(entry);
    },
    remove(workspace, episode) {
      const of = workspaces.get(workspace);
      if (of === undefined) return;
      take(of, episode);
      if (of.byId.size === 0) workspaces.delete(workspace);
    },
    count: (workspace) => workspaces.get(workspace)?.byId.size ?? 0,
    of: (workspace) => workspaces.get(workspace)?.inOrder ?? [],
  };
}

export function byAge(a: OpenPlace, b: OpenPlace): number {
  return (a.requestedAt ?? 0) - (b.requestedAt ?? 0) || byText(a.episodeId, b.episodeId);
}

export function openEntryOf(episode: ShownEpisode): OpenEntry {
  const {
    workspaceId,
    episodeId,
    requestedAt,
    status,
    queueId,
    request,
    callback,
    isMessage,
    pausedAt,
    quiet,
  } = episode;
  return {
    ...{ workspaceId, episodeId, requestedAt, status, queueId, offers: episode.offers },
    agentIds: holdersOf(episode),
    channel: request?.channel ?? null,
    category: request?.category ?? null,
    isPaused: pausedAt !== null,
    freedUnits: quiet?.freedUnits ?? 0,
    isLater: isMessage || callback?.status === 'scheduled',
  };
}

export function isSame(a: OpenEntry, b: OpenEntry): boolean {
  if (!isSameList(a.agentIds, b.agentIds)) return false;
  const ids = ({ offers }: OpenEntry) => offers.map(({ offerId }) => offerId);
  if (!isSameList(ids(a), ids(b))) return false;
  return (Object.keys(a) as (keyof OpenEntry)[]).every(
    (name) => name === 'agentIds' || name === 'offers' || a[name] === b[name],
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

import type { Policy } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import type { AgentList } from './agent-list.ts';
import {
  agentState,
  capacityInUse,
  type AgentEntry,
  type AgentState,
  type AgentSurroundings,
  type CapacityInUse,
} from './agent-state.ts';
import { byAge, type OfferPlace, type OpenEntry, type OpenList, type OpenPlace } from './open-list.ts';
import { queuesOf, type ShownQueue } from './shown-queue.ts';
import { without } from '../http/without.ts';
import type { ScoredOffer, ShownAgent } from './shown-agent.ts';
import { byText } from './sorted-list.ts';
import { summaryOf, type EpisodeStatus, type ShownEpisode, type StandingOffer } from './shown-episode.ts';

/** A part of a list, and where the next one begins. */
interface Page<T, Place> {
  readonly items: readonly T[];
  /** How many match, on all pages. */
  readonly total: number;
  /** Undefined: there is no more. */
  readonly next: Place | undefined;
}

interface PageWanted<Place> {
  readonly limit: number;
  readonly from?: Place | undefined;
}

/** All that is given must match. */
interface EpisodeFilter {
  readonly status?: EpisodeStatus | undefined;
  readonly queueId?: string | undefined;
  /** Who has it, or may take it. */
  readonly agentId?: string | undefined;
}

interface AgentFilter {
  readonly state?: AgentState | undefined;
  /** A queue that the agent serves. */
  readonly queueId?: string | undefined;
}

export interface ListedAgent extends Readonly<
  Omit<ShownAgent, 'episodeIds' | 'wrapUps' | 'consults' | 'scored'>
> {
  readonly state: AgentState;
  readonly inUse: CapacityInUse;
  readonly episodeIds: ShownAgent['episodeIds'];
  readonly wrapUpIds: ShownAgent['episodeIds'];
  readonly consultIds: ShownAgent['episodeIds'];
}

/** What is open in a workspace now. Entries in memory are filtered and counted; only what a page shows is read. */
export interface WorkspaceLists {
  /** Longest waiting first. */
  episodes(
    workspace: string,
    filter: EpisodeFilter,
    wanted: PageWanted<OpenPlace>,
  ): Page<Readonly<ShownEpisode>, OpenPlace>;
  /** Longest waiting customer first. */
  offers(
    workspace: string,
    filter: Omit<EpisodeFilter, 'status'>,
    wanted: PageWanted<OfferPlace>,
  ): Page<StandingOffer, OfferPlace>;
  /** By id. */
  agents(
    workspace: string,
    filter: AgentFilter,
    wanted: PageWanted<string>,
    now: Instant,
  ): Page<ListedAgent, string>;
  agent(workspace: string, agent: string, now: Instant): ListedAgent | undefined;
  /** What scorers knew of the agent, newest first. */
  scores(workspace: string, agent: string): readonly ScoredOffer[];
  /** In the order of the policy; then others in which somebody still waits or is served. */
  queues(workspace: string, now: Instant): readonly ShownQueue[];
}

interface ListSources {
  readonly open: OpenList;
  readonly agents: AgentList;
  readonly episode: (workspace: string, id: string) => Readonly<ShownEpisode> | undefined;
  readonly agent: (workspace: string, id: string) => Readonly<ShownAgent> | undefined;
  readonly policy: (workspace: string) => { readonly policy: Policy };
}

export function workspaceLists({ open, agents, episode, agent, policy }: ListSources): WorkspaceLists {
  function around(workspace: string, now: Instant): AgentSurroundings {
    const active = policy(workspace).policy;
    const { lease, outage } = active.presence;
    let hereCount = 0;
    for (const { status, lastSeenAt } of agents.of(workspace)) {
      if (status !== 'offline' && now - lastSeenAt <= lease + outage) hereCount += 1;
    }
    return {
      policy: active,
      now,
      heardAt: agents.heardAt(workspace),
      isAlone: hereCount <= 1,
      heldBy: ({ episodeIds }) => episodeIds.flatMap((id) => open.get(workspace, id) ?? []),
    };
  }

  function listed(
    workspace: string,
    entry: AgentEntry,
    surroundings: AgentSurroundings,
  ): ListedAgent | undefined {
    const shown = agent(workspace, entry.agentId);
    if (shown === undefined) return undefined;
    const { wrapUps, consults } = shown;
    return {
      ...without(shown, 'wrapUps', 'consults', 'scored'),
      state: agentState(entry, surroundings),
      inUse: capacityInUse(entry, surroundings),
      wrapUpIds: wrapUps.map(({ episodeId }) => episodeId),
      consultIds: consults.map(({ episodeId }) => episodeId),
    };
  }

  return {
    episodes: (workspace, filter, wanted) =>
      pageOf(open.of(workspace), wanted, {
        admits: (entry) => matches(entry, filter),
        ...BY_AGE,
        read: ({ episodeId }) => episode(workspace, episodeId),
      }),
    offers: (workspace, filter, wanted) =>
      pageOf(offersIn(open.of(workspace)), wanted, {
        admits: ({ entry, offer }) =>
          matches(entry, { ...filter, agentId: undefined }) &&
          (filter.agentId === undefined || offer.agentId === filter.agentId),
        isAfter: ({ entry, offer }, from) =>
          (byAge(entry, from) || byText(offer.offerId, from.offerId ?? '')) > 0,
        placeOf: ({ entry, offer }) => ({ ...BY_AGE.placeOf(entry), offerId: offer.offerId }),
        read({ entry, offer }) {
          const shown = episode(workspace, entry.episodeId);
          return shown && { ...offer, episode: summaryOf(shown) };
        },
      }),
    agents(workspace, { state, queueId }, wanted, now) {
      const surroundings = around(workspace, now);
      return pageOf(agents.of(workspace), wanted, {
        admits: (entry) =>
          (queueId === undefined || entry.queues.includes(queueId as QueueId)) &&
          (state === undefined || agentState(entry, surroundings) === state),
        isAfter: ({ agentId }, from) => agentId > from,
        placeOf: ({ agentId }) => agentId,
        read: (entry) => listed(workspace, entry, surroundings),
      });
    },
    agent(workspace, id, now) {
      const entry = agents.get(workspace, id);
      return entry && listed(workspace, entry, around(workspace, now));
    },
    scores: (workspace, id) => agent(workspace, id)?.scored ?? [],
    queues: (workspace, now) => queuesOf(open.of(workspace), agents.of(workspace), around(workspace, now)),
  };
}

/** In the order of their places. */
function* offersIn(entries: Iterable<OpenEntry>) {
  for (const entry of entries) {
    const offers = [...entry.offers].sort((a, b) => byText(a.offerId, b.offerId));
    for (const offer of offers) yield { entry, offer };
  }
}

function matches(entry: OpenEntry, { status, queueId, agentId }: EpisodeFilter): boolean {
  return (
    (status === undefined || entry.status === status) &&
    (queueId === undefined || entry.queueId === queueId) &&
    (agentId === undefined || entry.agentIds.some((one) => one === agentId))
  );
}

/** How a list is gone through, and what of it is shown. */
interface Paging<Entry, T, Place> {
  readonly admits: (entry: Entry) => boolean;
  readonly isAfter: (entry: Entry, place: Place) => boolean;
  readonly placeOf: (entry: Entry) => Place;
  readonly read: (entry: Entry) => T | undefined;
}

const BY_AGE = {
  isAfter: (entry: OpenEntry, place: OpenPlace) => byAge(entry, place) > 0,
  placeOf: ({ requestedAt, episodeId }: OpenEntry): OpenPlace => ({ requestedAt, episodeId }),
};

function pageOf<Entry, T, Place>(
  entries: Iterable<Entry>,
  { limit, from }: PageWanted<Place>,
  { admits, isAfter, placeOf, read }: Paging<Entry, T, Place>,
): Page<T, Place> {
  const items: T[] = [];
  let last: Entry | undefined;
  let total = 0;
  let hasMore = false;
  for (const entry of entries) {
    if (!admits(entry)) continue;
    total += 1;
    if (hasMore || (from !== undefined && !isAfter(entry, from))) continue;
    if (items.length === limit) {
      hasMore = true;
      continue;
    }
    const item = read(entry);
    if (item === undefined) continue;
    items.push(item);
    last = entry;
  }
  return { items, total, next: hasMore && last !== undefined ? placeOf(last) : undefined };
}

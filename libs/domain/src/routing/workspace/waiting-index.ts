import type { EpisodeId, QueueId } from '#domain/vocabulary';
import { HOUR_MS, type Instant } from '#kernel';
import { matchGroupKey, waitingCount, type MatchGroup } from '../match-group.ts';
import { placingOf } from '../placing.ts';
import { isScheduled, waitsInQueue, type Routing, type WaitingEpisode } from './episode.ts';
import { closeGroups, openMatchGroup, reorderGroups, reviewMatchable } from './group-membership.ts';
import { reviewLine } from './group-lines.ts';
import { ranked, rankedList, type Ranked, type RankedList } from './ranked-list.ts';
import { activePolicy, openEpisode, type Workspace, type WorkspaceIndex } from './workspace.ts';

// Where the episodes that wait are: in a match group, or among those who are to be placed.

/** Names an hour of a queue in `WorkspaceIndex.callbacks`. */
export function callbackHour(queueId: QueueId, at: Instant): string {
  return `${Math.floor(at / HOUR_MS)} ${queueId}`;
}

/** This many episodes that lose their place at once cost about as much as one fact. */
const EPISODES_PER_FACT = 20;
/** And this many agents who are looked at. */
const AGENTS_PER_FACT = 25;

/** In a match group: it waits in a queue of the active policy, where that policy wants it. */
function isGrouped(
  index: WorkspaceIndex,
  episode: Readonly<WaitingEpisode>,
): episode is Readonly<WaitingEpisode & { readonly routing: Routing }> {
  return episode.routing !== null && isPlaced(index, episode.routing);
}

/** In a queue of the active policy, where that policy wants it. */
export function isPlaced({ queueIds, placing }: WorkspaceIndex, routing: Routing): boolean {
  return queueIds.has(routing.queueId) && (placing === undefined || routing.placedBy === placing);
}

export function indexWaiting(workspace: Workspace, episode: Readonly<WaitingEpisode>): void {
  const { index } = workspace;
  const { episodeId, requestedAt } = episode.request;
  if (isScheduled(episode)) {
    countCallback(index, episode, 1);
    return;
  }
  if (!isGrouped(index, episode)) {
    index.unrouted.add(ranked(requestedAt, episodeId));
    countStranded(index, episode.routing?.queueId ?? null, 1);
    return;
  }
  const { order } = episode.routing;
  index.placed.add(ranked(requestedAt, episodeId));
  if (episode.estimate === null) index.unestimated.add(ranked(order, episodeId));
  const group = index.groups.get(matchGroupKey(episode)) ?? openMatchGroup(workspace, episode);
  shareNeeds(episode.routing, group);
  if (waitingCount(group) === 0) {
    index.workDone += group.base === null ? costOfAllAgents(workspace) : costOf(group.base.agents.size);
    if (group.base === null) index.groupsWaitedIn += 1;
  }
  const entry = ranked(order, episodeId, requestedAt);
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).add(entry);
  group.line.add(entry);
  const own = group.base ?? group;
  index.lines.all.add(own.number, order, episodeId);
  reviewLine(index.lines, own);
  forgetLine(index, episodeId);
  if (episode.message === true) group.messages += 1;
  if (group.ring !== null) index.ringsWaitedFor.add(group);
  reviewMatchable(index, group);
}

/** Equal needs become one object: those of 100,000 who wait would take as much memory as all the rest of them. */
function shareNeeds(routing: Routing, { needs }: Readonly<MatchGroup>): void {
  (routing as { needs: Routing['needs'] }).needs = needs;
}

/** False: it was in no match group. */
export function unindexWaiting(index: WorkspaceIndex, episode: Readonly<WaitingEpisode>): boolean {
  const { episodeId, requestedAt } = episode.request;
  if (isScheduled(episode)) {
    countCallback(index, episode, -1);
    return false;
  }
  if (!isGrouped(index, episode)) {
    index.unrouted.remove(requestedAt, episodeId);
    countStranded(index, episode.routing?.queueId ?? null, -1);
    return false;
  }
  const { order } = episode.routing;
  index.placed.remove(requestedAt, episodeId);
  if (episode.estimate === null) index.unestimated.remove(order, episodeId);
  const group = index.groups.get(matchGroupKey(episode));
  if (group === undefined) return false;
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).remove(order, episodeId);
  group.line.remove(order, episodeId);
  index.lines.all.remove(order, episodeId);
  reviewLine(index.lines, group.base ?? group);
  forgetLine(index, episodeId);
  if (group.base === null && waitingCount(group) === 0) index.groupsWaitedIn -= 1;
  if (episode.message === true) group.messages -= 1;
  if (waitingCount(group) === 0) index.ringsWaitedFor.delete(group);
  reviewMatchable(index, group);
  return true;
}

/** Whether one waits or not, as many come before. */
function forgetLine(index: WorkspaceIndex, episodeId: EpisodeId): void {
  if (index.lastLine?.id !== episodeId) index.lastLine = undefined;
}

function countCallback(
  { callbacks }: WorkspaceIndex,
  { routing, callback }: Readonly<WaitingEpisode>,
  change: 1 | -1,
): void {
  if (routing === null || callback === undefined) return;
  const key = callbackHour(routing.queueId, callback.dueAt);
  const count = (callbacks.get(key) ?? 0) + change;
  if (count > 0) callbacks.set(key, count);
  else callbacks.delete(key);
}

/** @param queueId that the episodes had; null: they had none yet */
function countStranded(index: WorkspaceIndex, queueId: QueueId | null, count: number): void {
  if (queueId === null) return;
  const stranded = (index.stranded.get(queueId) ?? 0) + count;
  if (stranded > 0) index.stranded.set(queueId, stranded);
  else index.stranded.delete(queueId);
}

/**
 * The active policy may have other queues than before, and place customers otherwise. What waits in a queue that is still there stays where
 * it is unless the policy applies to those who wait: the cost is that of the episodes that are to be placed anew, or are not any more.
 */
export function reindexQueues(workspace: Workspace): void {
  const { index } = workspace;
  index.queueIds.clear();
  const active = activePolicy(workspace);
  for (const queue of active?.policy.queues ?? []) index.queueIds.add(queue.id);
  const placing = placingOf(active);
  const isPlacedAnew = placing !== undefined && placing !== index.placing;
  index.placing = placing;
  const back = [...index.stranded.keys()].some((queueId) => index.queueIds.has(queueId))
    ? strandedBack(workspace)
    : [];
  const gone = new Set(
    [...index.groups.values()].filter(({ queueId }) => isPlacedAnew || !index.queueIds.has(queueId)),
  );
  if (gone.size > 0) unroute(workspace, gone);
  index.workDone += reorderGroups(workspace) * costOfAllAgents(workspace);
  for (const episode of back) {
    index.unrouted.remove(episode.request.requestedAt, episode.request.episodeId);
    countStranded(index, episode.routing?.queueId ?? null, -1);
    indexWaiting(workspace, episode);
  }
}

/** What waits to be placed although it need not: the queue that it had is one of the active policy, and that leaves it there. */
function strandedBack(workspace: Workspace): Readonly<WaitingEpisode>[] {
  const { index } = workspace;
  const back: Readonly<WaitingEpisode>[] = [];
  for (const { id } of index.unrouted) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode !== undefined && waitsInQueue(episode) && isGrouped(index, episode)) back.push(episode);
  }
  return back;
}

/**
 * What it costs to look at all agents, as where somebody waits in a match group in which nobody did, unless the group was kept open.
 * That is not asked, as a restart closes such groups: the same work must be counted before it and after.
 */
export function costOfAllAgents(workspace: Readonly<Workspace>): number {
  return costOf(workspace.agents.size);
}

function costOf(agentCount: number): number {
  return Math.ceil(agentCount / AGENTS_PER_FACT);
}

/** Match groups that are looked at for one fact, when it is said who comes before whom; few cost nothing. */
const GROUPS_PER_FACT = 100;

/** What it costs to say who comes before one who waits. */
export function costOfLine({ index }: Readonly<Workspace>): number {
  return Math.floor(index.groupsWaitedIn / GROUPS_PER_FACT);
}

/** All that wait in these match groups wait to be placed from now on. */
function unroute(workspace: Workspace, groups: ReadonlySet<MatchGroup>): void {
  const { index } = workspace;
  for (const group of groups) countStranded(index, group.queueId, waitingCount(group));
  const { unrouted } = index;
  let moved: RankedList;
  if (groups.size === index.groups.size) {
    moved = index.placed;
    index.placed = rankedList();
    index.unestimated = rankedList();
  } else {
    moved = rankedList(waitingIn(groups));
    index.placed = without(index.placed, moved);
    index.unestimated = without(index.unestimated, moved);
  }
  index.workDone += Math.ceil(moved.size / EPISODES_PER_FACT);
  index.unrouted = unrouted.size === 0 ? moved : rankedList(unrouted.all().concat(moved.all()));
  closeGroups(index, groups);
}

/** By age. */
function waitingIn(groups: ReadonlySet<MatchGroup>): readonly Ranked[] {
  const waiting: Ranked[] = [];
  for (const { fresh, declined } of groups)
    for (const list of [fresh, declined])
      if (list.size > 0)
        for (const { id, tag: requestedAt } of list.all()) waiting.push(ranked(requestedAt, id));
  return waiting;
}

/** The list without those of the other one, whatever their orders. */
function without(list: RankedList, others: RankedList): RankedList {
  if (list.size === 0 || others.size === 0) return list;
  const ids = new Set(others.all().map(({ id }) => id));
  return rankedList(list.all().filter(({ id }) => !ids.has(id)));
}

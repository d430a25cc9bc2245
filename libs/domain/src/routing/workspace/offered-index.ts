import type { EpisodeId } from '#domain/vocabulary';
import { isUnused, matchGroupKey } from '../match-group.ts';
import { offersAtOnce, offersAtOnceMax } from '../offers-at-once.ts';
import { isScheduled, offersOf, type OfferedEpisode } from './episode.ts';
import { openMatchGroup, reviewMatchable } from './group-membership.ts';
import { ranked } from './ranked-list.ts';
import { costOfAllAgents, isPlaced } from './waiting-index.ts';
import { activePolicy, openEpisode, type Workspace, type WorkspaceIndex } from './workspace.ts';

// Where the episodes are that are offered to some agents, and are to be offered to more.

/** @param wasGrouped it was in the same match group just before, so that group is open */
export function indexOffered(
  workspace: Workspace,
  episode: Readonly<OfferedEpisode>,
  wasGrouped = false,
): void {
  const { index } = workspace;
  // Most policies offer to one agent after the other: they pay nothing for this.
  if (index.offersAtOnceMax === 1 || !isWanting(workspace, episode)) return;
  const { request, routing } = episode;
  const group = index.groups.get(matchGroupKey(episode)) ?? openMatchGroup(workspace, episode);
  if (!wasGrouped && isUnused(group)) index.workDone += costOfAllAgents(workspace);
  group.offered.add(ranked(routing.order, request.episodeId));
  index.offered.set(request.episodeId, { group, order: routing.order });
  reviewMatchable(index, group);
}

/** More agents are to be asked: not of one who waits for one agent alone, nor where the policy would place it otherwise. */
function isWanting(workspace: Readonly<Workspace>, episode: Readonly<OfferedEpisode>): boolean {
  if (episode.targetAgentId !== null || isScheduled(episode) || !isPlaced(workspace.index, episode.routing))
    return false;
  return offersOf(episode).length < offersAtOnce(workspace, episode);
}

/** False: it was in no match group. */
export function unindexOffered(
  index: WorkspaceIndex,
  { request: { episodeId } }: Readonly<OfferedEpisode>,
): boolean {
  const place = index.offered.get(episodeId);
  if (place === undefined) return false;
  index.offered.delete(episodeId);
  place.group.offered.remove(place.order, episodeId);
  reviewMatchable(index, place.group);
  return true;
}

/** None of them is in a match group until `reindexOffered`: the policy changes. */
export function unindexAllOffered(index: WorkspaceIndex): void {
  for (const [episodeId, { group, order }] of index.offered) {
    group.offered.remove(order, episodeId);
    reviewMatchable(index, group);
  }
  index.offered.clear();
}

/** By the policy that has just become active: finds them among what agents have in hand. */
export function reindexOffered(workspace: Workspace): void {
  const { index } = workspace;
  const active = activePolicy(workspace);
  index.offersAtOnceMax = offersAtOnceMax(active?.policy);
  // Nobody has been placed yet by a policy that places anew, so it wants nobody offered to more.
  if (index.offersAtOnceMax === 1 || index.placing === active?.version) return;
  const wanting = new Map<EpisodeId, Readonly<OfferedEpisode>>();
  for (const load of index.agents.values()) {
    for (const id of load.held) {
      const episode = openEpisode(workspace, id);
      if (episode?.status === 'offered' && isWanting(workspace, episode)) wanting.set(id, episode);
    }
  }
  for (const [, episode] of [...wanting].sort(([one], [other]) => (one < other ? -1 : 1)))
    indexOffered(workspace, episode);
}

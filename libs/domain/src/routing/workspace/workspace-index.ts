import type { Instant } from '#kernel';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { poolOf, takeUnits } from '../capacity.ts';
import { matchGroupKey, type MatchGroup } from '../match-group.ts';
import { isAvailable, type Agent } from './agent.ts';
import { holderOf, type OpenEpisode, type Routing, type WaitingEpisode } from './episode.ts';
import {
  closeGroups,
  joinGroups,
  joinReady,
  leaveGroups,
  leaveReady,
  openMatchGroup,
  reviewMatchable,
} from './group-membership.ts';
import { rankedList, type Ranked } from './ranked-list.ts';
import {
  activePolicy,
  openEpisode,
  type AgentLoad,
  type Workspace,
  type WorkspaceIndex,
} from './workspace.ts';

export function emptyIndex(): WorkspaceIndex {
  return {
    workDone: 0,
    queueIds: new Set(),
    groups: new Map(),
    matchable: new Set(),
    agents: new Map(),
    unrouted: rankedList(),
    unestimated: rankedList(),
  };
}

/** Derives everything from the tables, which may be in any order, into an empty index. */
export function buildIndex(workspace: Workspace): void {
  const { index } = workspace;
  for (const queue of activePolicy(workspace)?.policy.queues ?? []) index.queueIds.add(queue.id);
  const held: OpenEpisode[] = [];
  for (const episode of workspace.episodes.values()) {
    if (episode.status === 'ended') continue;
    if (episode.status === 'waiting') indexWaiting(workspace, episode);
    else held.push(episode);
  }
  for (const agent of workspace.agents.values()) index.agents.set(agent.agentId, newLoad());
  for (const episode of held) loadOf(index, holderOf(episode))?.held.add(episode.request.episodeId);
  for (const agent of workspace.agents.values()) indexAgent(workspace, agent);
}

/** An episode that is in a match group: it waits in a queue of the active policy. */
type Grouped = WaitingEpisode & { readonly routing: Routing };

function isGrouped(index: WorkspaceIndex, episode: Readonly<WaitingEpisode>): episode is Readonly<Grouped> {
  return episode.routing !== null && index.queueIds.has(episode.routing.queueId);
}

/**
 * The active policy may have other queues than before. What waits in a queue that is still there stays where it is; the cost
 * is that of the episodes that a queue has gone from under, or come back for, and not of all that wait.
 */
export function reindexQueues(workspace: Workspace): void {
  const { index } = workspace;
  index.queueIds.clear();
  for (const queue of activePolicy(workspace)?.policy.queues ?? []) index.queueIds.add(queue.id);
  const back = [...index.unrouted].filter(({ id }) => {
    const episode = openEpisode(workspace, id as EpisodeId);
    return episode?.status === 'waiting' && isGrouped(index, episode);
  });
  const gone = new Set([...index.groups.values()].filter(({ queueId }) => !index.queueIds.has(queueId)));
  if (gone.size > 0) unroute(workspace, gone);
  for (const { order, id } of back) {
    const episode = openEpisode(workspace, id as EpisodeId);
    index.unrouted.remove(order, id);
    if (episode?.status === 'waiting') indexWaiting(workspace, episode);
  }
}

/** All that wait in these match groups wait without a queue from now on. */
function unroute(workspace: Workspace, groups: ReadonlySet<MatchGroup>): void {
  const { index } = workspace;
  const unrouted: Ranked[] = [...index.unrouted];
  const unestimated = new Set<string>();
  for (const group of groups) {
    for (const list of [group.fresh, group.declined]) {
      for (const { id } of list) {
        const episode = openEpisode(workspace, id as EpisodeId);
        if (episode?.status !== 'waiting') continue;
        unrouted.push({ order: episode.request.requestedAt, id });
        if (episode.estimate === null) unestimated.add(id);
      }
    }
  }
  index.unrouted = rankedList(unrouted);
  if (unestimated.size > 0) {
    index.unestimated = rankedList([...index.unestimated].filter(({ id }) => !unestimated.has(id)));
  }
  closeGroups(index, groups);
}

/** Replaces an episode and keeps the index in step: it leaves where it was, and enters where it is now. */
export function replaceEpisode(
  workspace: Workspace,
  before: Readonly<OpenEpisode>,
  after: OpenEpisode,
): void {
  if (before.status === 'waiting') unindexWaiting(workspace.index, before);
  workspace.episodes.put(after.request.episodeId, after);
  if (after.status === 'waiting') indexWaiting(workspace, after);
  const holder = holderOf(before);
  const newHolder = holderOf(after);
  if (newHolder === holder) return;
  if (holder !== null) giveBack(workspace, holder, before);
  if (newHolder !== null) take(workspace, newHolder, after);
}

/** Enters a new episode. */
export function addEpisode(workspace: Workspace, episode: WaitingEpisode): void {
  workspace.episodes.put(episode.request.episodeId, episode);
  indexWaiting(workspace, episode);
}

/** Takes the episode out; what remains is the memory of it. */
export function endEpisode(workspace: Workspace, episode: Readonly<OpenEpisode>, forgetAt: Instant): void {
  if (episode.status === 'waiting') unindexWaiting(workspace.index, episode);
  const holder = holderOf(episode);
  if (holder !== null) giveBack(workspace, holder, episode);
  workspace.episodes.put(episode.request.episodeId, { status: 'ended', forgetAt });
}

function indexWaiting(workspace: Workspace, episode: Readonly<WaitingEpisode>): void {
  const { index } = workspace;
  const { episodeId, requestedAt } = episode.request;
  if (!isGrouped(index, episode)) {
    index.unrouted.add(requestedAt, episodeId);
    return;
  }
  const { order } = episode.routing;
  if (episode.estimate === null) index.unestimated.add(order, episodeId);
  const group = index.groups.get(matchGroupKey(episode)) ?? openMatchGroup(workspace, episode);
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).add(order, episodeId);
  reviewMatchable(index, group);
}

function unindexWaiting(index: WorkspaceIndex, episode: Readonly<WaitingEpisode>): void {
  const { episodeId, requestedAt } = episode.request;
  if (!isGrouped(index, episode)) {
    index.unrouted.remove(requestedAt, episodeId);
    return;
  }
  const { order } = episode.routing;
  if (episode.estimate === null) index.unestimated.remove(order, episodeId);
  const group = index.groups.get(matchGroupKey(episode));
  if (group === undefined) return;
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).remove(order, episodeId);
  reviewMatchable(index, group);
}

/** The episode, which waits in a match group, now has this estimate. No match group depends on it. */
export function setEstimate(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode>,
  estimate: NonNullable<WaitingEpisode['estimate']>,
): void {
  const { episodeId } = episode.request;
  if (episode.estimate === null) workspace.index.unestimated.remove(episode.routing?.order ?? 0, episodeId);
  workspace.episodes.put(episodeId, { ...episode, estimate });
}

/** A change of what no index depends on. */
export function changeDetails(
  workspace: Workspace,
  episode: OpenEpisode,
  change: Partial<Pick<OpenEpisode, 'firstReplyAt' | 'waitAnnounced'>>,
): void {
  workspace.episodes.put(episode.request.episodeId, { ...episode, ...change });
}

/** The agent is not there any more: what waits for this one agent waits with the others. */
export function releaseTargeted(workspace: Workspace, agentId: AgentId): void {
  const waiting: string[] = [];
  for (const group of workspace.index.groups.values()) {
    if (group.targetAgentId !== agentId) continue;
    for (const list of [group.fresh, group.declined]) for (const { id } of list) waiting.push(id);
  }
  for (const id of waiting) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status === 'waiting')
      replaceEpisode(workspace, episode, { ...episode, targetAgentId: null });
  }
}

/** Changes an agent and keeps the index in step. */
export function changeAgent(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  leaveGroups(workspace.index, agent);
  change(agent);
  indexAgent(workspace, agent);
}

/** Changes what an agent's rank depends on; which match groups the agent serves must not depend on it. */
export function changeRank(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  const load = workspace.index.agents.get(id);
  if (load !== undefined) leaveReady(load, agent);
  change(agent);
  if (load !== undefined) joinReady(workspace.index, workspace.rules.agentRank, agent, load);
}

export function addAgent(workspace: Workspace, agent: Agent): void {
  workspace.agents.put(agent.agentId, agent);
  indexAgent(workspace, agent);
}

function indexAgent(workspace: Workspace, agent: Readonly<Agent>): void {
  const { index } = workspace;
  const load = index.agents.get(agent.agentId) ?? newLoad();
  index.agents.set(agent.agentId, load);
  load.used = new Map();
  for (const id of load.held) {
    const episode = openEpisode(workspace, id);
    if (episode !== undefined) takeUnits(load, poolOf(agent, episode.request.channel), unitsOf(episode));
  }
  if (!isAvailable(agent)) return;
  joinGroups(index, agent, load);
  joinReady(index, workspace.rules.agentRank, agent, load);
}

export function forgetAgent(workspace: Workspace, id: AgentId): void {
  workspace.index.agents.delete(id);
  workspace.agents.delete(id);
}

function newLoad(): AgentLoad {
  return { held: new Set(), used: new Map(), groups: [], order: 0 };
}

function loadOf(index: WorkspaceIndex, id: AgentId | null): AgentLoad | undefined {
  return id === null ? undefined : index.agents.get(id);
}

function unitsOf(episode: Readonly<OpenEpisode>): number {
  return episode.routing?.units ?? 0;
}

function take(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.add(episode.request.episodeId);
    takeUnits(load, poolOf(agent, episode.request.channel), unitsOf(episode));
  });
}

function giveBack(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.delete(episode.request.episodeId);
    takeUnits(load, poolOf(agent, episode.request.channel), -unitsOf(episode));
  });
}

function changeLoad(
  workspace: Workspace,
  id: AgentId,
  change: (agent: Readonly<Agent>, load: AgentLoad) => void,
): void {
  const load = workspace.index.agents.get(id);
  const agent = workspace.agents.get(id);
  if (load === undefined || agent === undefined) return;
  leaveReady(load, agent);
  change(agent, load);
  joinReady(workspace.index, workspace.rules.agentRank, agent, load);
}

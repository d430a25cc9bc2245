import type { Instant } from '#kernel';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import type { Agent, Estimate, OpenEpisode } from './entities.ts';
import { matchGroupIn, serves } from './match-group.ts';
import {
  enterGroup,
  isAvailable,
  leaveGroups,
  openMatchGroup,
  poolOf,
  reviewMatchable,
  joinReady,
} from './capacity.ts';
import { rankedList } from './ranked-list.ts';
import { activePolicy, openEpisode, type AgentLoad, type Workspace, type WorkspaceIndex } from './state.ts';

export function emptyIndex(): WorkspaceIndex {
  return {
    ordinal: 0,
    queueIds: new Set(),
    groups: new Map(),
    matchable: new Set(),
    agents: new Map(),
    unrouted: rankedList(),
    unestimated: rankedList(),
  };
}

/** Derives everything from the tables, which may be in any order. */
export function rebuildIndex(workspace: Workspace): void {
  const index = emptyIndex();
  index.ordinal = workspace.index.ordinal;
  workspace.index = index;
  for (const queue of activePolicy(workspace)?.policy.queues ?? []) index.queueIds.add(queue.id);
  const held: OpenEpisode[] = [];
  for (const episode of workspace.episodes.values()) {
    if (episode.status === 'ended') continue;
    if (episode.status === 'waiting') indexWaiting(workspace, episode);
    else held.push(episode);
  }
  for (const agent of workspace.agents.values()) index.agents.set(agent.agentId, newLoad());
  for (const episode of held) loadOf(index, holderOf(episode))?.held.add(episode.episodeId);
  for (const agent of workspace.agents.values()) indexAgent(workspace, agent);
}

/** Changes an episode and keeps the index in step: it leaves its old place before the change and enters its new one after it. */
export function changeEpisode(
  workspace: Workspace,
  id: EpisodeId,
  change: (episode: OpenEpisode) => void,
): void {
  const episode = workspace.episodes.edit(id);
  if (episode.status === 'ended') return;
  const holder = holderOf(episode);
  const { units } = episode;
  if (holder === null) unindexWaiting(workspace.index, episode);
  change(episode);
  const newHolder = holderOf(episode);
  if (newHolder === null) indexWaiting(workspace, episode);
  if (newHolder === holder) return;
  if (holder !== null) giveBack(workspace, holder, episode, units);
  if (newHolder !== null) take(workspace, newHolder, episode);
}

/** Enters a new episode. */
export function addEpisode(workspace: Workspace, episode: OpenEpisode): void {
  workspace.episodes.put(episode.episodeId, episode);
  indexWaiting(workspace, episode);
}

/** Takes the episode out; what remains is the memory of it. */
export function endEpisode(workspace: Workspace, id: EpisodeId, forgetAt: Instant): void {
  const episode = openEpisode(workspace, id);
  if (episode === undefined) return;
  const holder = holderOf(episode);
  if (holder === null) unindexWaiting(workspace.index, episode);
  else giveBack(workspace, holder, episode, episode.units);
  workspace.episodes.put(id, { status: 'ended', episodeId: id, forgetAt });
}

function indexWaiting(workspace: Workspace, episode: Readonly<OpenEpisode>): void {
  const { index } = workspace;
  if (episode.queueId === null || !index.queueIds.has(episode.queueId)) {
    index.unrouted.add(episode.requestedAt, episode.episodeId);
    return;
  }
  if (episode.estimate === null) index.unestimated.add(episode.order, episode.episodeId);
  const group = matchGroupIn(index.groups, episode) ?? openMatchGroup(workspace, episode);
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).add(episode.order, episode.episodeId);
  reviewMatchable(index, group);
}

function unindexWaiting(index: WorkspaceIndex, episode: Readonly<OpenEpisode>): void {
  if (index.unrouted.remove(episode.requestedAt, episode.episodeId)) return;
  index.unestimated.remove(episode.order, episode.episodeId);
  const group = matchGroupIn(index.groups, episode);
  if (group === undefined) return;
  (episode.declinedBy.length === 0 ? group.fresh : group.declined).remove(episode.order, episode.episodeId);
  reviewMatchable(index, group);
}

/** The episode, which waits in a match group, now has an estimate. */
export function setEstimate(
  workspace: Workspace,
  id: EpisodeId,
  estimate: Estimate,
  reestimateAt: Instant,
): void {
  const episode = workspace.episodes.edit(id);
  if (episode.status === 'ended') return;
  if (episode.estimate === null) workspace.index.unestimated.remove(episode.order, id);
  episode.estimate = estimate;
  episode.reestimateAt = reestimateAt;
}

/** Waiting for this agent and nobody else. */
export function waitingFor(index: WorkspaceIndex, agentId: AgentId): EpisodeId[] {
  const waiting: EpisodeId[] = [];
  for (const group of index.groups.values()) {
    if (group.targetAgentId !== agentId) continue;
    for (const list of [group.fresh, group.declined])
      for (const { id } of list) waiting.push(id as EpisodeId);
  }
  return waiting;
}

/** Changes an agent and keeps the index in step. */
export function changeAgent(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  leaveGroups(workspace.index, agent);
  change(agent);
  indexAgent(workspace, agent);
}

/** Takes an agent's place in line from the agent's fields; the eligibility for match groups must not have changed. */
export function changeReadyOrder(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  const load = workspace.index.agents.get(id);
  for (const group of load?.groups ?? []) group.ready.remove(load?.order ?? 0, id);
  change(agent);
  if (load !== undefined) joinReady(workspace, agent, load);
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
    if (episode !== undefined) addUnits(load, poolOf(agent, episode.channel), episode.units);
  }
  if (!isAvailable(agent)) return;
  load.groups = [...index.groups.values()].filter((group) => serves(agent, group));
  for (const group of load.groups) enterGroup(agent, group, load.groups);
  joinReady(workspace, agent, load);
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

/** Whose units the episode takes; null: it waits. */
function holderOf(episode: Readonly<OpenEpisode>): AgentId | null {
  if (episode.status === 'waiting') return null;
  return episode.status === 'offered' ? (episode.offer?.agentId ?? null) : episode.agentId;
}

function addUnits(load: AgentLoad, pool: string, units: number): void {
  const used = (load.used.get(pool) ?? 0) + units;
  if (used === 0) load.used.delete(pool);
  else load.used.set(pool, used);
}

function take(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.add(episode.episodeId);
    addUnits(load, poolOf(agent, episode.channel), episode.units);
  });
}

function giveBack(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>, units: number): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.delete(episode.episodeId);
    addUnits(load, poolOf(agent, episode.channel), -units);
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
  for (const group of load.groups) group.ready.remove(load.order, id);
  change(agent, load);
  joinReady(workspace, agent, load);
}

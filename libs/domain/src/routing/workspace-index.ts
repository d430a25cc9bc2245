import type { Instant } from '#kernel';
import type { AgentId, Channel, EpisodeId } from '#domain/vocabulary';
import type { Agent, Estimate, OpenEpisode } from './entities.ts';
import { laneFor, laneIn, serves, type Lane } from './lane.ts';
import { rankedList } from './ranked-list.ts';
import { activePolicy, openEpisode, type AgentLoad, type Workspace, type WorkspaceIndex } from './state.ts';

/** Lanes that nobody waits in are kept up to so many, because the next customer often needs the same one. */
const EMPTY_LANES_MAX = 128;

export function emptyIndex(): WorkspaceIndex {
  return {
    ordinal: 0,
    queueIds: new Set(),
    lanes: new Map(),
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
    if (episode.place === 'ended') continue;
    if (episode.place === 'waiting') indexWaiting(workspace, episode);
    else held.push(episode);
  }
  for (const agent of workspace.agents.values()) index.agents.set(agent.agentId, newLoad());
  for (const episode of held) loadOf(index, holderOf(episode))?.held.add(episode.episodeId);
  for (const agent of workspace.agents.values()) indexAgent(workspace, agent);
}

/** The capacity that work of this channel comes out of: the channel's own, else `*`. */
export function poolOf(agent: Readonly<Agent>, channel: Channel): string {
  return Object.hasOwn(agent.capacity, channel) ? channel : '*';
}

/** Units of the agent's that are free for this channel; negative after the agent signed in anew with less. */
function freeUnits(workspace: Readonly<Workspace>, agent: Readonly<Agent>, channel: Channel): number {
  const pool = poolOf(agent, channel);
  const used = workspace.index.agents.get(agent.agentId)?.used.get(pool) ?? 0;
  return (Object.hasOwn(agent.capacity, pool) ? (agent.capacity[pool] ?? 0) : 0) - used;
}

export function isAvailable(agent: Readonly<Agent>): boolean {
  return agent.present && agent.status === 'available';
}

/** Changes an episode and keeps the index in step: it leaves its old place before the change and enters its new one after it. */
export function changeEpisode(
  workspace: Workspace,
  id: EpisodeId,
  change: (episode: OpenEpisode) => void,
): void {
  const episode = workspace.episodes.edit(id);
  if (episode.place === 'ended') return;
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
  workspace.episodes.put(id, { place: 'ended', episodeId: id, forgetAt });
}

function indexWaiting(workspace: Workspace, episode: Readonly<OpenEpisode>): void {
  const { index } = workspace;
  if (episode.queueId === null || !index.queueIds.has(episode.queueId)) {
    index.unrouted.add(episode.requestedAt, episode.episodeId);
    return;
  }
  if (episode.estimate === null) index.unestimated.add(episode.order, episode.episodeId);
  const lane = laneIn(index.lanes, episode) ?? openLane(workspace, episode);
  (episode.declinedBy.length === 0 ? lane.fresh : lane.declined).add(episode.order, episode.episodeId);
  reviewMatchable(index, lane);
}

function unindexWaiting(index: WorkspaceIndex, episode: Readonly<OpenEpisode>): void {
  if (index.unrouted.remove(episode.requestedAt, episode.episodeId)) return;
  index.unestimated.remove(episode.order, episode.episodeId);
  const lane = laneIn(index.lanes, episode);
  if (lane === undefined) return;
  (episode.declinedBy.length === 0 ? lane.fresh : lane.declined).remove(episode.order, episode.episodeId);
  reviewMatchable(index, lane);
}

/** The episode, which waits in a lane, now has an estimate. */
export function setEstimate(
  workspace: Workspace,
  id: EpisodeId,
  estimate: Estimate,
  reestimateAt: Instant,
): void {
  const episode = workspace.episodes.edit(id);
  if (episode.place === 'ended') return;
  if (episode.estimate === null) workspace.index.unestimated.remove(episode.order, id);
  episode.estimate = estimate;
  episode.reestimateAt = reestimateAt;
}

/** Waiting for this agent and nobody else. */
export function waitingFor(index: WorkspaceIndex, agentId: AgentId): EpisodeId[] {
  const waiting: EpisodeId[] = [];
  for (const lane of index.lanes.values()) {
    if (lane.targetAgentId !== agentId) continue;
    for (const list of [lane.fresh, lane.declined]) for (const { id } of list) waiting.push(id as EpisodeId);
  }
  return waiting;
}

/** Changes an agent and keeps the index in step. */
export function changeAgent(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  leaveLanes(workspace.index, agent);
  change(agent);
  indexAgent(workspace, agent);
}

/** Takes an agent's place in line from the agent's fields; the eligibility for lanes must not have changed. */
export function moveInLine(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  const load = workspace.index.agents.get(id);
  for (const lane of load?.lanes ?? []) lane.ready.remove(load?.order ?? 0, id);
  change(agent);
  if (load !== undefined) standInLine(workspace, agent, load);
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
  load.lanes = [...index.lanes.values()].filter((lane) => serves(agent, lane));
  for (const lane of load.lanes) enterLane(agent, lane, load.lanes);
  standInLine(workspace, agent, load);
}

export function forgetAgent(workspace: Workspace, id: AgentId): void {
  workspace.index.agents.delete(id);
  workspace.agents.delete(id);
}

function newLoad(): AgentLoad {
  return { held: new Set(), used: new Map(), lanes: [], order: 0 };
}

function loadOf(index: WorkspaceIndex, id: AgentId | null): AgentLoad | undefined {
  return id === null ? undefined : index.agents.get(id);
}

/** Whose units the episode takes; null: it waits. */
function holderOf(episode: Readonly<OpenEpisode>): AgentId | null {
  if (episode.place === 'waiting') return null;
  return episode.place === 'offered' ? (episode.offer?.agentId ?? null) : episode.agentId;
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
  for (const lane of load.lanes) lane.ready.remove(load.order, id);
  change(agent, load);
  standInLine(workspace, agent, load);
}

/** Those with least in hand first, then the longest idle: one number, so that the two compare at once. */
function lineOrder(agent: Readonly<Agent>, load: AgentLoad): number {
  return Math.min(load.held.size, 2_047) * 2 ** 42 + agent.idleSince;
}

function standInLine(workspace: Workspace, agent: Readonly<Agent>, load: AgentLoad): void {
  load.order = lineOrder(agent, load);
  for (const lane of load.lanes) {
    if (freeUnits(workspace, agent, lane.channel) >= lane.units) lane.ready.add(load.order, agent.agentId);
    reviewMatchable(workspace.index, lane);
  }
}

function enterLane(agent: Readonly<Agent>, lane: Lane, lanes: readonly Lane[]): void {
  lane.agents.add(agent.agentId);
  lane.slots += slotsOf(agent, lane);
  for (const other of lanes) {
    if (other !== lane && poolOf(agent, other.channel) === poolOf(agent, lane.channel)) {
      lane.shared.set(other, (lane.shared.get(other) ?? 0) + 1);
    }
  }
}

function leaveLanes(index: WorkspaceIndex, agent: Readonly<Agent>): void {
  const load = index.agents.get(agent.agentId);
  if (load === undefined) return;
  for (const lane of load.lanes) {
    lane.ready.remove(load.order, agent.agentId);
    lane.agents.delete(agent.agentId);
    lane.slots -= slotsOf(agent, lane);
    for (const other of load.lanes) {
      if (other === lane || poolOf(agent, other.channel) !== poolOf(agent, lane.channel)) continue;
      const left = (lane.shared.get(other) ?? 0) - 1;
      if (left > 0) lane.shared.set(other, left);
      else lane.shared.delete(other);
    }
    reviewMatchable(index, lane);
  }
  load.lanes = [];
}

/** Episodes of this lane that the agent can have at a time. */
function slotsOf(agent: Readonly<Agent>, lane: Lane): number {
  const pool = poolOf(agent, lane.channel);
  const capacity = Object.hasOwn(agent.capacity, pool) ? (agent.capacity[pool] ?? 0) : 0;
  return Math.floor(capacity / lane.units);
}

function openLane(workspace: Workspace, episode: Readonly<OpenEpisode>): Lane {
  const { index } = workspace;
  if (index.lanes.size >= EMPTY_LANES_MAX) closeEmptyLanes(workspace);
  const lane = laneFor(episode);
  index.lanes.set(lane.key, lane);
  for (const agent of workspace.agents.values()) {
    const load = index.agents.get(agent.agentId);
    if (load === undefined || !isAvailable(agent) || !serves(agent, lane)) continue;
    enterLane(agent, lane, load.lanes);
    for (const other of load.lanes) {
      if (poolOf(agent, other.channel) === poolOf(agent, lane.channel)) {
        other.shared.set(lane, (other.shared.get(lane) ?? 0) + 1);
      }
    }
    load.lanes.push(lane);
    if (freeUnits(workspace, agent, lane.channel) >= lane.units) lane.ready.add(load.order, agent.agentId);
  }
  return lane;
}

function closeEmptyLanes(workspace: Workspace): void {
  const { index } = workspace;
  for (const lane of index.lanes.values()) {
    if (lane.fresh.size + lane.declined.size > 0) continue;
    index.lanes.delete(lane.key);
    for (const other of lane.shared.keys()) other.shared.delete(lane);
    for (const id of lane.agents) {
      const load = index.agents.get(id);
      if (load !== undefined) load.lanes = load.lanes.filter((entered) => entered !== lane);
    }
  }
}

function reviewMatchable(index: WorkspaceIndex, lane: Lane): void {
  if (lane.ready.size > 0 && lane.fresh.size + lane.declined.size > 0) index.matchable.add(lane);
  else index.matchable.delete(lane);
}

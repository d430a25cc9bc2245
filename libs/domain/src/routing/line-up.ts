import type { Channel } from '#domain/vocabulary';
import type { Agent, OpenEpisode } from './entities.ts';
import { laneFor, serves, type Lane } from './lane.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './state.ts';

// Which agents stand in which lanes, in what order, and which lanes have somebody on both sides.

/** Lanes that nobody waits in are kept up to so many, because the next customer often needs the same one. */
const EMPTY_LANES_MAX = 128;

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

/** Those with least in hand first, then the longest idle: one number, so that the two compare at once. */
function lineOrder(agent: Readonly<Agent>, load: AgentLoad): number {
  return Math.min(load.held.size, 2_047) * 2 ** 42 + agent.idleSince;
}

/** Puts the agent into the line of every lane that it has room for. */
export function standInLine(workspace: Workspace, agent: Readonly<Agent>, load: AgentLoad): void {
  load.order = lineOrder(agent, load);
  for (const lane of load.lanes) {
    if (freeUnits(workspace, agent, lane.channel) >= lane.units) lane.ready.add(load.order, agent.agentId);
    reviewMatchable(workspace.index, lane);
  }
}

export function enterLane(agent: Readonly<Agent>, lane: Lane, lanes: readonly Lane[]): void {
  lane.agents.add(agent.agentId);
  lane.slots += slotsOf(agent, lane);
  for (const other of lanes) {
    if (other !== lane && poolOf(agent, other.channel) === poolOf(agent, lane.channel)) {
      lane.shared.set(other, (lane.shared.get(other) ?? 0) + 1);
    }
  }
}

export function leaveLanes(index: WorkspaceIndex, agent: Readonly<Agent>): void {
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

export function openLane(workspace: Workspace, episode: Readonly<OpenEpisode>): Lane {
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

export function reviewMatchable(index: WorkspaceIndex, lane: Lane): void {
  if (lane.ready.size > 0 && lane.fresh.size + lane.declined.size > 0) index.matchable.add(lane);
  else index.matchable.delete(lane);
}

import type { Channel } from '#domain/vocabulary';
import type { Agent, OpenEpisode } from './entities.ts';
import { matchGroupFor, serves, type MatchGroup } from './match-group.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './state.ts';

// Which agents stand in which match groups, in what order, and which match groups have somebody on both sides.

/** Match groups that nobody waits in are kept up to so many, because the next customer often needs the same one. */
const EMPTY_GROUPS_MAX = 128;

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
function readyOrder(agent: Readonly<Agent>, load: AgentLoad): number {
  return Math.min(load.held.size, 2_047) * 2 ** 42 + agent.idleSince;
}

/** Puts the agent into the line of every match group that it has room for. */
export function joinReady(workspace: Workspace, agent: Readonly<Agent>, load: AgentLoad): void {
  load.order = readyOrder(agent, load);
  for (const group of load.groups) {
    if (freeUnits(workspace, agent, group.channel) >= group.units) group.ready.add(load.order, agent.agentId);
    reviewMatchable(workspace.index, group);
  }
}

export function enterGroup(agent: Readonly<Agent>, group: MatchGroup, groups: readonly MatchGroup[]): void {
  group.agents.add(agent.agentId);
  group.slots += slotsOf(agent, group);
  for (const other of groups) {
    if (other !== group && poolOf(agent, other.channel) === poolOf(agent, group.channel)) {
      group.shared.set(other, (group.shared.get(other) ?? 0) + 1);
    }
  }
}

export function leaveGroups(index: WorkspaceIndex, agent: Readonly<Agent>): void {
  const load = index.agents.get(agent.agentId);
  if (load === undefined) return;
  for (const group of load.groups) {
    group.ready.remove(load.order, agent.agentId);
    group.agents.delete(agent.agentId);
    group.slots -= slotsOf(agent, group);
    for (const other of load.groups) {
      if (other === group || poolOf(agent, other.channel) !== poolOf(agent, group.channel)) continue;
      const left = (group.shared.get(other) ?? 0) - 1;
      if (left > 0) group.shared.set(other, left);
      else group.shared.delete(other);
    }
    reviewMatchable(index, group);
  }
  load.groups = [];
}

/** Episodes of this match group that the agent can have at a time. */
function slotsOf(agent: Readonly<Agent>, group: MatchGroup): number {
  const pool = poolOf(agent, group.channel);
  const capacity = Object.hasOwn(agent.capacity, pool) ? (agent.capacity[pool] ?? 0) : 0;
  return Math.floor(capacity / group.units);
}

export function openMatchGroup(workspace: Workspace, episode: Readonly<OpenEpisode>): MatchGroup {
  const { index } = workspace;
  if (index.groups.size >= EMPTY_GROUPS_MAX) closeEmptyGroups(workspace);
  const group = matchGroupFor(episode);
  index.groups.set(group.key, group);
  for (const agent of workspace.agents.values()) {
    const load = index.agents.get(agent.agentId);
    if (load === undefined || !isAvailable(agent) || !serves(agent, group)) continue;
    enterGroup(agent, group, load.groups);
    for (const other of load.groups) {
      if (poolOf(agent, other.channel) === poolOf(agent, group.channel)) {
        other.shared.set(group, (other.shared.get(group) ?? 0) + 1);
      }
    }
    load.groups.push(group);
    if (freeUnits(workspace, agent, group.channel) >= group.units) group.ready.add(load.order, agent.agentId);
  }
  return group;
}

function closeEmptyGroups(workspace: Workspace): void {
  const { index } = workspace;
  for (const group of index.groups.values()) {
    if (group.fresh.size + group.declined.size > 0) continue;
    index.groups.delete(group.key);
    for (const other of group.shared.keys()) other.shared.delete(group);
    for (const id of group.agents) {
      const load = index.agents.get(id);
      if (load !== undefined) load.groups = load.groups.filter((entered) => entered !== group);
    }
  }
}

export function reviewMatchable(index: WorkspaceIndex, group: MatchGroup): void {
  if (group.ready.size > 0 && group.fresh.size + group.declined.size > 0) index.matchable.add(group);
  else index.matchable.delete(group);
}

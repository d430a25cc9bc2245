import type { AgentRank } from '../agent-order/derive-agent-order.ts';
import { hasRoom, poolOf, slotsOf } from '../capacity.ts';
import { matchGroupFor, serves, waitingCount, type Matching, type MatchGroup } from '../match-group.ts';
import { isAvailable, type Agent } from './agent.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './workspace.ts';

// Which agents are in which match groups, which of them are ready and in what order, and which match groups have somebody on both sides.

/** Match groups that nobody waits in are kept up to this many, because the next customer often needs the same one. */
const EMPTY_GROUPS_MAX = 128;
/** Opening a match group asks every agent: this many of them cost about as much as one fact. */
const AGENTS_PER_FACT = 20;

/** Puts the agent, whose rank may have changed, among the ready of every match group that it has room for. */
export function joinReady(
  index: WorkspaceIndex,
  agentRank: AgentRank,
  agent: Readonly<Agent>,
  load: AgentLoad,
): void {
  load.order = agentRank(agent, load.held.size);
  for (const group of load.groups) {
    if (hasRoom(agent, load, group)) group.ready.add(load.order, agent.agentId);
    reviewMatchable(index, group);
  }
}

/** Takes the agent out of all its match groups' ready; `joinReady` follows. */
export function leaveReady(load: AgentLoad, agent: Readonly<Agent>): void {
  for (const group of load.groups) group.ready.remove(load.order, agent.agentId);
}

/** Makes the agent, who has become available, a member of every match group that it serves. */
export function joinGroups(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  for (const group of index.groups.values()) if (serves(agent, group)) load.groups.push(group);
  for (const group of load.groups) enterGroup(agent, group, load.groups);
}

function enterGroup(agent: Readonly<Agent>, group: MatchGroup, groups: readonly MatchGroup[]): void {
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

export function openMatchGroup(workspace: Workspace, matching: Matching): MatchGroup {
  const { index } = workspace;
  if (index.groups.size >= EMPTY_GROUPS_MAX) closeEmptyGroups(index);
  const group = matchGroupFor(workspace.rules.requirements, matching);
  index.groups.set(group.key, group);
  index.workDone += Math.ceil(workspace.agents.size / AGENTS_PER_FACT);
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
    if (hasRoom(agent, load, group)) group.ready.add(load.order, agent.agentId);
  }
  return group;
}

function closeEmptyGroups(index: WorkspaceIndex): void {
  const empty = [...index.groups.values()].filter((group) => waitingCount(group) === 0);
  closeGroups(index, new Set(empty));
}

/** Forgets these match groups, whoever waits in them. */
export function closeGroups(index: WorkspaceIndex, closed: ReadonlySet<MatchGroup>): void {
  if (closed.size === 0) return;
  for (const group of closed) {
    index.groups.delete(group.key);
    index.matchable.delete(group);
    for (const other of group.shared.keys()) if (!closed.has(other)) other.shared.delete(group);
  }
  for (const load of index.agents.values()) {
    if (load.groups.length > 0) load.groups = load.groups.filter((group) => !closed.has(group));
  }
}

export function reviewMatchable(index: WorkspaceIndex, group: MatchGroup): void {
  if (group.ready.size > 0 && group.fresh.size + group.declined.size > 0) index.matchable.add(group);
  else index.matchable.delete(group);
}

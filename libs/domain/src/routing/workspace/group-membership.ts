import type { Channel } from '#domain/vocabulary';
import type { AgentRank } from '../agent-order/derive-agent-order.ts';
import { hasAnyRoom, hasRoom, poolOf, slotsOf } from '../capacity.ts';
import {
  matchGroupFor,
  serves,
  waitingCount,
  type Matching,
  type MatchGroup,
  type Overlap,
} from '../match-group.ts';
import { addTo, agentSet, countCommon, deleteFrom, type AgentSet } from './agent-set.ts';
import { isAvailable, type Agent } from './agent.ts';
import { ranked } from './ranked-list.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './workspace.ts';

// Which agents are in which match groups, which of them are ready and in what order, and which match groups have somebody on both sides.

/** Match groups that nobody waits in are kept up to this many, because the next customer often needs the same one. */
const EMPTY_GROUPS_MAX = 128;

/** Puts the agent, whose rank may have changed, among the ready of every match group that it has room for. After `leaveReady`. */
export function joinReady(
  index: WorkspaceIndex,
  agentRank: AgentRank,
  agent: Readonly<Agent>,
  load: AgentLoad,
): void {
  load.order = agentRank(agent, load.held.size);
  if (!hasAnyRoom(agent, load)) return;
  const entry = ranked(load.order, agent.agentId);
  for (const group of load.groups) {
    if (!hasRoom(agent, load, group)) continue;
    group.ready.add(entry);
    load.isReady = true;
    if (group.ready.size === 1) reviewMatchable(index, group);
  }
}

/** Takes the agent out of all its match groups' ready; `joinReady` follows. */
export function leaveReady(index: WorkspaceIndex, load: AgentLoad, agent: Readonly<Agent>): void {
  if (!load.isReady) return;
  for (const group of load.groups) {
    group.ready.remove(load.order, agent.agentId);
    if (group.ready.size === 0) index.matchable.delete(group);
  }
  load.isReady = false;
}

/** Makes the agent, who has become available, a member of every match group that it serves. */
export function joinGroups(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  for (const channel of Object.keys(agent.capacity))
    if (channel !== '*') addTo(ownPool(index, channel), load.number);
  for (const group of index.groups.values()) if (serves(agent, group)) load.groups.push(group);
  for (const group of load.groups) {
    enterGroup(agent, group, load);
    for (const other of load.groups) {
      if (other !== group && isSamePool(agent, group, other)) addShared(group, other, 1);
    }
  }
}

function enterGroup(agent: Readonly<Agent>, group: MatchGroup, load: AgentLoad): void {
  group.agents.add(agent.agentId);
  addTo(group.members, load.number);
  group.slots += slotsOf(agent, group);
}

function isSamePool(agent: Readonly<Agent>, group: MatchGroup, other: MatchGroup): boolean {
  return poolOf(agent, group.channel) === poolOf(agent, other.channel);
}

function addShared(group: MatchGroup, other: MatchGroup, count: number): void {
  const overlap = group.shared.get(other);
  if (overlap === undefined) group.shared.set(other, { group: other, agentCount: count });
  else if (overlap.agentCount + count === 0) group.shared.delete(other);
  else overlap.agentCount += count;
}

export function leaveGroups(index: WorkspaceIndex, agent: Readonly<Agent>): void {
  const load = index.agents.get(agent.agentId);
  if (load === undefined) return;
  leaveReady(index, load, agent);
  for (const group of load.groups) {
    group.agents.delete(agent.agentId);
    deleteFrom(group.members, load.number);
    group.slots -= slotsOf(agent, group);
    for (const other of load.groups) {
      if (other !== group && isSamePool(agent, group, other)) addShared(group, other, -1);
    }
  }
  for (const channel of Object.keys(agent.capacity))
    if (channel !== '*') deleteFrom(ownPool(index, channel), load.number);
  load.groups = [];
}

const NOBODY = agentSet();

function poolIn(index: WorkspaceIndex, channel: Channel): AgentSet {
  return index.ownPools.get(channel) ?? NOBODY;
}

function ownPool(index: WorkspaceIndex, channel: Channel): AgentSet {
  const known = index.ownPools.get(channel);
  if (known !== undefined) return known;
  const added = agentSet();
  index.ownPools.set(channel, added);
  return added;
}

/** Agents, all members of one of the two, who serve both groups out of the same pool. */
function sharedCount(
  index: WorkspaceIndex,
  members: AgentSet,
  channel: Channel,
  other: Readonly<MatchGroup>,
): number {
  if (channel === other.channel) return countCommon(members, other.members);
  return countCommon(members, other.members, poolIn(index, channel), poolIn(index, other.channel));
}

/** What `MatchGroup.shared` will say once this group, which has nobody in it yet, is open. */
export function sharedOfUnopened(
  workspace: Readonly<Workspace>,
  group: Readonly<MatchGroup>,
): Map<MatchGroup, Overlap> {
  const { index } = workspace;
  const members = agentSet();
  for (const agent of workspace.agents.values()) {
    const load = index.agents.get(agent.agentId);
    if (load !== undefined && isAvailable(agent) && serves(agent, group)) addTo(members, load.number);
  }
  const shared = new Map<MatchGroup, Overlap>();
  for (const other of index.groups.values()) {
    const count = sharedCount(index, members, group.channel, other);
    if (count > 0) shared.set(other, { group: other, agentCount: count });
  }
  return shared;
}

export function openMatchGroup(workspace: Workspace, matching: Matching): MatchGroup {
  const { index } = workspace;
  if (index.groups.size >= EMPTY_GROUPS_MAX) closeEmptyGroups(index);
  const group = matchGroupFor(workspace.rules.requirements, matching);
  for (const agent of workspace.agents.values()) {
    const load = index.agents.get(agent.agentId);
    if (load === undefined || !isAvailable(agent) || !serves(agent, group)) continue;
    enterGroup(agent, group, load);
    load.groups.push(group);
    if (!hasRoom(agent, load, group)) continue;
    group.ready.add(ranked(load.order, agent.agentId));
    load.isReady = true;
  }
  for (const other of index.groups.values()) {
    const count = sharedCount(index, group.members, group.channel, other);
    if (count === 0) continue;
    group.shared.set(other, { group: other, agentCount: count });
    other.shared.set(group, { group, agentCount: count });
  }
  index.groups.set(group.key, group);
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

import type { Channel } from '#domain/vocabulary';
import { RANK_MAX } from '../agent-order/define-agent-order.ts';
import { hasAnyRoom, hasRoom, poolOf, slotsOf } from '../capacity.ts';
import { serves, waitingCount, type Matching, type MatchGroup, type Overlap } from '../match-group.ts';
import { groupOrder, matchGroupFor } from '../new-match-group.ts';
import { addTo, agentSet, countCommon, deleteFrom, type AgentSet } from './agent-set.ts';
import { isAvailable, type Agent } from './agent.ts';
import { ranked, rankedList, type Ranked } from './ranked-list.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './workspace.ts';

// Which agents are in which match groups, which of them are ready and in what order, and which match groups have somebody on both sides.

/** Match groups that nobody waits in are kept up to this many, because the next customer often needs the same one. */
const EMPTY_GROUPS_MAX = 128;

/** Puts the agent, whose rank may have changed, among the ready of every match group that it has room for. After `leaveReady`. */
export function joinReady(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  if (!hasAnyRoom(agent, load)) return;
  let entry: Ranked | undefined;
  let at = -1;
  for (const group of load.groups) {
    at += 1;
    if (!hasRoom(agent, load, group)) continue;
    const rank = rankIn(group, agent, load);
    // Most match groups rank alike: they share the entry.
    if (entry?.order !== rank) entry = ranked(rank, agent.agentId);
    group.ready.add(entry);
    load.ranks[at] = rank;
    load.isReady = true;
    if (group.ready.size === 1) reviewMatchable(index, group);
  }
}

/** Takes the agent out of all its match groups' ready; `joinReady` follows. */
export function leaveReady(index: WorkspaceIndex, load: AgentLoad, agent: Readonly<Agent>): void {
  if (!load.isReady) return;
  let at = -1;
  for (const group of load.groups) {
    at += 1;
    const rank = load.ranks[at] ?? null;
    if (rank === null) continue;
    group.ready.remove(rank, agent.agentId);
    load.ranks[at] = null;
    if (group.ready.size === 0) index.matchable.delete(group);
  }
  load.isReady = false;
}

/** Makes the agent, who has become available, a member of every match group that it serves. */
export function joinGroups(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  for (const channel of Object.keys(agent.capacity))
    if (channel !== '*') addTo(ownPool(index, channel), load.number);
  for (const group of index.groups.values()) if (serves(agent, group)) addGroup(load, group, null);
  for (const group of load.groups) {
    enterGroup(agent, group, load);
    for (const other of load.groups) {
      if (other !== group && isSamePool(agent, group, other)) addShared(group, other, 1);
    }
  }
}

/** Whoever has had the fair share of work comes after all who have not, whatever the order. */
function rankIn({ order }: MatchGroup, agent: Readonly<Agent>, load: Readonly<AgentLoad>): number {
  const rank = order.rank(agent, load.held.size);
  return agent.shareTakenUntil === undefined ? rank - RANK_MAX - 1 : rank;
}

function addGroup(load: AgentLoad, group: MatchGroup, rank: number | null): void {
  load.groups.push(group);
  load.ranks.push(rank);
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
  load.ranks = [];
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
  const group = matchGroupFor(workspace, matching);
  for (const agent of workspace.agents.values()) {
    const load = index.agents.get(agent.agentId);
    if (load === undefined || !isAvailable(agent) || !serves(agent, group)) continue;
    enterGroup(agent, group, load);
    if (!hasRoom(agent, load, group)) {
      addGroup(load, group, null);
      continue;
    }
    const rank = rankIn(group, agent, load);
    addGroup(load, group, rank);
    group.ready.add(ranked(rank, agent.agentId));
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
  const empty = [...index.groups.values()].filter((group) => isUnused(group));
  closeGroups(index, new Set(empty));
}

/** Nobody is to be found for anybody in it. */
export function isUnused(group: Readonly<MatchGroup>): boolean {
  return waitingCount(group) + group.offered.size === 0;
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
    if (!load.groups.some((group) => closed.has(group))) continue;
    load.ranks = load.ranks.filter((_, at) => !closed.has(load.groups[at]!));
    load.groups = load.groups.filter((group) => !closed.has(group));
  }
}

/** The active policy may order agents otherwise than before. Returns in how many match groups with somebody in them it does. */
export function reorderGroups(workspace: Workspace): number {
  const { index } = workspace;
  const entries = new Map<MatchGroup, Ranked[]>();
  const unused = new Set<MatchGroup>();
  for (const group of index.groups.values()) {
    const order = groupOrder(workspace, group);
    if (order.key === group.order.key) continue;
    group.order = order;
    if (!isUnused(group)) entries.set(group, []);
    else unused.add(group);
  }
  closeGroups(index, unused);
  if (entries.size === 0) return 0;
  for (const [agentId, load] of index.agents) {
    const agent = workspace.agents.get(agentId);
    if (agent === undefined || !load.isReady) continue;
    load.groups.forEach((group, at) => {
      const list = entries.get(group);
      if (list === undefined || (load.ranks[at] ?? null) === null) return;
      const rank = rankIn(group, agent, load);
      load.ranks[at] = rank;
      list.push(ranked(rank, agentId));
    });
  }
  for (const [group, list] of entries) group.ready = rankedList(list);
  return entries.size;
}

export function reviewMatchable(index: WorkspaceIndex, group: MatchGroup): void {
  if (group.ready.size > 0 && !isUnused(group)) index.matchable.add(group);
  else index.matchable.delete(group);
}

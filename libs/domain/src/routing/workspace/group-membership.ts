import type { AgentId } from '#domain/vocabulary';
import { mayTake, poolOf, slotsOf } from '../capacity.ts';
import {
  isUnused,
  matchGroupKey,
  mayBeClosed,
  serves,
  waitingCount,
  type Matching,
  type MatchGroup,
} from '../match-group.ts';
import { groupOrder, matchGroupFor } from '../new-match-group.ts';
import { askedBeyond, withoutOwn } from '../own-conditions.ts';
import { meetsAll } from '../requirements/derive-requirements.ts';
import { isAvailable, type Agent } from './agent.ts';
import { closeLine, emptyLines, NO_NUMBER, openLine, reviewLine, shareAll } from './group-lines.ts';
import { addUnder, removeUnder } from './map-of-sets.ts';
import { ranked, rankedList, type Ranked, type RankedList } from './ranked-list.ts';
import { leaveReady, rankIn, readyIn } from './ready-agents.ts';
import type { AgentLoad, Workspace, WorkspaceIndex } from './workspace.ts';

// Which agents are in which match groups, and which match groups are open.

/** So many match groups that nobody uses are kept, because the next customer often needs the same one. */
const UNUSED_MAX = 1_024;
/** Of more the ones that have been unused for longest are closed, a few for each that is opened. */
const CLOSED_AT_ONCE = 4;

/** Makes the agent, who has become available, a member of every match group that it serves. */
export function joinGroups(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  forgetLast(index);
  for (const group of groupsServed(index, agent)) addGroup(load, group, null);
  for (const group of load.groups) {
    enterGroup(agent, group);
    reviewLine(index.lines, group);
  }
  shareGroups(agent, load, 1);
}

function* groupsServed(index: WorkspaceIndex, agent: Readonly<Agent>): Iterable<MatchGroup> {
  for (const queueId of new Set(agent.queues)) {
    for (const group of index.groupsOfQueue.get(queueId) ?? [])
      if (group.targetAgentId === null && !group.anyQueue && isAskedIn(group, agent)) yield group;
  }
  for (const group of index.groupsOfAny)
    if (group.targetAgentId === null && serves(agent, group)) yield group;
  yield* index.groupsOfTarget.get(agent.agentId) ?? [];
}

function isAskedIn({ ring, asked }: Pick<MatchGroup, 'ring' | 'asked'>, agent: Readonly<Agent>): boolean {
  return (ring === null || ring.includes(agent.agentId)) && meetsAll(asked, agent);
}

/** The agent has become one, or is none any more, whom these match groups have in common. */
function shareGroups(agent: Readonly<Agent>, { groups }: AgentLoad, change: 1 | -1): void {
  const ofPool = new Map<string, MatchGroup[]>();
  for (const group of groups) {
    if (group.base !== null) continue;
    const pool = poolOf(agent, group.channel);
    const known = ofPool.get(pool);
    if (known === undefined) ofPool.set(pool, [group]);
    else known.push(group);
  }
  for (const sharing of ofPool.values()) shareAll(sharing, change);
}

function addGroup(load: AgentLoad, group: MatchGroup, rank: number | null): void {
  load.groups.push(group);
  load.ranks.push(rank);
}

function enterGroup(agent: Readonly<Agent>, group: MatchGroup): void {
  group.agents.add(agent.agentId);
  group.slots += slotsOf(agent, group);
}

export function leaveGroups(index: WorkspaceIndex, agent: Readonly<Agent>): void {
  const load = index.agents.get(agent.agentId);
  if (load === undefined) return;
  leaveReady(index, load, agent);
  forgetLast(index);
  for (const group of load.groups) {
    group.agents.delete(agent.agentId);
    group.slots -= slotsOf(agent, group);
    reviewLine(index.lines, group);
  }
  shareGroups(agent, load, -1);
  load.groups = [];
  load.ranks = [];
}

/** Agents or match groups are others than they were. */
function forgetLast(index: WorkspaceIndex): void {
  index.lastLine = undefined;
  index.lastMade = undefined;
}

/** The match group of this episode as it would be, were it open. Mostly it is opened next: it is made once for both. */
export function unopenedGroup(workspace: Readonly<Workspace>, matching: Matching): MatchGroup {
  const { index } = workspace;
  if (index.lastMade?.key !== matchGroupKey(matching)) index.lastMade = makeGroup(workspace, matching);
  return index.lastMade;
}

function makeGroup(workspace: Readonly<Workspace>, matching: Matching): MatchGroup {
  const { index } = workspace;
  const wider = withoutOwn(matching);
  const base = wider && (index.groups.get(matchGroupKey(wider)) ?? makeGroup(workspace, wider));
  const group = matchGroupFor(workspace, matching, base ?? null);
  if (base !== undefined) {
    enterFrom(base, workspace, group);
    return group;
  }
  group.shared = new Int32Array(index.lines.groups.length);
  for (const [agent, load] of candidates(workspace, group)) {
    enterGroup(agent, group);
    shareWith(group, agent, load);
  }
  return group;
}

/** Whoever serves the base is available, and meets what that asks: only the rest is asked. */
function enterFrom(base: MatchGroup, { agents }: Readonly<Workspace>, group: MatchGroup): void {
  const { ring, targetAgentId } = group;
  const asked = askedBeyond(group.asked, base.asked);
  for (const agentId of base.agents) {
    const agent = agents.get(agentId);
    if (agent !== undefined && (targetAgentId !== null || isAskedIn({ ring, asked }, agent)))
      enterGroup(agent, group);
  }
}

/** The agent is one whom this match group, which is not open yet, has in common with those of the agent that take the same capacity. */
function shareWith(group: MatchGroup, agent: Readonly<Agent>, { groups }: Readonly<AgentLoad>): void {
  const { shared } = group;
  const pool = poolOf(agent, group.channel);
  let { channel } = group;
  let isSame = true;
  for (const other of groups) {
    if (other.base !== null) continue;
    if (other.channel !== channel) {
      ({ channel } = other);
      isSame = poolOf(agent, channel) === pool;
    }
    if (isSame) shared[other.number]! += 1;
  }
}

export function openMatchGroup(workspace: Workspace, matching: Matching): MatchGroup {
  const { index } = workspace;
  const group = unopenedGroup(workspace, matching);
  const { base } = group;
  if (base !== null && !index.groups.has(base.key)) open(workspace, base);
  open(workspace, group);
  closeUnused(index);
  return group;
}

function open({ agents, index }: Workspace, group: MatchGroup): void {
  for (const agentId of group.agents) {
    const agent = agents.get(agentId);
    const load = index.agents.get(agentId);
    if (agent === undefined || load === undefined) continue;
    if (!mayTake(agent, load, group)) {
      addGroup(load, group, null);
      continue;
    }
    const rank = rankIn(group, agent, load);
    addGroup(load, group, rank);
    group.ready.add(ranked(rank, agentId));
    load.isReady = true;
  }
  if (group.base === null) openLine(index.lines, group);
  else countKin(index, group.base, 1);
  addToIndex(index, group);
  forgetLast(index);
}

/** Available agents who serve the match group. */
function* candidates(
  { agents, index }: Readonly<Workspace>,
  group: Readonly<MatchGroup>,
): Iterable<readonly [agent: Readonly<Agent>, load: AgentLoad]> {
  const areOfQueue = group.targetAgentId === null && !group.anyQueue;
  for (const agentId of mayServe(index, group)) {
    const agent = agents.get(agentId);
    if (agent === undefined || !isAvailable(agent)) continue;
    if (!(areOfQueue ? isAskedIn(group, agent) : serves(agent, group))) continue;
    const load = index.agents.get(agentId);
    if (load !== undefined) yield [agent, load];
  }
}

function mayServe(index: Readonly<WorkspaceIndex>, group: Readonly<MatchGroup>): Iterable<AgentId> {
  if (group.targetAgentId !== null) return [group.targetAgentId];
  return group.anyQueue ? index.agents.keys() : (index.signedIn.get(group.queueId) ?? []);
}

function addToIndex(index: WorkspaceIndex, group: MatchGroup): void {
  const { groups, groupsOfQueue, groupsOfTarget, groupsOfAny } = index;
  groups.set(group.key, group);
  if (group.anyQueue) groupsOfAny.add(group);
  if (group.beyondCapacity) index.groupsBeyondCapacity += 1;
  addUnder(groupsOfQueue, group.queueId, group);
  if (group.targetAgentId !== null) addUnder(groupsOfTarget, group.targetAgentId, group);
}

function removeFromIndex(index: WorkspaceIndex, group: MatchGroup): void {
  if (index.groups.delete(group.key) && group.beyondCapacity) index.groupsBeyondCapacity -= 1;
  index.unused.delete(group);
  index.matchable.delete(group);
  index.ringsWaitedFor.delete(group);
  index.groupsOfAny.delete(group);
  removeUnder(index.groupsOfQueue, group.queueId, group);
  if (group.targetAgentId !== null) removeUnder(index.groupsOfTarget, group.targetAgentId, group);
}

function closeUnused(index: WorkspaceIndex): void {
  const closed: MatchGroup[] = [];
  for (const group of index.unused) {
    if (closed.length === CLOSED_AT_ONCE || index.unused.size - closed.length <= UNUSED_MAX) break;
    closed.push(group);
  }
  for (const group of closed) closeGroup(index, group);
}

function closeGroup(index: WorkspaceIndex, group: MatchGroup): void {
  forgetLast(index);
  removeFromIndex(index, group);
  if (group.base === null) closeLine(index.lines, group);
  else countKin(index, group.base, -1);
  for (const agentId of group.agents) {
    const load = index.agents.get(agentId);
    const at = load?.groups.indexOf(group) ?? -1;
    if (load === undefined || at === -1) continue;
    // They are in no order: the last takes the place.
    const [last, rank = null] = [load.groups.pop()!, load.ranks.pop()];
    if (at === load.groups.length) continue;
    load.groups[at] = last;
    load.ranks[at] = rank;
  }
}

function countKin(index: WorkspaceIndex, base: MatchGroup, change: 1 | -1): void {
  base.kinGroups += change;
  if (index.groups.has(base.key)) noteUnused(index, base);
}

function noteUnused({ unused }: WorkspaceIndex, group: MatchGroup): void {
  if (mayBeClosed(group)) unused.add(group);
  else unused.delete(group);
}

/** Forgets these match groups, whoever waits in them. With a base all that have it are closed. */
export function closeGroups(index: WorkspaceIndex, closed: ReadonlySet<MatchGroup>): void {
  if (closed.size === 0) return;
  forgetLast(index);
  if (closed.size === index.groups.size) {
    closeAll(index);
    return;
  }
  const waitedIn = [...closed].filter(({ base, line }) => base === null && line.size > 0);
  if (waitedIn.length > 0) index.lines.all.removeLines(new Set(waitedIn.map(({ number }) => number)));
  for (const group of closed) {
    removeFromIndex(index, group);
    if (group.base === null && waitingCount(group) > 0) index.groupsWaitedIn -= 1;
    if (group.base === null) closeLine(index.lines, group);
    else countKin(index, group.base, -1);
  }
  for (const load of loadsIn(index, closed)) {
    load.ranks = load.ranks.filter((_, at) => !closed.has(load.groups[at]!));
    load.groups = load.groups.filter((group) => !closed.has(group));
  }
}

/** A policy that places everybody anew closes all of them, thousands an agent: it costs no more than to begin without any. */
function closeAll(index: WorkspaceIndex): void {
  for (const group of index.groups.values()) group.number = NO_NUMBER;
  const { groups, groupsOfQueue, groupsOfTarget, groupsOfAny, unused, matchable, ringsWaitedFor } = index;
  for (const all of [groups, groupsOfQueue, groupsOfTarget, groupsOfAny, unused, matchable, ringsWaitedFor])
    all.clear();
  index.groupsBeyondCapacity = 0;
  index.groupsWaitedIn = 0;
  index.lines = emptyLines();
  for (const load of index.agents.values()) {
    load.groups = [];
    load.ranks = [];
    load.isReady = false;
  }
  index.readyLast = undefined;
}

function loadsIn(index: Readonly<WorkspaceIndex>, groups: ReadonlySet<MatchGroup>): Iterable<AgentLoad> {
  const loads = new Set<AgentLoad>();
  for (const { agents } of groups) {
    for (const agentId of agents) {
      const load = index.agents.get(agentId);
      if (load !== undefined) loads.add(load);
    }
  }
  return loads;
}

/** The active policy may order agents otherwise than before. Returns in how many match groups with somebody in them it does. */
export function reorderGroups(workspace: Workspace): number {
  const { index } = workspace;
  forgetLast(index);
  const entries = new Map<MatchGroup, Ranked[]>();
  const unused = new Set<MatchGroup>();
  for (const group of index.groups.values()) {
    const order = groupOrder(workspace, group);
    if (order.key === group.order.key) continue;
    group.order = order;
    if (!mayBeClosed(group)) entries.set(group, []);
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

/** Somebody has come to the match group, or left it. */
export function reviewMatchable(index: WorkspaceIndex, group: MatchGroup): void {
  const { fresh, declined, offered } = group;
  group.soonest = Math.min(orderOfFirst(fresh), orderOfFirst(declined), orderOfFirst(offered));
  const isUsed = !isUnused(group);
  if (isUsed && index.readyLast?.isWithUsed === true) readyIn(index, group);
  if (isUsed && group.ready.size > 0) index.matchable.add(group);
  else index.matchable.delete(group);
  noteUnused(index, group);
}

function orderOfFirst(list: RankedList): number {
  return list.first()?.order ?? Infinity;
}

import { RANK_MAX } from '../agent-order/define-agent-order.ts';
import { hasAnyRoom, hasRoom, isInterruptedFor, mayTake } from '../capacity.ts';
import { isUnused, type MatchGroup } from '../match-group.ts';
import type { Agent } from './agent.ts';
import { ranked, type Ranked, type RankedList } from './ranked-list.ts';
import { inHandCount, type AgentLoad, type ReadyLast, type WorkspaceIndex } from './workspace.ts';

// Which agents have room for what waits in a match group, and in what order they are served.

/**
 * The agent, whose rank may have changed, is ready in every match group that it has room for. After `leaveReady`. Mostly it is offered
 * something at once, and ready no more: it is put among the others of a group when the group is looked at, or when the next agent comes.
 */
export function joinReady(index: WorkspaceIndex, agent: Readonly<Agent>, load: AgentLoad): void {
  if (load.groups.length === 0 || (index.groupsBeyondCapacity === 0 && !hasAnyRoom(agent, load))) return;
  settleReady(index);
  index.readyLast = { agent, load, isWithUsed: false, looks: 0 };
}

/** Puts whoever was ready last among the ready of all its match groups. */
export function settleReady(index: WorkspaceIndex): void {
  const last = index.readyLast;
  if (last === undefined) return;
  let entry: Ranked | undefined;
  for (let at = 0; at < last.load.groups.length; at += 1) entry = putReady(index, last, at, entry);
  index.readyLast = undefined;
}

/** The agents of the match group who have room, in order. */
export function readyIn(index: WorkspaceIndex, group: MatchGroup): RankedList {
  const last = index.readyLast;
  if (last === undefined) return group.ready;
  last.looks += 1;
  // By then looking for the agent has cost what putting them in all groups does: as where many customers lose their agents at once.
  if (last.looks > last.load.groups.length) settleReady(index);
  else {
    const at = last.load.groups.indexOf(group);
    if (at >= 0) putReady(index, last, at);
  }
  return group.ready;
}

/**
 * Puts the agent among the ready of one of its match groups, which has this position in `load.groups`.
 * @param entry of another match group: most rank alike, and share it
 */
export function putReady(
  index: WorkspaceIndex,
  { agent, load }: ReadyLast,
  at: number,
  entry?: Ranked,
): Ranked | undefined {
  const group = load.groups[at]!;
  if ((load.ranks[at] ?? null) !== null || !mayTake(agent, load, group)) return entry;
  const rank = rankIn(group, agent, load);
  const own = entry?.order === rank ? entry : ranked(rank, agent.agentId);
  group.ready.add(own);
  load.ranks[at] = rank;
  load.isReady = true;
  if (group.ready.size === 1 && !isUnused(group)) index.matchable.add(group);
  return own;
}

/** Takes the agent out of all its match groups' ready; `joinReady` follows. */
export function leaveReady(index: WorkspaceIndex, load: AgentLoad, agent: Readonly<Agent>): void {
  if (index.readyLast?.load === load) index.readyLast = undefined;
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

/**
 * Whoever has had the fair share of work comes after all who have not, whatever the order; then who would be interrupted, and at last who
 * has no room (beyond 2^53 times are a few ms less exact).
 */
export function rankIn(group: MatchGroup, agent: Readonly<Agent>, load: Readonly<AgentLoad>): number {
  const rank = group.order.rank(agent, inHandCount(load));
  const ranked = agent.shareTakenUntil === undefined ? rank - RANK_MAX - 1 : rank;
  if (group.beyondCapacity && !hasRoom(agent, load, group)) return ranked + 4 * (RANK_MAX + 1);
  return isInterruptedFor(agent, load, group) ? rank + RANK_MAX + 1 : ranked;
}

import type { PlannedShift } from '#domain/vocabulary';
import { pinnedQueueWait, type QueueState } from '#domain/waits';
import type { Instant } from '#kernel';
import { slotsOf } from './capacity.ts';
import { serves, type MatchGroup } from './match-group.ts';
import { countsShifts } from './staffing.ts';
import type { Workspace } from './workspace/workspace.ts';

// How many agents of a match group are there during a wait: not all who are there now, and some who are not.

/** The wait decides on how many serve meanwhile, and they on the wait: as often it is asked who is there. */
const ROUNDS = 3;

/** Episodes of a match group that its agents can have at a time, by when they are there. */
interface Slots {
  readonly profileChanges: number;
  /** Of agents who are there, and of whom nothing is planned. */
  readonly steady: number;
  /** By their beginnings. */
  readonly shifts: readonly SlotsOfShift[];
}

interface SlotsOfShift extends PlannedShift {
  readonly slots: number;
  /** Who is not there now counts from the next shift on. */
  readonly isHere: boolean;
}

const found = new WeakMap<MatchGroup, Slots>();

/** Servers on average during the wait that results; those who are there now where no shift runs that could tell. */
export function serversDuring(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  state: QueueState,
  now: Instant,
): number {
  if (!countsShifts(workspace)) return group.slots;
  const slots = slotsByShift(workspace, group);
  let serverCount = group.slots;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { meanMs } = pinnedQueueWait({ ...state, serverCount });
    const mean = meanSlots(slots, now, Math.ceil(meanMs));
    if (mean <= 0) return group.slots;
    serverCount = mean;
  }
  return serverCount;
}

/** Whether the last one who could serve has gone home by then, or is there beyond the planned time already. */
export function goesHomeWithin(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  ms: number,
  now: Instant,
): boolean {
  if (!countsShifts(workspace)) return false;
  const { steady, shifts } = slotsByShift(workspace, group);
  if (steady > 0) return false;
  let until: number = now;
  for (const shift of shifts) {
    if (shift.startsAt > until) break;
    if (counts(shift, now)) until = Math.max(until, shift.endsAt);
  }
  return now + ms > until;
}

function meanSlots({ steady, shifts }: Slots, now: Instant, ms: number): number {
  let sum = steady * ms;
  for (const shift of shifts) {
    if (shift.startsAt >= now + ms) break;
    const { startsAt, endsAt, slots } = shift;
    if (counts(shift, now)) sum += slots * Math.max(0, Math.min(endsAt, now + ms) - Math.max(startsAt, now));
  }
  return sum / ms;
}

function counts({ isHere, startsAt }: SlotsOfShift, now: Instant): boolean {
  return isHere || startsAt > now;
}

function slotsByShift(workspace: Readonly<Workspace>, group: MatchGroup): Slots {
  const { profileChanges, members } = workspace.index;
  const known = found.get(group);
  if (known?.profileChanges === profileChanges) return known;
  let steady = 0;
  const shifts: SlotsOfShift[] = [];
  for (const id of new Set([...group.agents, ...(members.get(group.queueId) ?? [])])) {
    const agent = workspace.agents.get(id);
    const isHere = group.agents.has(id);
    if (agent === undefined || !(isHere || (agent.planned !== undefined && serves(agent, group)))) continue;
    const slots = slotsOf(agent, group);
    if (agent.planned === undefined) steady += slots;
    else shifts.push(...agent.planned.shifts.map((shift) => ({ ...shift, slots, isHere })));
  }
  shifts.sort((one, other) => one.startsAt - other.startsAt);
  const all = { profileChanges, steady, shifts };
  found.set(group, all);
  return all;
}

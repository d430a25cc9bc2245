import { isOpen, nextOpening, type Calendar } from '#domain/calendar';
import type { QueueId } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { mayBeThereFrom } from './planned-time.ts';
import { activePolicy, type Workspace, type WorkspaceIndex } from './workspace/workspace.ts';

// When somebody is in a queue, by the planned shifts of all agents who are known there. An agent without a plan may come any time.

/** Times looked at to find one at which the queue is open and somebody is there. */
const STEPS_MAX = 64;

/** From when on nobody is there, and until when. */
interface Gap {
  readonly profileChanges: number;
  readonly from: Instant;
  readonly to: Instant;
}
/** The one found last, by queue: it holds until an agent changes. */
const gaps = new WeakMap<WorkspaceIndex, Map<QueueId, Gap>>();

/** Whether any agent has planned shifts that count. */
export function countsShifts(workspace: Readonly<Workspace>): boolean {
  return workspace.index.plannedCount > 0 && activePolicy(workspace)?.policy.presence.shifts === true;
}

/** Whether somebody may be in the queue then. */
export function isStaffed(workspace: Readonly<Workspace>, queueId: QueueId, at: Instant): boolean {
  return someoneFrom(workspace, queueId, at) === at;
}

/**
 * The earliest time from this opening on at which the queue is open and somebody may be there.
 * @param calendar undefined: the queue has no hours
 */
export function staffedFrom(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  calendar: Calendar | undefined,
  open: Instant,
): Instant {
  let at = open;
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const there = someoneFrom(workspace, queueId, at);
    if (there === at) return at;
    const next = calendar === undefined || isOpen(calendar, there) ? there : nextOpening(calendar, there);
    if (next === null) break;
    at = next;
  }
  return open;
}

/** Of agents planned in several time zones, that of the first by id. */
export function zoneOfShifts(workspace: Readonly<Workspace>, queueId: QueueId): string {
  const planned = [...(workspace.index.members.get(queueId) ?? [])]
    .toSorted()
    .find((id) => workspace.agents.get(id)?.planned !== undefined);
  return (planned && workspace.agents.get(planned)?.planned?.timeZone) ?? 'UTC';
}

function someoneFrom(workspace: Readonly<Workspace>, queueId: QueueId, from: Instant): Instant {
  if (!countsShifts(workspace)) return from;
  const { profileChanges } = workspace.index;
  const known = gaps.get(workspace.index)?.get(queueId);
  if (known?.profileChanges === profileChanges && known.from <= from && from < known.to) return known.to;
  let earliest: Instant | undefined;
  for (const id of workspace.index.members.get(queueId) ?? []) {
    const there = mayBeThereFrom(workspace.agents.get(id)?.planned, from);
    if (there === from) return from;
    if (earliest === undefined || there < earliest) earliest = there;
  }
  if (earliest === undefined) return from;
  const own = gaps.get(workspace.index) ?? new Map<QueueId, Gap>();
  gaps.set(workspace.index, own.set(queueId, { profileChanges, from, to: earliest }));
  return earliest;
}

import { isOpen, nextOpening, openBetween, type Calendar } from '#domain/calendar';
import { calendarOfQueue } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import { plusMs, type Instant } from '#kernel';
import { activeQueue } from './route.ts';
import { staffedFrom, zoneOfShifts } from './staffing.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** A queue that is closed now, or that nobody is planned to be in, and when somebody is there next. */
export interface Closed {
  readonly calendar: Pick<Calendar, 'timeZone'>;
  readonly opens: Instant;
}

/** Undefined: the queue has no hours. */
export function calendarOf(workspace: Readonly<Workspace>, queueId: QueueId): Calendar | undefined {
  const queue = activeQueue(workspace, queueId);
  const active = activePolicy(workspace);
  return queue && active && calendarOfQueue(active.policy, queue);
}

/** Undefined: the queue is open, has no hours, or never opens again (then nothing is to be promised). */
export function closedNow(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  now: Instant,
): Closed | undefined {
  const calendar = calendarOf(workspace, queueId);
  const isOpenNow = calendar === undefined || isOpen(calendar, now);
  if (isOpenNow && workspace.index.signedIn.has(queueId)) return undefined;
  const open = isOpenNow ? now : nextOpening(calendar, now);
  if (open === null) return undefined;
  const opens = staffedFrom(workspace, queueId, calendar, open);
  return opens > now
    ? { calendar: calendar ?? { timeZone: zoneOfShifts(workspace, queueId) }, opens }
    : undefined;
}

/** Whether the queue is open now, and will have closed by then. */
export function closesWithin(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  ms: number,
  now: Instant,
): boolean {
  const calendar = calendarOf(workspace, queueId);
  if (calendar === undefined || !isOpen(calendar, now)) return false;
  const until = plusMs(now, ms);
  return (openBetween(calendar, now, until)[0]?.to ?? until) < until;
}

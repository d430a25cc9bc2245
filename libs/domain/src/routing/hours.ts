import { isOpen, nextOpening, openBetween, type Calendar } from '#domain/calendar';
import { calendarOfQueue } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import { plusMs, type Instant } from '#kernel';
import { activeQueue } from './route.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** A queue that is closed now, and when it opens next. */
export interface Closed {
  readonly calendar: Calendar;
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
  if (calendar === undefined || isOpen(calendar, now)) return undefined;
  const opens = nextOpening(calendar, now);
  return opens === null ? undefined : { calendar, opens };
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

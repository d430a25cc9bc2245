import { isOpen, localTime, nextOpening, timeZoneOf, type Calendar } from '#domain/calendar';
import type { Queue } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import { HOUR_MS, instant, MINUTE_MS, plusMs, type Instant } from '#kernel';
import { calendarOf } from '../hours.ts';
import { isStaffed } from '../staffing.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';
import { callbackHour } from '../workspace/waiting-index.ts';
import type { Workspace } from '../workspace/workspace.ts';

// When a customer may be called back. Promises for an hour are made before it begins, so that they can be counted.

/** Clocks of all time zones show whole quarters at once. */
const QUARTER_MS = 15 * MINUTE_MS;
const QUARTERS = HOUR_MS / QUARTER_MS;
/** Hours that are looked at: 30 days of an open queue. Closed times are skipped. */
const HOURS_MAX = 720;

/** What slots of a queue depend on, for one customer. */
interface Calling {
  readonly queueId: QueueId;
  readonly callback: NonNullable<NonNullable<Queue['alternatives']>['callback']>;
  readonly calendar: Calendar;
  readonly timeZone: string;
}

/** Undefined: the queue has no callbacks, or no calendar. */
export function callingOf(
  workspace: Readonly<Workspace>,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
): Calling | undefined {
  const callback = queue.alternatives?.callback ?? null;
  const calendar = calendarOf(workspace, queue.id);
  if (callback === null || calendar === undefined) return undefined;
  const own = request.timeZone;
  const timeZone = own !== undefined && timeZoneOf(own) !== undefined ? own : calendar.timeZone;
  return { queueId: queue.id, callback, calendar, timeZone };
}

/**
 * Times at which the customer can still be promised a call, the earliest first.
 * @param apartMs least time between two of them
 * @param after none before it, nor in the hour that runs at it
 */
export function freeSlots(
  workspace: Readonly<Workspace>,
  calling: Calling,
  after: Instant,
  countMax: number,
  apartMs = 0,
): readonly Instant[] {
  const slots: Instant[] = [];
  let hour = hourAfter(after);
  let from = hour;
  for (let looked = 0; looked < HOURS_MAX && slots.length < countMax; looked += 1) {
    const slot = slotIn(workspace, calling, hour, from);
    if (slot !== undefined) {
      slots.push(slot);
      from = plusMs(slot, Math.max(apartMs, 1));
    }
    const next = nextHour(calling, hour);
    if (next === undefined) break;
    hour = laterHour(next, from);
  }
  return slots;
}

/** Whether the customer can be promised a call at this time: none is promised beyond the times that could be offered. */
export function isFree(workspace: Readonly<Workspace>, calling: Calling, at: Instant, now: Instant): boolean {
  return (
    isWithinReach(calling, at, now) &&
    isPossible(workspace, calling, at) &&
    madeIn(workspace, calling, at) < calling.callback.perHour
  );
}

/** In one of the hours that `freeSlots` looks at. */
function isWithinReach(calling: Calling, at: Instant, after: Instant): boolean {
  const wanted = hourOf(at);
  let hour: Instant | undefined = hourAfter(after);
  for (let looked = 0; looked < HOURS_MAX && hour !== undefined && hour <= wanted; looked += 1) {
    if (hour === wanted) return true;
    hour = nextHour(calling, hour);
  }
  return false;
}

/** The promises of an hour are spread over the quarters in which people may be called. */
function slotIn(
  workspace: Readonly<Workspace>,
  calling: Calling,
  hour: Instant,
  from: Instant,
): Instant | undefined {
  const made = madeIn(workspace, calling, hour);
  const { perHour } = calling.callback;
  if (made >= perHour) return undefined;
  const quarters: Instant[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const at = plusMs(hour, quarter * QUARTER_MS);
    if (at >= from && isPossible(workspace, calling, at)) quarters.push(at);
  }
  return quarters[Math.floor((made * quarters.length) / perHour)];
}

function isLawful({ calendar, callback, timeZone }: Calling, at: Instant): boolean {
  const { minute } = localTime({ timeZone }, at);
  const { from, to } = callback.callingHours;
  return minute >= from && minute < to && isOpen(calendar, at);
}

/** The customer may be called then, and somebody is there who calls. */
function isPossible(workspace: Readonly<Workspace>, calling: Calling, at: Instant): boolean {
  return isLawful(calling, at) && isStaffed(workspace, calling.queueId, at);
}

function madeIn({ index }: Readonly<Workspace>, { queueId }: Calling, at: Instant): number {
  return index.callbacks.get(callbackHour(queueId, at)) ?? 0;
}

/** Undefined: the queue does not open again. */
function nextHour({ calendar }: Calling, hour: Instant): Instant | undefined {
  const next = plusMs(hour, HOUR_MS);
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    if (isOpen(calendar, plusMs(next, quarter * QUARTER_MS))) return next;
  }
  const opens = nextOpening(calendar, next);
  return opens === null ? undefined : hourOf(opens);
}

function laterHour(hour: Instant, from: Instant): Instant {
  return from > hour ? hourOf(from) : hour;
}

function hourOf(at: Instant): Instant {
  return instant(Math.floor(at / HOUR_MS) * HOUR_MS);
}

function hourAfter(at: Instant): Instant {
  return plusMs(hourOf(at), HOUR_MS);
}

import type { PlannedShift } from '#domain/vocabulary';
import { laterOf, type Instant } from '#kernel';
import type { PlannedTime } from './workspace/agent.ts';

// What the planned shifts of one agent say.

/** Nothing is known of times after it. */
export function endOfPlan({ shifts }: PlannedTime): Instant {
  return shifts.reduce((latest, { endsAt }) => laterOf(latest, endsAt), shifts[0]?.endsAt ?? (0 as Instant));
}

/** In order; those that overlap or follow at once are one. */
export function inOrder(shifts: readonly PlannedShift[]): readonly PlannedShift[] {
  const joined: PlannedShift[] = [];
  for (const shift of shifts.toSorted((one, other) => one.startsAt - other.startsAt)) {
    const last = joined.at(-1);
    if (last === undefined || shift.startsAt > last.endsAt) joined.push(shift);
    else joined[joined.length - 1] = { ...last, endsAt: laterOf(last.endsAt, shift.endsAt) };
  }
  return joined;
}

/** The earliest time from then on at which the agent may be there: where nothing is known, at once. */
export function mayBeThereFrom(planned: PlannedTime | undefined, from: Instant): Instant {
  const next = planned?.shifts.find(({ endsAt }) => endsAt > from);
  return next === undefined ? from : laterOf(next.startsAt, from);
}

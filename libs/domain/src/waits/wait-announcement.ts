import { plusMs, type Instant } from '#kernel';

/** A wait as announced to a customer; null: unknown. */
export interface AnnouncedWait {
  readonly at: Instant;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/** A wait is estimated anew after this share of what was announced or has been waited, within these bounds. */
const REESTIMATE_SHARE = 1 / 8;
const REESTIMATE_MIN_MS = 15_000;
const REESTIMATE_MAX_MS = 600_000;
/** A change counts from here on: this long, and this share of what was announced. */
const MATERIAL_MS = 15_000;
const MATERIAL_SHARE = 0.25;

/** Whether the customer should hear of it: the wait is known where it was not (or the other way), or differs from what is left of the last promise. */
export function isMaterial(
  last: AnnouncedWait,
  next: Readonly<{ p50Ms: number | null; p90Ms: number | null }>,
  now: Instant,
): boolean {
  if (last.p50Ms === null || last.p90Ms === null || next.p50Ms === null || next.p90Ms === null) {
    return (last.p50Ms === null) !== (next.p50Ms === null);
  }
  const elapsedMs = now - last.at;
  const differs = (promisedMs: number, nowMs: number): boolean => {
    const leftMs = Math.max(0, promisedMs - elapsedMs);
    return Math.abs(nowMs - leftMs) >= Math.max(MATERIAL_MS, leftMs * MATERIAL_SHARE);
  };
  return differs(last.p50Ms, next.p50Ms) || differs(last.p90Ms, next.p90Ms);
}

/** When to estimate again: soon for short waits, later for long ones, so that a long queue does not make much work. */
export function reestimateAt(last: AnnouncedWait, requestedAt: Instant, now: Instant): Instant {
  const horizonMs = Math.max(now - requestedAt, (last.p50Ms ?? 0) - (now - last.at));
  const afterMs = Math.min(REESTIMATE_MAX_MS, Math.max(REESTIMATE_MIN_MS, horizonMs * REESTIMATE_SHARE));
  return plusMs(now, Math.round(afterMs));
}

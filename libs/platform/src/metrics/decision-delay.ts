import type { Registry } from 'prom-client';
import type { Instant } from '#kernel';
import { METRICS } from './catalogue.ts';
import { histogram } from './metric-definition.ts';

/** Older than this at the start of the process, a record is read again (a store is rebuilt, a history imported) and not new. */
const COUNTED_AGE_MS = 3_600_000;

/** Whether what was appended at an instant counts as new for this process. */
export function newSince(startedAt: number = Date.now()): (at: Instant) => boolean {
  return (at) => at >= startedAt - COUNTED_AGE_MS;
}

/**
 * How long decisions take until they are on the log, seen where they are read.
 *
 * @param processor whose decisions these are
 * @returns to be called for each: `at`, when it was decided by log time; `appendedAt`, when its record was appended
 */
export function decisionDelay(
  registry: Registry,
  processor: string,
): (at: Instant, appendedAt: Instant) => void {
  const delays = histogram(registry, METRICS.decisionDelaySeconds);
  return (at, appendedAt) => delays.observe({ processor }, Math.max(0, appendedAt - at) / 1_000);
}

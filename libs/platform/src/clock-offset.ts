import type { Registry } from 'prom-client';
import type { Clock } from '#stream';
import { METRICS } from './metrics/catalogue.ts';
import { gauge } from './metrics/metric-definition.ts';

/** Beyond what answers of brokers take, and what machines that are kept in time differ by. */
const OFF_MS_MAX = 5_000;
const SECOND_MS = 1_000;
/** A log that has no time of its own yet counts from 0. */
const FIRST_REAL_MS = 1_000_000_000_000;

/** How far this machine's clock is ahead of the log's time, in ms; null: the log has no time yet. */
export function clockOffsetMs(
  { now }: Pick<Clock, 'now'>,
  machineMs: () => number = Date.now,
): number | null {
  const logMs = now();
  return logMs < FIRST_REAL_MS ? null : machineMs() - logMs;
}

/** Why one of the two clocks must be wrong, and what that means; null: they agree to within 5 s. */
export function whyClockIsOff(offsetMs: number | null): string | null {
  if (offsetMs === null || Math.abs(offsetMs) <= OFF_MS_MAX) return null;
  const seconds = Math.round(Math.abs(offsetMs) / SECOND_MS);
  return (
    `This machine's clock is ${seconds} s ${offsetMs > 0 ? 'ahead of' : 'behind'} the time of the log. Decisions go by the log; ` +
    'one of the two clocks is wrong, see `timedatectl` here and on the brokers.'
  );
}

/** @param clock undefined: the log is not open yet */
export function clockMetrics(registry: Registry, clock: () => Pick<Clock, 'now'> | undefined): void {
  gauge(registry, METRICS.clockOffsetSeconds, (offset) => {
    offset.reset();
    const log = clock();
    const offsetMs = log === undefined ? null : clockOffsetMs(log);
    if (offsetMs !== null) offset.set(offsetMs / SECOND_MS);
  });
}

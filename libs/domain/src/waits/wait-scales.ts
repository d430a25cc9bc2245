/**
 * By how much the computed range of a wait is to be stretched so that it keeps what it says: three factors that follow their own
 * misses (a stochastic approximation of quantiles; Robbins and Monro, 1951). Where waits last longer than promised, or vary more than
 * computed, the range widens by itself. Plain JSON, changed in place.
 */
export interface WaitScales {
  /** Of the wait that one in ten does not reach. */
  p10: number;
  /** Of the wait that half do not reach. */
  p50: number;
  /** Of the wait that nine in ten do not reach. */
  p90: number;
}

/** In ms; whole ones where it is announced. */
export interface PromisedWait {
  readonly p10Ms: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
}

/** Share by which a wait moves a factor: some thirty waits that are off double or halve the range. */
const STEP = 0.03;
/** No factor leaves these bounds: one that was off for months is right again within hours. */
const SCALE_MAX = 20;

export function newWaitScales(): WaitScales {
  return { p10: 1, p50: 1, p90: 1 };
}

/** @param computed before it is stretched */
export function stretched({ p10, p50, p90 }: Readonly<WaitScales>, computed: PromisedWait): PromisedWait {
  const p50Ms = Math.round(computed.p50Ms * p50);
  return {
    p10Ms: Math.min(p50Ms, Math.round(computed.p10Ms * p10)),
    p50Ms,
    p90Ms: Math.max(p50Ms, Math.round(computed.p90Ms * p90)),
  };
}

/** A wait that had this range has ended. */
export function scoreRange(scales: WaitScales, range: PromisedWait, waitedMs: number): void {
  scales.p10 = moved(scales.p10, waitedMs > range.p10Ms, 0.1);
  scales.p50 = moved(scales.p50, waitedMs > range.p50Ms, 0.5);
  scales.p90 = moved(scales.p90, waitedMs > range.p90Ms, 0.9);
}

/** Stays, on average, where waits are shorter with this probability. */
function moved(scale: number, isExceeded: boolean, probability: number): number {
  const next = scale * (isExceeded ? 1 + STEP * probability : 1 - STEP * (1 - probability));
  return Math.max(1 / SCALE_MAX, Math.min(SCALE_MAX, next));
}

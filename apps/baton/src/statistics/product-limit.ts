/** A time that something took, or at least took. */
export interface Lifetime {
  readonly ms: number;
  /** False: it was cut short before it ended; how long it would have been is not known. */
  readonly ended: boolean;
}

export interface Survival {
  /** Share of all that last longer, at the times at which any ended, in order, with its standard error. */
  readonly steps: readonly { readonly ms: number; readonly share: number; readonly error: number }[];
}

/**
 * The product-limit estimator (E. L. Kaplan, P. Meier, "Nonparametric Estimation from Incomplete Observations", 1958) with Greenwood's
 * standard error: what was cut short counts among those at risk until then, and not as ended. Of two at one instant the end comes first.
 */
export function productLimit(lifetimes: readonly Lifetime[]): Survival {
  const sorted = lifetimes.toSorted((a, b) => a.ms - b.ms);
  const steps: { ms: number; share: number; error: number }[] = [];
  let share = 1;
  let variance = 0;
  for (let index = 0; index < sorted.length;) {
    const ms = sorted[index]?.ms ?? 0;
    const atRisk = sorted.length - index;
    let ended = 0;
    for (; sorted[index]?.ms === ms; index += 1) if (sorted[index]?.ended === true) ended += 1;
    if (ended === 0) continue;
    share *= 1 - ended / atRisk;
    if (ended < atRisk) variance += ended / (atRisk * (atRisk - ended));
    steps.push({ ms, share, error: share * Math.sqrt(variance) });
  }
  return { steps };
}

/** A value with the bounds of its 95 % interval; `high` null: it has none, too much was cut short. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number | null;
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.96;

/**
 * The time that half of all last longer than; null: more than half were cut short before it. Its interval has the times at which a share of one
 * half is within 1.96 standard errors (R. Brookmeyer, J. Crowley, "A Confidence Interval for the Median Survival Time", 1982).
 */
export function medianOf({ steps }: Survival): Estimate | null {
  const median = steps.find(({ share }) => share <= 0.5);
  if (median === undefined) return null;
  const low = steps.find(({ share, error }) => share - Z * error <= 0.5) ?? median;
  const high = steps.find(({ share, error }) => share + Z * error < 0.5);
  return { value: median.ms, low: Math.min(low.ms, median.ms), high: high?.ms ?? null };
}

/**
 * One less the other, where they are of different people: the interval from the distances of their own bounds (G. Y. Zou, A. Donner,
 * "Construction of confidence limits about effect measures", 2008). Null: a bound is missing.
 */
export function differenceOf(one: Estimate, other: Estimate): (Estimate & { readonly high: number }) | null {
  if (one.high === null || other.high === null) return null;
  const value = one.value - other.value;
  const below = Math.hypot(one.value - one.low, other.high - other.value);
  const above = Math.hypot(one.high - one.value, other.value - other.low);
  return { value, low: value - below, high: value + above };
}

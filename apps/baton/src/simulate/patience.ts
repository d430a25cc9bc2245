/** How long one customer waited, and whether the wait ended because they left. */
export interface ObservedWait {
  readonly ms: number;
  /** False: they were served, or still waited at the end; their patience is at least this. */
  readonly left: boolean;
}

/** How long customers are willing to wait. */
export interface Patience {
  /** Shares of customers that are left over after the wait, at the waits at which any left, in order. */
  readonly steps: readonly { readonly ms: number; readonly share: number }[];
  /**
   * The patience of one who has waited `beyondMs` already, in ms; null: longer than any wait at whose end somebody left.
   * @param random from 0 inclusive to 1 exclusive; each value is one customer
   */
  of(beyondMs: number, random: number): number | null;
}

/**
 * The product-limit estimator for waits of which some were cut short by service (E. L. Kaplan, P. Meier, "Nonparametric Estimation from
 * Incomplete Observations", 1958): a wait that ended with service counts among those at risk until then, and not as a patience of
 * that length. Of a wait and a departure at the same instant the departure comes first.
 */
export function patienceOf(waits: readonly ObservedWait[]): Patience {
  const sorted = waits.toSorted((a, b) => a.ms - b.ms);
  const steps: { ms: number; share: number }[] = [];
  let share = 1;
  for (let index = 0; index < sorted.length;) {
    const ms = sorted[index]?.ms ?? 0;
    const atRisk = sorted.length - index;
    let departures = 0;
    for (; sorted[index]?.ms === ms; index += 1) if (sorted[index]?.left === true) departures += 1;
    if (departures === 0) continue;
    share *= 1 - departures / atRisk;
    steps.push({ ms, share });
  }
  return {
    steps,
    of(beyondMs, random) {
      const before = steps.findLast((step) => step.ms <= beyondMs)?.share ?? 1;
      const left = before * (1 - random);
      return steps.find((step) => step.ms > beyondMs && step.share < left)?.ms ?? null;
    },
  };
}

import { productLimit, type Survival } from '../statistics/product-limit.ts';

/** How long one customer waited, and whether the wait ended because they left. */
export interface ObservedWait {
  readonly ms: number;
  /** False: they were served, or still waited at the end; their patience is at least this. */
  readonly left: boolean;
}

/** How long customers are willing to wait. */
export interface Patience {
  /**
   * The patience of one who has waited `beyondMs` already, in ms; null: longer than any wait at whose end somebody left.
   * @param random from 0 inclusive to 1 exclusive; each value is one customer
   */
  of(beyondMs: number, random: number): number | null;
}

/** By the product-limit estimator: a wait that ended with service is not a patience of that length, but of at least that. */
export function patienceOf(waits: readonly ObservedWait[]): Patience {
  const { steps }: Survival = productLimit(waits.map(({ ms, left }) => ({ ms, ended: left })));
  return {
    of(beyondMs, random) {
      const before = steps.findLast((step) => step.ms <= beyondMs)?.share ?? 1;
      const left = before * (1 - random);
      return steps.find((step) => step.ms > beyondMs && step.share < left)?.ms ?? null;
    },
  };
}

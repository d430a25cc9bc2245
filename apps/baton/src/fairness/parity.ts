import { differenceOf, medianOf, productLimit, type Estimate } from '../statistics/product-limit.ts';
import type { HandoffWait } from './handoff-waits.ts';

const DIMENSIONS = ['language', 'channel', 'tier'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** The waits of one group of customers beside those of all others. */
export interface Parity {
  readonly dimension: Dimension;
  readonly group: string;
  readonly episodes: number;
  /** Share of them whose customer left before a reply. */
  readonly left: number;
  /** Median wait in ms, where those who left count as having waited at least that long; null: more than half left. */
  readonly median: Estimate | null;
  /** The median of the group less that of all others; null: too few, or a median without bounds. */
  readonly difference: Estimate | null;
  readonly verdict: 'longer' | 'shorter' | 'no difference shown' | 'too few';
}

/** Below that the bounds of a median are nearly the extremes. */
const EPISODES_MIN = 20;

/** Each group of each dimension with more than one, in order of dimension and size. */
export function paritiesOf(waits: readonly HandoffWait[]): readonly Parity[] {
  return DIMENSIONS.flatMap((dimension) => {
    const groups = new Map<string, HandoffWait[]>();
    for (const wait of waits) {
      const group = groups.get(wait[dimension]);
      if (group === undefined) groups.set(wait[dimension], [wait]);
      else group.push(wait);
    }
    if (groups.size < 2) return [];
    return [...groups]
      .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([group, own]) => {
        const others = waits.filter((wait) => wait[dimension] !== group);
        return parityOf(dimension, group, own, others);
      });
  });
}

function parityOf(
  dimension: Dimension,
  group: string,
  own: readonly HandoffWait[],
  others: readonly HandoffWait[],
): Parity {
  const median = medianWait(own);
  const otherMedian = medianWait(others);
  const isEnough = Math.min(own.length, others.length) >= EPISODES_MIN;
  const difference = isEnough && median && otherMedian ? differenceOf(median, otherMedian) : null;
  return {
    ...{ dimension, group, episodes: own.length, median, difference },
    left: own.filter(({ how }) => how === 'left').length / own.length,
    verdict: isEnough ? verdictOf(difference) : 'too few',
  };
}

function verdictOf(difference: Estimate | null): Parity['verdict'] {
  if (difference === null || difference.high === null) return 'no difference shown';
  if (difference.low > 0) return 'longer';
  return difference.high < 0 ? 'shorter' : 'no difference shown';
}

function medianWait(waits: readonly HandoffWait[]): Estimate | null {
  return medianOf(productLimit(waits.map(({ ms, how }) => ({ ms, ended: how === 'replied' }))));
}

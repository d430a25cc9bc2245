import { wilson } from './interval.ts';

/** How many of how many, with the 95 % Wilson interval of the share. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

export function shareOf<T>(all: readonly T[], test: (one: T) => boolean): Share {
  const hits = all.filter(test).length;
  const [low, high] = all.length === 0 ? [0, 1] : wilson(hits, all.length);
  return { hits, of: all.length, low, high };
}

export function sum(shares: readonly Share[]): Share {
  const hits = shares.reduce((all, share) => all + share.hits, 0);
  const of = shares.reduce((all, share) => all + share.of, 0);
  const [low, high] = of === 0 ? [0, 1] : wilson(hits, of);
  return { hits, of, low, high };
}

/** `92.3 % [88-95] of 135` */
export function shareText({ hits, of, low, high }: Share): string {
  if (of === 0) return '-';
  return `${((100 * hits) / of).toFixed(1)} % [${Math.round(100 * low)}-${Math.round(100 * high)}] of ${of}`;
}

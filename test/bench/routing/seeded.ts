/** Numbers from 0 to 1 that are the same in every run: mulberry32, from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers below `below`. */
export function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

/** @param weights of the values, in any unit */
export function weighted<T>(
  random: () => number,
  weights: readonly (readonly [value: T, weight: number])[],
): T {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weights) if ((left -= weight) < 0) return value;
  return weights.at(-1)![0];
}

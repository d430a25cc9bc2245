import { expect } from 'vitest';
import type { LeftBehind } from './life.ts';

/** Names the first line that differs: of what a whole run leaves behind, a failure would print megabytes. */
export function expectTheSame(whole: LeftBehind, killed: LeftBehind): void {
  for (const what of Object.keys(whole) as (keyof LeftBehind)[]) {
    expect(Object.keys(killed[what]), what).toEqual(Object.keys(whole[what]));
    for (const [name, expected] of Object.entries<string | readonly string[]>(whole[what])) {
      const [left, right] = [[expected].flat(), [killed[what][name] ?? []].flat()];
      expect(firstDifference(left, right), `${what} of ${name}`).toBeUndefined();
    }
  }
}

function firstDifference(expected: readonly string[], actual: readonly string[]) {
  for (let at = 0; at < Math.max(expected.length, actual.length); at += 1) {
    if (expected[at] !== actual[at]) return { at, expected: expected[at], actual: actual[at] };
  }
  return undefined;
}

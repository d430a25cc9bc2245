import type { NormalForm } from './normal-form.ts';

const SHOWN = 20;

/** What differs, a line each; empty: nothing is missing, nothing is there twice, all in order. */
export function differences(expected: NormalForm, found: NormalForm): readonly string[] {
  const lines: string[] = [];
  const keys = new Set([...expected.sequences.keys(), ...found.sequences.keys()]);
  for (const key of keys) {
    const one = expected.sequences.get(key) ?? [];
    const other = found.sequences.get(key) ?? [];
    const at = firstDifference(one, other);
    if (at === undefined) continue;
    lines.push(
      `${key}: ${other.length} records, expected ${one.length}; number ${at} is\n    ${other[at] ?? 'missing'}\n  expected\n    ${one[at] ?? 'nothing'}`,
    );
  }
  lines.push(...multisetDifference('dead letter', expected.deadLetters, found.deadLetters));
  return shortened(lines);
}

/** @param what one of them is called */
export function multisetDifference(
  what: string,
  expected: readonly string[],
  found: readonly string[],
): readonly string[] {
  const count = new Map<string, number>();
  for (const one of expected) count.set(one, (count.get(one) ?? 0) - 1);
  for (const one of found) count.set(one, (count.get(one) ?? 0) + 1);
  const lines: string[] = [];
  for (const [one, surplus] of count) {
    if (surplus < 0) lines.push(`${what} missing ${-surplus} times: ${one}`);
    if (surplus > 0) lines.push(`${what} there ${surplus} times too often: ${one}`);
  }
  return shortened(lines);
}

function firstDifference(one: readonly string[], other: readonly string[]): number | undefined {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) if (one[at] !== other[at]) return at;
  return undefined;
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= SHOWN
    ? lines
    : [...lines.slice(0, SHOWN), `... and ${lines.length - SHOWN} more of these`];
}

import type { RecordedLine } from './recorded.ts';

/** A deliberate difference: the path of what differs, and what this version may have there. */
export interface Exception {
  readonly why: string;
  readonly allows: (path: string, recorded: unknown, decided: unknown) => boolean;
}

/** The first places at which two runs differ, a line each: record, path, both values. */
export function differences(
  recorded: readonly RecordedLine[],
  decided: readonly RecordedLine[],
  exceptions: readonly Exception[],
  linesMax = 20,
): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < Math.max(recorded.length, decided.length) && found.length < linesMax; at += 1) {
    for (const line of differencesIn(recorded[at], decided[at], '', exceptions)) {
      found.push(`record ${at}${line}`);
    }
  }
  return found.slice(0, linesMax);
}

function differencesIn(a: unknown, b: unknown, path: string, exceptions: readonly Exception[]): string[] {
  if (Object.is(a, b) || exceptions.some(({ allows }) => allows(path, a, b))) return [];
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differencesIn(a[key], b[key], `${path}.${key}`, exceptions));
  }
  return [`${path}: recorded ${JSON.stringify(a)}, decided ${JSON.stringify(b)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

import type { RecordedLine } from './recorded.ts';

/** A deliberate difference: the path of what differs (`.event.rules[<name>]`), and what this version may have there. */
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
  if (path === TRACE && isTrace(a) && isTrace(b)) return differencesOfTraces(a, b, path, exceptions);
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differencesIn(a[key], b[key], `${path}.${key}`, exceptions));
  }
  return [`${path}: recorded ${JSON.stringify(a)}, decided ${JSON.stringify(b)}`];
}

const TRACE = '.event.rules';

interface Line {
  readonly rule: string;
}

/** Lines of a trace by the names of their rules: a new one may be anywhere, and those of both have the same order. */
function differencesOfTraces(
  a: readonly Line[],
  b: readonly Line[],
  path: string,
  exceptions: readonly Exception[],
): string[] {
  const [recorded, decided] = [a, b].map((lines) => new Map(lines.map((line) => [line.rule, line])));
  const names = [...new Set([...recorded!.keys(), ...decided!.keys()])];
  const found = names.flatMap((name) =>
    differencesIn(recorded!.get(name), decided!.get(name), `${path}[${name}]`, exceptions),
  );
  const before = a.map(({ rule }) => rule).filter((rule) => decided!.has(rule));
  const now = b.map(({ rule }) => rule).filter((rule) => recorded!.has(rule));
  return [...found, ...differencesIn(before.join(', '), now.join(', '), `${path} in order`, exceptions)];
}

function isTrace(value: unknown): value is readonly Line[] {
  return Array.isArray(value) && value.every((line) => isObject(line) && typeof line['rule'] === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

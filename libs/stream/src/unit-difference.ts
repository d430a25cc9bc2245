import { compareKeys } from './key-order.ts';
import { partitionOf } from './partition.ts';
import type { CommitUnit, EntityKey, Manifest, Position } from './ports/journal.ts';
import { sourceId } from './records.ts';
import type { DeadLetter, OutboundRecord, SourceId, SourceRecord } from './records.ts';
import type { CommittedUnit } from './committed-unit.ts';

/** What differs first. `expected` is what the inputs give, `actual` what is stored; undefined where there is nothing. */
export type Difference =
  | {
      readonly kind: 'output';
      readonly unit: number;
      /** What the unit was made of: `<topic>/<partition> [from..to)` and `clock <time>`. */
      readonly cause: string;
      /** `<topic>/<partition>/<offset>` */
      readonly where: string;
      readonly expected: OutboundRecord | undefined;
      readonly actual: SourceRecord | undefined;
    }
  | {
      readonly kind: 'position';
      readonly unit: number;
      readonly cause: string;
      readonly expected: Position;
      readonly actual: Position;
    }
  | {
      readonly kind: 'entity';
      readonly key: EntityKey;
      readonly expected: Uint8Array | undefined;
      readonly actual: Uint8Array | undefined;
    };

/** How records were written. */
export interface Writing {
  /** Of every topic. */
  readonly partitions: number;
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  /**
   * Asked where fewer records of a unit are found than it made: whether the first ones may have been deleted from there. Only what is left
   * is compared then. Absent: nothing was deleted.
   */
  mayLack?(source: SourceId, unit: number, records: number): boolean;
}

type Records = Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

/** What differs first between what the inputs of a unit give and what it committed and appended. */
export async function unitDifference(
  unit: CommitUnit,
  committed: CommittedUnit,
  appended: Records,
  writing: Writing,
): Promise<Difference | undefined> {
  return comparePositions(unit, committed) ?? (await compareRecords(unit, committed, appended, writing));
}

function comparePositions(unit: CommitUnit, committed: CommittedUnit): Difference | undefined {
  const expected = unit.position;
  const actual = committed.position;
  const same =
    expected.unit === actual.unit &&
    expected.time === actual.time &&
    expected.next.size === actual.next.size &&
    [...expected.next].every(([source, next]) => actual.next.get(source) === next);
  return same
    ? undefined
    : { kind: 'position', unit: actual.unit, cause: causeOf(committed.manifest), expected, actual };
}

async function compareRecords(
  unit: CommitUnit,
  committed: CommittedUnit,
  appended: Records,
  writing: Writing,
): Promise<Difference | undefined> {
  const { partitions, encodeDeadLetter } = writing;
  const expected = new Map<SourceId, OutboundRecord[]>();
  for (const record of [...unit.outputs, ...unit.deadLetters.map(encodeDeadLetter)]) {
    const { topic, key, partition = partitionOf(key, partitions) } = record;
    listOf(expected, sourceId(topic, partition)).push(record);
  }
  const actual = new Map<SourceId, SourceRecord[]>();
  for await (const record of appended) listOf(actual, sourceId(record.topic, record.partition)).push(record);
  for (const source of new Set([...expected.keys(), ...actual.keys()])) {
    const made = expected.get(source) ?? [];
    const found = actual.get(source) ?? [];
    const lacking = made.length - found.length;
    const isDeleted = lacking > 0 && writing.mayLack?.(source, committed.position.unit, lacking) === true;
    const wanted = isDeleted ? made.slice(lacking) : made;
    for (let i = 0; i < Math.max(wanted.length, found.length); i++) {
      if (sameRecord(wanted[i], found[i])) continue;
      const at = found[i]?.offset ?? (found[i - 1]?.offset ?? -1) + 1;
      return {
        kind: 'output',
        unit: committed.position.unit,
        cause: causeOf(committed.manifest),
        where: `${source}/${at}`,
        expected: wanted[i],
        actual: found[i],
      };
    }
  }
  return undefined;
}

function listOf<T>(lists: Map<SourceId, T[]>, source: SourceId): T[] {
  let list = lists.get(source);
  if (list === undefined) lists.set(source, (list = []));
  return list;
}

/** Both in the order of keys, each key once. */
export function entityDifference(
  expected: Iterable<readonly [EntityKey, Uint8Array]>,
  actual: Iterable<readonly [EntityKey, Uint8Array]>,
  same: () => void,
): Difference | undefined {
  const left = expected[Symbol.iterator]();
  const right = actual[Symbol.iterator]();
  for (;;) {
    const a = left.next();
    const b = right.next();
    if (a.done && b.done) return undefined;
    const order = a.done ? 1 : b.done ? -1 : compareKeys(a.value[0], b.value[0]);
    if (!a.done && order < 0)
      return { kind: 'entity', key: a.value[0], expected: a.value[1], actual: undefined };
    if (!b.done && order > 0)
      return { kind: 'entity', key: b.value[0], expected: undefined, actual: b.value[1] };
    if (a.done || b.done) continue;
    if (!sameBytes(a.value[1], b.value[1]))
      return { kind: 'entity', key: a.value[0], expected: a.value[1], actual: b.value[1] };
    same();
  }
}

function sameRecord(expected: OutboundRecord | undefined, actual: SourceRecord | undefined): boolean {
  if (expected === undefined || actual === undefined) return false;
  const names = Object.keys(expected.headers);
  return (
    expected.key === actual.key &&
    sameBytes(expected.value, actual.value) &&
    names.length === Object.keys(actual.headers).length &&
    names.every((name) => expected.headers[name] === actual.headers[name])
  );
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function causeOf(manifest: Manifest): string {
  return manifest
    .map((step) =>
      step.kind === 'run'
        ? `${step.source} [${step.from}..${step.to})`
        : `clock ${new Date(step.at).toISOString()}`,
    )
    .join(', ');
}

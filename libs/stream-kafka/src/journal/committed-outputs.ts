import type { Offset, SourceId, SourceRecord } from '#stream';
import { recordCursor, type RecordCursor } from './record-cursor.ts';
import type { TaskHistory } from './task-history.ts';
import { UNIT_HEADER } from './unit-record.ts';

/** What the units of a task appended, each output partition read once. */
export interface CommittedOutputs {
  /** Of one unit; to be asked in the order of units, some of which may be left out. */
  of(unit: number): AsyncIterable<SourceRecord>;
  /**
   * Whether records of this unit may have been deleted from this partition: its beginning was, and none of an earlier unit is left. Right
   * after `of` this unit.
   */
  mayLack(source: SourceId, unit: number): boolean;
  close(): Promise<void>;
}

interface OutputPartition {
  readonly source: SourceId;
  readonly cursor: RecordCursor;
  /** The first offset that is left is not the partition's first. */
  readonly isCut: boolean;
  /** The first unit of which a record was found. */
  firstFound: number;
}

/** @param task its name @param ranges of every output partition */
export function committedOutputs(
  history: TaskHistory,
  task: string,
  ranges: ReadonlyMap<SourceId, { readonly earliest: Offset }>,
): CommittedOutputs {
  const partitions = Array.from(ranges, ([source, { earliest }]): OutputPartition => ({
    source,
    cursor: recordCursor(history, source, earliest, (record) => unitOf(record, task) !== undefined),
    isCut: earliest > 0,
    firstFound: Number.POSITIVE_INFINITY,
  }));
  /** The last unit that was asked for. */
  let asked: number | undefined;

  return {
    async *of(unit) {
      for (const partition of partitions) {
        const { cursor } = partition;
        for (let record = await cursor.peek(); record !== undefined; record = await cursor.peek()) {
          const by = unitOf(record, task) ?? unit;
          if (by > unit) break;
          partition.firstFound = Math.min(partition.firstFound, by);
          // Of units that nobody asked for. One of a unit that was asked for is too much: it is given with this one, to which it
          // does not belong either.
          const isPassedOver = by < unit && (asked === undefined || by > asked);
          if (!isPassedOver) yield withoutUnit(record);
          cursor.shift();
        }
      }
      asked = unit;
    },
    mayLack(source, unit) {
      const partition = partitions.find((each) => each.source === source);
      return partition !== undefined && partition.isCut && partition.firstFound >= unit;
    },
    async close() {
      for (const { cursor } of partitions) await cursor.close();
    },
  };
}

/** The number of the task's unit that wrote a record; undefined where another task did, or none. */
function unitOf({ headers }: SourceRecord, task: string): number | undefined {
  const mark = headers[UNIT_HEADER];
  return mark?.startsWith(`${task}/`) === true ? Number(mark.slice(task.length + 1)) : undefined;
}

function withoutUnit(record: SourceRecord): SourceRecord {
  const headers = Object.entries(record.headers).filter(([name]) => name !== UNIT_HEADER);
  return { ...record, headers: Object.fromEntries(headers) };
}

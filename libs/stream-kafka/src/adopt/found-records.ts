import { offset, sourceId, type Offset, type SourceId } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { UNIT_HEADER, UNITS_TOPIC, decodeUnit } from '../journal/unit-record.ts';
import type { OffsetRange } from '../reading/offset-range.ts';
import { readRange } from '../reading/read-range.ts';

/** What is there of what the units of a task appended. */
export interface FoundUnits {
  /** Of values, by the number of the unit. */
  readonly bytes: Map<number, number>;
  /** Of outputs, by the number of the unit. */
  readonly records: Map<number, number>;
}

/**
 * Of all tasks, by their names.
 * @param outputs partitions that tasks append to, each from where to read
 */
export async function foundUnits(
  client: KafkaClient,
  outputs: ReadonlyMap<SourceId, { readonly from: Offset; readonly end: Offset }>,
  isTask: (name: string) => boolean,
): Promise<ReadonlyMap<string, FoundUnits>> {
  const found = new Map<string, FoundUnits>();
  const unitsOf = (task: string): FoundUnits => {
    let units = found.get(task);
    if (units === undefined) found.set(task, (units = { bytes: new Map(), records: new Map() }));
    return units;
  };
  for (const [source, { from, end }] of outputs) {
    const isUnits = source.startsWith(`${UNITS_TOPIC}/`);
    for await (const records of readRange(client, source, from, end)) {
      for (const { key, value, headers, offset: at } of records) {
        const mark = isUnits ? key : headers[UNIT_HEADER];
        if (mark === null || mark === undefined) continue;
        const task = isUnits ? mark : mark.slice(0, mark.lastIndexOf('/'));
        // Checkpoints lie among units, under keys of their own.
        if (!isTask(task)) continue;
        const unit = isUnits
          ? decodeUnit(value, `${source}/${at}`).position.unit
          : Number(mark.slice(task.length + 1));
        const units = unitsOf(task);
        add(units.bytes, unit, value.length);
        if (!isUnits) add(units.records, unit, 1);
      }
    }
  }
  return found;
}

function add(to: Map<number, number>, key: number, count: number): void {
  to.set(key, (to.get(key) ?? 0) + count);
}

/** For every partition of these topics the first record that was appended at or after `at`, or where they end. Throws Transient. */
export async function offsetsAt(
  client: KafkaClient,
  topics: Iterable<string>,
  at: number,
): Promise<ReadonlyMap<SourceId, Offset>> {
  const found = new Map<SourceId, Offset>();
  const admin = client.admin();
  await admin.connect();
  try {
    for (const topic of topics) {
      const places = await admin.fetchTopicOffsetsByTimestamp(client.topicPrefix + topic, Math.max(0, at));
      for (const place of places) found.set(sourceId(topic, place.partition), offset(Number(place.offset)));
    }
    return found;
  } finally {
    await admin.disconnect();
  }
}

/** When the last record of a partition was appended, as it says; null: it has none. */
export async function lastAppendedAt(
  client: KafkaClient,
  source: SourceId,
  { earliest, end }: OffsetRange,
): Promise<number | null> {
  // The last offsets may be no records but the ends of transactions.
  const from = offset(Math.max(earliest, end - LAST_OFFSETS));
  let last: number | null = null;
  for await (const records of readRange(client, source, from, end)) last = records.at(-1)?.appendedAt ?? last;
  return last;
}

const LAST_OFFSETS = 16;

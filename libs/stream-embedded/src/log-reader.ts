import { damagedFolder } from '#lmdb-store';
import type { Offset, SourceId, SourceRecord } from '#stream';
import { Corrupt, offset } from '#stream';
import { chunkRecords } from './chunk.ts';
import { readLogCut } from './cuts.ts';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';
import { chunkKey, endOfChunks } from './keys.ts';
import type { LogId } from './keys.ts';
import type { TopicPartition, Topics } from './embedded-topics.ts';

export interface LogReader {
  readonly sources: readonly SourceId[];
  /** The offset of the first record that is left; 0 where nothing was cut. */
  start(source: SourceId): Offset;
  /** The offset that the next record will have. Only what lies before it is durable and may be read. */
  end(source: SourceId): Offset;
  /** The records `[from, to)`, in order, as far as there are any: what was cut is passed over. Throws Corrupt, naming the record. */
  read(source: SourceId, from: Offset, to: Offset): Iterable<SourceRecord>;
}

export function logReader(env: Environment, topics: Topics, endOf: (log: LogId) => number): LogReader {
  return {
    sources: topics.all.map((one) => one.source),
    start: (source) => offset(readLogCut(env, topics.bySource(source).log).start),
    end: (source) => offset(endOf(topics.bySource(source).log)),
    *read(source, from, to) {
      const place = topics.bySource(source);
      const end = Math.min(to, endOf(place.log));
      for (let next: number = from; next < end;) {
        const records = readChunk(env, place, next, end);
        const last = records.at(-1);
        if (last === undefined) return;
        yield* records;
        next = last.offset + 1;
      }
    },
  };
}

/** The records from `from` on, before `end`, that lie in one chunk: none only where all of them were cut. Throws Corrupt where they are not there. */
export function readChunk(
  env: Environment,
  place: TopicPartition,
  wanted: number,
  end: number,
): SourceRecord[] {
  const from = Math.max(wanted, readLogCut(env, place.log).start);
  if (from >= end) return [];
  const range = env.log.getRange({ start: chunkKey(place.log, from), end: endOfChunks(place.log), limit: 1 });
  for (const { value } of range) {
    const records = chunkRecords(value, place.topic, place.partition, from);
    const first = records[0];
    if (first?.offset !== from) break;
    const surplus = from + records.length - end;
    return surplus > 0 ? records.slice(0, -surplus) : records;
  }
  throw new Corrupt(damagedFolder(env.dir, `record ${place.source}/${from} is missing`, WORDS));
}

import { offset, topicName, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import type { OffsetRange } from '../reading/offset-range.ts';
import { readRange } from '../reading/read-range.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { epochIn } from '../source/topic-epochs.ts';
import { UNITS_TOPIC } from './unit-record.ts';

/** What was kept elsewhere of records that retention has deleted from the topics. */
export interface OlderRecords {
  /**
   * Where it and the topic together begin. Throws where records are in neither.
   * @param startOfLog where the topic begins
   * @param keeps `some`: records of this source are left out on purpose
   */
  start(epoch: string, source: SourceId, startOfLog: Offset, keeps: 'all' | 'some'): Promise<Offset>;
  /** The records `[from, to)` that lie before `startOfLog`, in batches. */
  before(
    epoch: string,
    source: SourceId,
    from: Offset,
    startOfLog: Offset,
  ): AsyncIterable<readonly SourceRecord[]>;
}

/** Topics as one with what was kept of them. */
export interface TaskHistory {
  /** What every partition of these topics holds now. Throws Transient. */
  ranges(topics: readonly string[]): Promise<ReadonlyMap<SourceId, OffsetRange>>;
  /** The committed records `[from, to)`, in batches; `end`: up to where the topic ends now. */
  read(source: SourceId, from: Offset, to: Offset | 'end'): Batches;
}

type Batches = AsyncGenerator<readonly SourceRecord[], void, undefined>;

/** @param epochs of every topic that is asked for; only needed with `older` */
export function taskHistory(
  client: KafkaClient,
  epochs: ReadonlyMap<string, string>,
  older?: OlderRecords,
): TaskHistory {
  if (older === undefined)
    return {
      ranges: (topics) => topicRanges(client, topics),
      read: (source, from, to) => readRange(client, source, from, to),
    };
  const epochOf = (source: SourceId): string => epochIn(epochs, topicName(source));
  return {
    async ranges(topics) {
      const ranges = new Map<SourceId, OffsetRange>();
      for (const [source, { earliest, end }] of await topicRanges(client, topics)) {
        // Only those of some tasks are kept. Units count, so one that is missing shows when they are repeated.
        const keeps = topicName(source) === UNITS_TOPIC ? 'some' : 'all';
        ranges.set(source, { earliest: await older.start(epochOf(source), source, earliest, keeps), end });
      }
      return ranges;
    },
    async *read(source, from, to) {
      const startOfLog = (await topicRanges(client, [topicName(source)])).get(source)?.earliest ?? offset(0);
      const cut = offset(to === 'end' ? startOfLog : Math.min(to, startOfLog));
      if (from < cut) yield* older.before(epochOf(source), source, from, cut);
      yield* readRange(client, source, offset(Math.max(from, startOfLog)), to);
    },
  };
}

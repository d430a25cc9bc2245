import { partitionOf, sourceId } from '#stream';
import type { OutboundRecord, SourceId } from '#stream';
import { logId } from './keys.ts';
import type { LogId } from './keys.ts';
import type { Names } from './tables.ts';

/** One partition of one topic. */
export interface TopicPartition {
  readonly log: LogId;
  readonly topic: string;
  readonly partition: number;
  readonly source: SourceId;
}

export interface Topics {
  readonly partitions: number;
  readonly all: readonly TopicPartition[];
  /** Throws where there is no such topic partition. */
  bySource(source: SourceId): TopicPartition;
  /** Where a record goes. Throws where its topic or partition does not exist. */
  place(record: OutboundRecord): TopicPartition;
}

export function topicsOf(names: Names, partitions: number): Topics {
  const byTopic = new Map<string, readonly TopicPartition[]>();
  for (const [topic, number] of names.numbers) {
    const row = Array.from({ length: partitions }, (_, partition) => ({
      log: logId(number, partition),
      topic,
      partition,
      source: sourceId(topic, partition),
    }));
    byTopic.set(topic, row);
  }
  const all = [...byTopic.values()].flat();
  const bySource = new Map(all.map((one) => [one.source, one]));
  const none = (what: string): Error =>
    new Error(
      `This log has no ${what}; it has ${partitions} partition(s) of each of ${names.names.join(', ')}.`,
    );
  return {
    partitions,
    all,
    bySource(source) {
      const found = bySource.get(source);
      if (found === undefined) throw none(source);
      return found;
    },
    place({ topic, key, partition }) {
      const found = byTopic.get(topic)?.[partition ?? partitionOf(key, partitions)];
      if (found === undefined)
        throw none(partition === undefined ? `topic ${topic}` : `${topic}/${partition}`);
      return found;
    },
  };
}

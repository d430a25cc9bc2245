import { offset, topicName, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { createPartitionFetcher } from './partition-fetcher.ts';

/** Answers that may wait while their reader is busy. */
const WAITING_MAX = 4;

/**
 * The committed records `[from, to)` of a partition, as many at a time as one answer of the broker holds. `end` is where the log ended
 * for readers of committed records when it began to read. Throws OffsetOutOfRange where `from` is not there (any more), Transient where
 * no broker answers at the beginning; later ones are waited for.
 */
export async function* readRange(
  client: KafkaClient,
  source: SourceId,
  from: Offset,
  to: Offset | 'end',
): AsyncGenerator<readonly SourceRecord[], void, undefined> {
  const until = to === 'end' ? await endOf(client, source) : to;
  if (from >= until) return;
  const waiting: { readonly records: readonly SourceRecord[]; readonly next: Offset }[] = [];
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  const fetcher = createPartitionFetcher(client, {
    listener: {
      fetched({ records, next }) {
        waiting.push({ records, next });
        if (waiting.length >= WAITING_MAX) fetcher.pause(source);
        wake();
      },
      failed(error) {
        failure = { error };
        wake();
      },
    },
  });
  try {
    fetcher.add(source, from);
    for (let next = from; next < until;) {
      const answer = waiting.shift();
      if (answer !== undefined) {
        next = answer.next;
        fetcher.resume(source);
        if (answer.records.length > 0) yield within(answer.records, until);
      } else if (failure !== undefined) throw failure.error;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await fetcher.close();
  }
}

function within(records: readonly SourceRecord[], until: Offset): readonly SourceRecord[] {
  return records.at(-1)!.offset < until ? records : records.filter((record) => record.offset < until);
}

async function endOf(client: KafkaClient, source: SourceId): Promise<Offset> {
  const topic = topicName(source);
  const range = (await topicRanges(client, [topic])).get(source);
  if (range !== undefined) return offset(range.end);
  throw new Error(
    `The cluster has no ${source}: create the topic ${client.topicPrefix}${topic} with \`baton topics apply\`.`,
  );
}

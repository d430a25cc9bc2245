import { TOPICS } from '#contracts';
import { offset, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { GatewayOptions } from '../gateway-options.ts';
import { topicReader } from '../reading/topic-reader.ts';

/** The dead letter record at this place. Throws what reading throws. */
export async function readDeadLetterRecord(
  { log, codec }: Pick<GatewayOptions, 'log' | 'codec'>,
  source: SourceId,
  at: Offset,
): Promise<SourceRecord> {
  const topics = [TOPICS.deadLetters];
  // The other partitions are read from their ends: nothing of theirs is fetched.
  const from = new Map((await log.extent(topics)).ends).set(source, offset(at));
  const { promise, resolve, reject } = Promise.withResolvers<SourceRecord>();
  const reader = topicReader({
    ...{ log, codec, topics, from },
    take(of, records, next) {
      if (of !== source) return;
      const found = records.find((record) => record.offset === at);
      if (found !== undefined) resolve(found);
      else if (next > at) reject(new Error(`There is no record at ${source}/${at}.`));
    },
    failed: reject,
  });
  try {
    await reader.start();
    return await promise;
  } finally {
    await reader.stop();
  }
}

import type { GatewayLog } from '#apps/gateway';
import type { Codec, DomainEvent } from '#contracts';
import { ifDecodable } from '#kernel';
import type { Offset, SourceId, SourceRecord } from '#stream';

export interface TopicListenerOptions {
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly topics: readonly string[];
  /** Called for every event, oldest first within a partition; must be quick and must not fail. */
  readonly hear: (event: DomainEvent, record: SourceRecord) => void;
  readonly failed: (error: unknown) => void;
}

export interface TopicListener {
  /** Resolves when all that was in the log at the start has been heard. */
  readonly caughtUp: Promise<void>;
  stop(): Promise<void>;
}

/** Hears topics from their beginning, then as they grow. What cannot be decoded is left to the processors. */
export async function listenToTopics(options: TopicListenerOptions): Promise<TopicListener> {
  const { log, codec, topics, hear, failed } = options;
  const missing = new Map<SourceId, Offset>();
  for (const [source, end] of await log.ends(topics)) if (end > 0) missing.set(source, end);
  const caughtUp = Promise.withResolvers<void>();
  if (missing.size === 0) caughtUp.resolve();
  const source = log.tail(topics);
  let work = Promise.resolve();

  const take = async (of: SourceId, records: readonly SourceRecord[]): Promise<void> => {
    await codec.prepare(records.map(({ value }) => value));
    for (const record of records) {
      const event = ifDecodable(() => codec.decode(record.topic, record.value));
      if (event !== undefined) hear(event, record);
    }
    const last = records.at(-1);
    const end = missing.get(of);
    if (last !== undefined && end !== undefined && last.offset + 1 >= end) missing.delete(of);
    if (missing.size === 0) caughtUp.resolve();
  };

  await source.start({
    assigned: (partitions) => partitions.forEach((partition) => source.seek(partition, new Map())),
    revoked: () => undefined,
    records(of, records) {
      // A source is held back while its records are read, so that memory stays bounded on a long log.
      source.pause(of);
      work = work.then(() => take(of, records)).then(() => source.resume(of), failed);
    },
    failed,
  });
  return {
    caughtUp: caughtUp.promise,
    async stop() {
      await source.stop();
      await work;
    },
  };
}

import { topicReader, type GatewayLog } from '#apps/gateway';
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
  /** Resolves when everything that was in the log at the start has been read. */
  readonly caughtUp: Promise<void>;
  stop(): Promise<void>;
}

/** Reads topics from their beginning, then as they grow. What cannot be decoded is left to the processors. */
export async function listenToTopics(options: TopicListenerOptions): Promise<TopicListener> {
  const { log, codec, topics, hear, failed } = options;
  const missing = new Map<SourceId, Offset>();
  for (const [source, end] of (await log.extent(topics)).ends) if (end > 0) missing.set(source, end);
  const caughtUp = Promise.withResolvers<void>();
  if (missing.size === 0) caughtUp.resolve();

  const reader = topicReader({
    ...{ log, codec, topics, failed },
    from: new Map(),
    take(source, records, next) {
      for (const record of records) {
        const event = ifDecodable(() => codec.decode(record.topic, record.value));
        if (event !== undefined) hear(event, record);
      }
      const end = missing.get(source);
      if (end !== undefined && next >= end) missing.delete(source);
      if (missing.size === 0) caughtUp.resolve();
    },
  });
  await reader.start();
  return { caughtUp: caughtUp.promise, stop: () => reader.stop() };
}

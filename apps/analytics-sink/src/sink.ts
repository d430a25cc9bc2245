import { TOPICS, type Codec } from '#contracts';
import { createSinkWorker, type Sink, type SinkOptions, type SourceRecord, type Worker } from '#stream';
import type { DomainEvent } from './row-types.ts';
import { putRows } from './rows.ts';

/** Every topic: what is not in ClickHouse cannot be asked for. */
export const analyticsTopics: readonly string[] = Object.values(TOPICS);

/** Records to rows; what cannot be decoded makes none (the processor that reads its topic puts it among the dead letters). */
export function analyticsSink(codec: Codec): Sink {
  return {
    name: 'analytics-sink',
    topics: analyticsTopics,
    prepare: (records) => codec.prepare(records.map((record) => record.value)),
    rows(record, put) {
      putRows(decode(codec, record), record, put);
    },
  };
}

/** The sink as a worker: fixed blocks, one token each, so that every record is in its tables once, whatever crashes when. */
export function createAnalyticsSink(options: Omit<SinkOptions, 'sink'> & { readonly codec: Codec }): Worker {
  const { codec, ...rest } = options;
  return createSinkWorker({ ...rest, sink: analyticsSink(codec) });
}

function decode(codec: Codec, { topic, value }: SourceRecord): DomainEvent {
  return topic === TOPICS.deadLetters
    ? { type: 'DeadLetter', ...codec.decodeDeadLetter(value) }
    : codec.decode(topic, value);
}

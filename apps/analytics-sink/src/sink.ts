import { TOPICS, type Codec } from '#contracts';
import type { Tracing } from '#platform';
import { createSinkWorker, type Sink, type SinkOptions, type SourceRecord, type Worker } from '#stream';
import type { DomainEvent } from './row-types.ts';
import { putRows } from './rows.ts';

/** Every topic: what is not in ClickHouse cannot be queried. */
export const analyticsTopics: readonly string[] = Object.values(TOPICS);

/** Records to rows. A record that cannot be decoded makes none; the processor of its topic writes a dead letter for it. */
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

export interface AnalyticsSinkOptions extends Omit<SinkOptions, 'sink'> {
  readonly codec: Codec;
  /** Absent: no traces. */
  readonly tracing?: Tracing | undefined;
}

/** The sink as a worker: fixed blocks with one token each, so that every record is in its tables once, wherever a crash happens. */
export function createAnalyticsSink(options: AnalyticsSinkOptions): Worker {
  const { codec, tracing, ...rest } = options;
  const sink = analyticsSink(codec);
  return createSinkWorker({ ...rest, sink, ...tracing?.sink(sink, rest.journal) });
}

function decode(codec: Codec, { topic, value }: SourceRecord): DomainEvent {
  return topic === TOPICS.deadLetters
    ? { type: 'DeadLetter', ...codec.decodeDeadLetter(value) }
    : codec.decode(topic, value);
}

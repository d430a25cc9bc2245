import { createMemoryRuntime, type MemoryRuntime, type MemorySource } from '#stream-memory';
import {
  offset,
  sourceId,
  Transient,
  type Offset,
  type RecordAppender,
  type SourceId,
  type SourceRecord,
} from '#stream';
import type { GatewayLog } from '../src/gateway-options.ts';

const PARTITIONS = 2;

/** The memory runtime as the gateway sees it, and what tests do to it. */
export interface MemoryGatewayLog extends GatewayLog {
  readonly runtime: MemoryRuntime;
  readonly appender: RecordAppender;
  records(topic: string): readonly SourceRecord[];
  /** From now on the log is away, or back. */
  setAway(away: boolean): void;
  /** Retention deletes what lies below; who asks for it gets an error, as from Kafka. */
  deleteBelow(source: SourceId, start: Offset): void;
  /** Every source that is open fails once. */
  failSources(error: Error): void;
}

export function memoryGatewayLog(): MemoryGatewayLog {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const sources = new Set<MemorySource>();
  const starts = new Map<SourceId, Offset>();
  let away = false;

  const reach = (): void => {
    if (away) throw new Transient('the log is away');
  };
  const partitions = (topic: string) =>
    Array.from({ length: PARTITIONS }, (_, partition) => ({
      source: sourceId(topic, partition),
      records: runtime.log.partition(topic, partition),
    }));

  return {
    runtime,
    appender: {
      async append(records, at) {
        reach();
        return runtime.appender.append(records, at);
      },
    },
    async extent(topics) {
      reach();
      const all = topics.flatMap(partitions);
      return {
        epochs: new Map(topics.map((topic) => [topic, runtime.source([topic]).epochOf(topic)])),
        starts: new Map(all.map(({ source }) => [source, starts.get(source) ?? offset(0)])),
        ends: new Map(all.map(({ source, records }) => [source, offset(records.length)])),
      };
    },
    tail(topics) {
      const source = runtime.source(topics);
      sources.add(source);
      return {
        ...source,
        seek(partition, next) {
          const kept = topics.map((topic) => sourceId(topic, partition)).filter((one) => starts.has(one));
          const gone = kept.find((one) => (next.get(one) ?? Infinity) < (starts.get(one) ?? 0));
          if (gone !== undefined) return source.fail(new Error(`${gone} no longer holds ${next.get(gone)}`));
          source.seek(
            partition,
            new Map([...kept.map((one) => [one, starts.get(one) ?? offset(0)] as const), ...next]),
          );
        },
      };
    },
    records: (topic) => partitions(topic).flatMap(({ records }) => records),
    deleteBelow: (source, start) => void starts.set(source, start),
    setAway(now) {
      away = now;
    },
    failSources(error) {
      for (const source of sources) source.fail(error);
    },
  };
}

import { createMemoryRuntime, type MemoryRuntime, type MemorySource } from '#stream-memory';
import { offset, sourceId, Transient, type RecordAppender, type SourceRecord } from '#stream';
import type { GatewayLog } from '../src/gateway-options.ts';

const PARTITIONS = 2;

/** The memory runtime as the gateway sees it, and what tests do to it. */
export interface MemoryGatewayLog extends GatewayLog {
  readonly runtime: MemoryRuntime;
  readonly appender: RecordAppender;
  records(topic: string): readonly SourceRecord[];
  /** From now on the log is away, or back. */
  setAway(away: boolean): void;
  /** Every source that is open fails once. */
  failSources(error: Error): void;
}

export function memoryGatewayLog(): MemoryGatewayLog {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const sources = new Set<MemorySource>();
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
        starts: new Map(all.map(({ source }) => [source, offset(0)])),
        ends: new Map(all.map(({ source, records }) => [source, offset(records.length)])),
      };
    },
    tail(topics) {
      const source = runtime.source(topics);
      sources.add(source);
      return source;
    },
    records: (topic) => partitions(topic).flatMap(({ records }) => records),
    setAway(now) {
      away = now;
    },
    failSources(error) {
      for (const source of sources) source.fail(error);
    },
  };
}

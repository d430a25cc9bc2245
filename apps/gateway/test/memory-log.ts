import { instant } from '#kernel';
import {
  offset,
  sourceId,
  Transient,
  type Offset,
  type RecordAppender,
  type RecordSource,
  type SourceId,
  type SourceListener,
  type SourceRecord,
} from '#stream';
import type { GatewayLog } from '../src/options.ts';

const PARTITIONS = 2;
const BATCH = 100;
const START = 1_767_225_600_000; // 2026-01-01T00:00:00Z

/** A log in memory, behind the three ports that the gateway needs. One millisecond of log time passes with each record. */
export interface MemoryLog extends GatewayLog {
  readonly appender: RecordAppender;
  records(topic: string): readonly SourceRecord[];
  /** From now on the log is away, or back. */
  setAway(away: boolean): void;
  /** Every source that is open fails once. */
  failSources(error: Error): void;
}

export function memoryLog(): MemoryLog {
  const logs = new Map<SourceId, SourceRecord[]>();
  const open = new Set<{ wake(): void; listener: SourceListener }>();
  let away = false;
  let time = START;

  const logOf = (topic: string, partition: number): SourceRecord[] => {
    const id = sourceId(topic, partition);
    const found = logs.get(id) ?? [];
    logs.set(id, found);
    return found;
  };
  const partitionOf = (key: string): number =>
    [...key].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % PARTITIONS;
  const sourcesOf = (topics: readonly string[]): readonly SourceId[] =>
    topics.flatMap((topic) =>
      Array.from({ length: PARTITIONS }, (_, partition) => sourceId(topic, partition)),
    );

  return {
    appender: {
      async append(records) {
        if (away) throw new Transient('away');
        const appended = records.map(({ topic, key, value, headers, partition = partitionOf(key) }) => {
          const log = logOf(topic, partition);
          const record = {
            topic,
            partition,
            offset: offset(log.length),
            appendedAt: instant(time++),
            key,
            value,
            headers,
          };
          log.push(record);
          return { topic, partition, offset: record.offset };
        });
        for (const source of open) source.wake();
        return appended;
      },
    },
    async ends(topics) {
      if (away) throw new Transient('away');
      return new Map(sourcesOf(topics).map((id) => [id, offset(logs.get(id)?.length ?? 0)]));
    },
    tail(topics): RecordSource {
      const next = new Map<SourceId, Offset>();
      const paused = new Set<SourceId>();
      let running: { wake(): void; listener: SourceListener } | undefined;
      let pumping = false;
      const pump = async (): Promise<void> => {
        if (pumping) return;
        pumping = true;
        for (let found = true; found && running !== undefined;) {
          found = false;
          for (const [id, from] of next) {
            await Promise.resolve();
            const records = logs.get(id)?.slice(from, from + BATCH) ?? [];
            if (paused.has(id) || records.length === 0) continue;
            found = true;
            next.set(id, offset(from + records.length));
            running?.listener.records(id, records);
          }
        }
        pumping = false;
      };
      return {
        async start(listener) {
          running = { wake: () => void pump(), listener };
          open.add(running);
          listener.assigned(Array.from({ length: PARTITIONS }, (_, partition) => partition));
          void pump();
        },
        seek(partition, from) {
          for (const topic of topics) {
            const id = sourceId(topic, partition);
            next.set(id, from.get(id) ?? offset(0));
          }
        },
        pause: (source) => void paused.add(source),
        resume(source) {
          paused.delete(source);
          void pump();
        },
        async stop() {
          if (running !== undefined) open.delete(running);
          running = undefined;
        },
      };
    },
    records: (topic) =>
      Array.from({ length: PARTITIONS }, (_, partition) => logs.get(sourceId(topic, partition)) ?? []).flat(),
    setAway(now) {
      away = now;
    },
    failSources(error) {
      for (const { listener } of [...open]) listener.failed(error);
    },
  };
}

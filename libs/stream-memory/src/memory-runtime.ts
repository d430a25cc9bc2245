import type { Instant } from '#kernel';
import { spread, type RecordAppender, type SchemaIds } from '#stream';
import { createLives, type StepHook } from './crash.ts';
import { createMemoryJournal, type MemoryJournal } from './memory-journal.ts';
import { createMemoryLog, type MemoryLog } from './memory-log.ts';
import { createMemoryRowWriter, type MemoryRowWriter } from './memory-row-writer.ts';
import { createMemorySource, type MemorySource } from './memory-source.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export interface MemoryRuntimeOptions {
  /** Of every topic. Default 1. */
  readonly partitions?: number;
  /** Where the clock stands at first. Default 2026-01-01T00:00:00Z. */
  readonly start?: Instant;
  /** Of its log. Default: the same for all of them. */
  readonly epoch?: string;
  /** Sees every step of every open, commit and write, and may throw: a crash, or a fault. */
  readonly onStep?: StepHook;
}

/** All ports of a runtime on stores in memory, which outlive any worker. */
export interface MemoryRuntime {
  readonly clock: VirtualClock;
  readonly log: MemoryLog;
  readonly appender: RecordAppender;
  readonly journal: MemoryJournal;
  readonly rows: MemoryRowWriter;
  readonly schemaIds: SchemaIds;
  /** @param partitions those that it is assigned; all by default */
  source(topics: readonly string[], partitions?: readonly number[]): MemorySource;
  /** A new life of the process on the same stores: workers, sources and wake-up calls of the last one are dead. */
  restart(): void;
}

export function createMemoryRuntime(options: MemoryRuntimeOptions = {}): MemoryRuntime {
  const clock = createVirtualClock(options.start);
  const lives = createLives(options.onStep ?? (() => undefined));
  const log = createMemoryLog(options.partitions ?? 1, clock, options.epoch);
  const all = Array.from({ length: log.partitions }, (_, partition) => partition);
  return {
    clock,
    log,
    appender: {
      append: async (records, at) =>
        log.append(
          spread(records, () => log.partitions),
          at,
        ),
    },
    journal: createMemoryJournal(log, lives),
    rows: createMemoryRowWriter(lives),
    schemaIds: createMemorySchemaIds(),
    source(topics, partitions = all) {
      const life = lives.current;
      return createMemorySource(log, topics, partitions, () => lives.current === life);
    },
    restart() {
      lives.restart();
      clock.forget();
    },
  };
}

function createMemorySchemaIds(): SchemaIds {
  const schemas: string[] = [];
  return {
    async register(_subject, schema) {
      const known = schemas.indexOf(schema);
      return known >= 0 ? known + 1 : schemas.push(schema);
    },
    schema: async (id) => schemas[id - 1],
  };
}

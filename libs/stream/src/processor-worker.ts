import { UNNAMED_CODE } from './machine.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Processor } from './processor.ts';
import { pump } from './pump.ts';
import { createTaskHost, RETRY_BUDGET_MS, STOP_TIMEOUT_MS } from './task-host.ts';
import type { Worker, WorkerObserver } from './worker.ts';

export interface WorkerSettings {
  /** A unit is committed when it holds this many records and deadlines. Default 4000. */
  readonly commitRecordsMax?: number;
  /**
   * ... or this long after it was begun; or when there is nothing more to apply, unless commits are expensive and nobody waits for what is
   * in it (adr/0003). Default 100.
   */
  readonly commitIntervalMs?: number;
  /** Records of one source partition in memory that make it pause; it resumes at half. Default 8000. */
  readonly queueRecordsMax?: number;
  /** Aggregates of bounded parts in memory, per part and task. Default 100,000. */
  readonly aggregatesMax?: number;
  /** Version of the code that decides: every unit names it (`#platform`: `decidingCode`). */
  readonly decidedBy?: string;
  /** How long transient faults are retried before the worker fails. Default 60,000. */
  readonly retryBudgetMs?: number;
  /** One deadline for all of `stop`. Default 10,000. */
  readonly stopTimeoutMs?: number;
}

export interface WorkerOptions {
  readonly processor: Processor;
  readonly journal: Journal;
  readonly source: RecordSource;
  readonly clock: Clock;
  readonly settings?: WorkerSettings;
  readonly observer?: WorkerObserver;
}

/** Runs a processor, exactly once over crashes, on whatever journal and source it is given. */
export function createWorker(options: WorkerOptions): Worker {
  const { processor, settings = {}, observer = {} } = options;
  return createTaskHost({
    name: processor.name,
    topics: processor.topics,
    journal: options.journal,
    source: options.source,
    clock: options.clock,
    observer,
    queueRecordsMax: settings.queueRecordsMax ?? 8_000,
    retryBudgetMs: settings.retryBudgetMs ?? RETRY_BUDGET_MS,
    stopTimeoutMs: settings.stopTimeoutMs ?? STOP_TIMEOUT_MS,
    loop: (session) =>
      pump(session, {
        processor,
        observer,
        commitRecordsMax: settings.commitRecordsMax ?? 4_000,
        commitIntervalMs: settings.commitIntervalMs ?? 100,
        aggregatesMax: settings.aggregatesMax ?? 100_000,
        decidedBy: settings.decidedBy ?? UNNAMED_CODE,
        lingers: options.journal.commitsAreExpensive === true,
      }),
  });
}

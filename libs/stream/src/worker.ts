import type { Instant } from '#kernel';
import type { TaskState } from './task.ts';
import type { Fault } from './faults.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal, TaskId } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Processor } from './processor.ts';
import type { SourceId } from './records.ts';

/** What a worker tells about itself, for metrics. A callback must neither throw nor take long. */
export interface WorkerObserver {
  /** `commitMs`: from handing the unit to the journal until it was durable, retries included. */
  unitCommitted?(task: TaskId, unit: UnitFigures): void;
  /** `restoreMs`: from opening the journal until the task ran. */
  taskRunning?(task: TaskId, restoreMs: number): void;
  fault?(task: TaskId, kind: Fault['fault']): void;
  /** After each delivery: how many records of the source wait in memory, and how many make it pause. */
  queued?(source: SourceId, records: number, recordsMax: number): void;
}

export interface UnitFigures {
  readonly records: number;
  readonly deadlines: number;
  readonly outputs: number;
  readonly deadLetters: number;
  readonly commitMs: number;
}

export interface WorkerState {
  readonly tasks: readonly { readonly task: TaskId; readonly state: TaskState }[];
  /** Assignment is known and every assigned task runs. */
  readonly ready: boolean;
  /** Now, while every task waits for work; else when the longest turn under way began. Liveness: not too long ago. */
  readonly lastTickAt: Instant;
  /** Why the worker ended, if it failed. */
  readonly error: unknown;
}

/** Runs the tasks that its source assigns to it. Start it once; after `ended` build a new one. */
export interface Worker {
  /** Resolves when the source has begun; tasks open as it assigns them. */
  start(): Promise<void>;
  /** Takes no more records, commits the unit in hand, closes the sessions; within `stopTimeoutMs`. Never throws. */
  stop(): Promise<void>;
  state(): WorkerState;
  /** Resolves when all that was delivered so far is committed and every deadline that has come is fired; or the worker ended. */
  whenIdle(): Promise<void>;
  /** Resolves when the worker has ended: with nothing after `stop`, with the error after a fault that has no remedy. */
  readonly ended: Promise<unknown>;
}

export interface WorkerSettings {
  /** A unit is committed when it holds so many records and deadlines. Default 1000. */
  readonly commitRecordsMax?: number;
  /** ... or when it was begun so long ago; or when there is nothing more to apply. Default 25. */
  readonly commitIntervalMs?: number;
  /** Records of one source partition in memory that make it pause; it resumes at half. Default 4000. */
  readonly queueRecordsMax?: number;
  /** Aggregates of bounded parts in memory, per part and task. Default 100,000. */
  readonly aggregatesMax?: number;
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

export function createWorker(_options: WorkerOptions): Worker {
  throw new Error('not built yet');
}

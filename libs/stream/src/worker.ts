import type { Instant } from '#kernel';
import type { Fault } from './faults.ts';
import type { Misplaced } from './misplaced.ts';
import type { TaskId } from './ports/journal.ts';
import type { Heard } from './ports/record-source.ts';
import type { DeadLetter, SourceId } from './records.ts';
import type { SkippedRecord } from './skipped-record.ts';
import type { TaskStatus } from './task.ts';

/** What a worker reports about itself, for metrics. A callback must neither throw nor take long. */
export interface WorkerObserver {
  /** `commitMs`: from handing the unit to the journal until it was durable, retries included. */
  unitCommitted?(task: TaskId, unit: UnitCounts): void;
  /** A task is taken over; it restores until it runs. Time it by a clock of your own: the log's may jump meanwhile. */
  taskOpening?(task: TaskId): void;
  taskRunning?(task: TaskId): void;
  fault?(task: TaskId, kind: Fault['fault']): void;
  /** A record under a wrong key or in a wrong partition; it is applied all the same. */
  misplaced?(task: TaskId, record: Misplaced): void;
  /** A dead letter is durable now. */
  deadLettered?(task: TaskId, letter: DeadLetter): void;
  /** A record of a newer Baton was passed over. */
  skipped?(task: TaskId, record: SkippedRecord): void;
  /** After each delivery: how many records of the source wait in memory for the processor, and how many make it pause. */
  queued?(processor: string, source: SourceId, records: number, recordsMax: number): void;
}

export interface UnitCounts {
  readonly records: number;
  readonly deadlines: number;
  /** Records and deadlines that changed nothing: duplicates, lost races. */
  readonly ignored: number;
  /** Records that were refused: their senders are informed by what was emitted. */
  readonly refused: number;
  readonly outputs: number;
  /** By what is wrong with the record. */
  readonly deadLetters: Readonly<Record<DeadLetter['kind'], number>>;
  readonly commitMs: number;
}

/** Durations are by the log's clock, which may jump when a broker is heard of for the first time: while a task opens they say nothing. */
export interface TaskReport {
  readonly task: TaskId;
  readonly status: TaskStatus;
  /** How long it has been in that status. */
  readonly forMs: number;
  /** What it tries again and again, and for how long that has not worked; null: nothing. */
  readonly failing: { readonly reason: string; readonly forMs: number } | null;
  /** Age of the oldest record that was delivered to it and is not committed; 0: there is none. */
  readonly oldestMs: number;
}

export interface WorkerStatus {
  readonly tasks: readonly TaskReport[];
  /** Of the source partitions of these tasks; empty where its source cannot be silent. */
  readonly heard: readonly Heard[];
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
  status(): WorkerStatus;
  /** Resolves when all that was delivered so far is committed and every deadline that has come is fired; or the worker ended. */
  whenIdle(): Promise<void>;
  /** Resolves when the worker has ended: with nothing after `stop`, with the error after a fault that has no remedy. */
  readonly ended: Promise<unknown>;
}

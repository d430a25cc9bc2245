import type { Instant } from '#kernel';
import type { CommitUnit, JournalSession, TaskId } from './ports/journal.ts';
import type { Processor } from './processor.ts';
import type { SourceId, SourceRecord } from './records.ts';

/**
 * One processor on the committed state of one task. Synchronous and deterministic: the same state, records and clock firings
 * give the same units, byte for byte.
 */
export interface Machine {
  /** The task's time: it never goes back. */
  readonly time: Instant;
  /** When the next deadline comes; null: there is none. */
  readonly nextDue: Instant | null;
  /** Records and deadlines applied since the last unit was taken. */
  readonly inputs: number;
  /**
   * Fires every deadline due at or before the record's time, then applies the record. Where more than `firingsMax` are due it
   * fires about so many, leaves the record alone and returns false: commit, then call again.
   */
  apply(source: SourceId, record: SourceRecord, firingsMax?: number): boolean;
  /** Fires the deadlines due at or before `at`, about `firingsMax` at most; returns how many. */
  fireDue(at: Instant, firingsMax?: number): number;
  /** What was applied since the last unit, as a value. Until it is committed, nothing may be applied. */
  takeUnit(): CommitUnit;
}

export interface MachineSettings {
  /** Aggregates of bounded parts in memory, per part. */
  readonly aggregatesMax?: number;
}

/** What a machine reads of a session. */
export type CommittedState = Pick<JournalSession, 'position' | 'read' | 'scan'>;

export function createMachine(
  _processor: Processor,
  _task: TaskId,
  _committed: CommittedState,
  _settings?: MachineSettings,
): Machine {
  throw new Error('not built yet');
}

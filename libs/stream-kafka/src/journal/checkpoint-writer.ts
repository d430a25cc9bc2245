import { logBytesFor, type CommitUnit, type EntityKey, type TaskId } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import { positionOf, type CheckpointCount } from './changelog-record.ts';
import { bytesOf, checkpointRecords, takeSnapshot, type CheckpointRecord } from './checkpoint-record.ts';
import type { LocalStore } from './local-store.ts';

/**
 * No checkpoint is made before a task has appended as much. Less than the embedded log asks for: topics lose their beginning after a
 * week, whether or not there is a checkpoint by then.
 */
export const CHECKPOINT_LOG_BYTES_MIN = 65_536;
/** A task that stores more has no checkpoints: its copy would take too much memory. */
export const SNAPSHOT_BYTES_MAX = 256 * 1024 * 1024;
/** Of a checkpoint, what goes with one unit: a batch still has room for the unit's own record. */
const BYTES_PER_UNIT = 400_000;

/** Lets one task of a process at a time hold a copy of what it has stored. */
export interface CheckpointGate {
  enter(): boolean;
  leave(): void;
}

export function createCheckpointGate(): CheckpointGate {
  let isTaken = false;
  return {
    enter() {
      if (isTaken) return false;
      isTaken = true;
      return true;
    },
    leave() {
      isTaken = false;
    },
  };
}

/** Makes the checkpoints of a task, for as long as a session has it. */
export interface CheckpointWriter {
  /** Before anything of `unit` is sent: what goes with it, and what is counted before it. Throws what reading the store throws. */
  next(unit: CommitUnit): {
    readonly records: readonly CheckpointRecord[];
    readonly count: CheckpointCount;
  };
}

export interface CheckpointWriterOptions {
  readonly task: TaskId;
  readonly store: Pick<LocalStore, 'position' | 'scan'>;
  readonly checkpointGate: CheckpointGate;
  readonly log: KafkaLog;
}

export function createCheckpointWriter(options: CheckpointWriterOptions): CheckpointWriter {
  const { task, store, checkpointGate: gate, log } = options;
  let isCompressing = false;
  let made: readonly CheckpointRecord[] | undefined;
  let waiting: CheckpointRecord[] = [];

  function begin(): boolean {
    if (!gate.enter()) return true;
    let snapshot: ReturnType<typeof takeSnapshot>;
    try {
      snapshot = takeSnapshot(positionOf(store.position), store.scan('' as EntityKey), SNAPSHOT_BYTES_MAX);
    } finally {
      if (snapshot === undefined) gate.leave();
    }
    if (snapshot === undefined) return false;
    isCompressing = true;
    checkpointRecords(task, snapshot)
      .then(
        (records) => void (made = records),
        (error: unknown) => log.warn({ error: String(error) }, 'A checkpoint could not be made.'),
      )
      .finally(() => {
        isCompressing = false;
        gate.leave();
      });
    return true;
  }

  return {
    next(unit) {
      let count = store.position.checkpoints ?? { appendedBytes: 0, dueBytes: CHECKPOINT_LOG_BYTES_MIN };
      if (made !== undefined) {
        const dueBytes = Math.max(CHECKPOINT_LOG_BYTES_MIN, logBytesFor(bytesOf(made)));
        // Only now is it known what it takes: if that is too much, it is made again when it may be.
        const isAffordable = count.appendedBytes >= dueBytes;
        if (isAffordable) waiting = [...made];
        count = { appendedBytes: isAffordable ? 0 : count.appendedBytes, dueBytes };
        made = undefined;
      } else if (
        // A sink decides nothing: there is nothing to repeat.
        unit.decidedBy !== '' &&
        waiting.length === 0 &&
        !isCompressing &&
        count.appendedBytes >= count.dueBytes &&
        !begin()
      ) {
        count = { ...count, dueBytes: logBytesFor(SNAPSHOT_BYTES_MAX) };
      }
      const records: CheckpointRecord[] = [];
      for (let bytes = 0; waiting.length > 0 && bytes < BYTES_PER_UNIT;) {
        const record = waiting.shift()!;
        bytes += record.value.length;
        records.push(record);
      }
      return { records, count };
    },
  };
}

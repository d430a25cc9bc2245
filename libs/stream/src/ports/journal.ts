import type { Brand, Instant } from '#kernel';
import type { DeadLetter, Offset, OutboundRecord, SourceId } from '../records.ts';

/** A processor on one partition of its source topics. */
export interface TaskId {
  readonly processor: string;
  readonly partition: number;
}
export const taskName = (task: TaskId): string => `${task.processor}.${task.partition}`;

/** Key of what is stored and restored, unique within a task: `conversation/<workspace>/<conversation>`, ... */
export type EntityKey = Brand<string, 'EntityKey'>;
export const entityKey = (key: string): EntityKey => key as EntityKey;

/** Where a task stands. Committed together with the state that follows from it. */
export interface Position {
  /** The next offset to read of every source partition; a partition not named is read from its beginning. */
  readonly next: ReadonlyMap<SourceId, Offset>;
  /** The task's time: the latest instant at which anything was applied. It never goes back. */
  readonly time: Instant;
  /** How many units were committed before; the next one has this number. */
  readonly unit: number;
}

/**
 * What a unit applied, in order: runs of records (`from` inclusive, `to` exclusive), and clock firings (all deadlines due at or
 * before that instant). Deadlines that fire because a record was stamped later than they were due need no entry: they follow.
 */
export type ManifestStep =
  | { readonly kind: 'run'; readonly source: SourceId; readonly from: Offset; readonly to: Offset }
  | { readonly kind: 'clock'; readonly at: Instant };
export type Manifest = readonly ManifestStep[];

export interface CommitUnit {
  /** The position after this unit. `position.unit` is the session's plus one. */
  readonly position: Position;
  /** The last value of every entity touched; null removes it. */
  readonly entities: ReadonlyMap<EntityKey, Uint8Array | null>;
  /** Appended in this order. */
  readonly outputs: readonly OutboundRecord[];
  /** Appended to the dead letter topic. */
  readonly deadLetters: readonly DeadLetter[];
  readonly manifest: Manifest;
  /** Version of the code that decided: a hash of its sources. Empty where nothing is decided (a sink). */
  readonly decidedBy: string;
}

export interface Journal {
  /**
   * A commit takes a good deal of work, of others too (brokers): a unit with nothing in it that others read may then wait for more to
   * come (adr/0003). Absent: commits are cheap, and nothing waits.
   */
  readonly commitsAreExpensive?: true;
  /**
   * Takes the task over. When this resolves, no earlier session of the task can commit, and this one shows the last unit
   * that did. Throws Corrupt where what is stored cannot be read.
   */
  open(task: TaskId): Promise<JournalSession>;
  /**
   * Removes what is stored here of a task, so that the next `open` restores it from where the truth is. Absent where this journal
   * is the truth itself: Corrupt then ends the worker.
   */
  wipe?(task: TaskId): Promise<void>;
}

export interface JournalSession {
  /** Of the last committed unit. A new task stands at `{next: empty, time: 0, unit: 0}`. */
  readonly position: Position;
  /** Synchronous: the committed state of this task is local. The bytes are the caller's to keep. */
  read(key: EntityKey): Uint8Array | undefined;
  /** Committed entities whose key starts with `prefix`, by key in ascending order of UTF-8 bytes. */
  scan(prefix: EntityKey): Iterable<readonly [EntityKey, Uint8Array]>;
  /** All committed entities in no particular order. Absent where that of `scan` costs nothing more. */
  all?(): Iterable<readonly [EntityKey, Uint8Array]>;
  /**
   * All of the unit, or none; when it resolves the unit survives a crash of the machine. A unit of the next number only.
   * Throws Transient (nothing was written, the same unit may be tried again), Fenced or Indeterminate (this session is
   * dead: open a new one).
   */
  commit(unit: CommitUnit): Promise<void>;
  close(): Promise<void>;
}

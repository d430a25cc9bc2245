import type { EntityKey, Position } from './ports/journal.ts';

/** What a task had stored after one of its units. Its history can be repeated from here, whatever became of what lies before. */
export interface Checkpoint {
  /** After `position.unit` units. */
  readonly position: Position;
  /** By key, in the order of a session's `scan`. */
  readonly entities: Iterable<readonly [EntityKey, Uint8Array]>;
}

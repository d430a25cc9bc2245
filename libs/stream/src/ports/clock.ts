import type { Instant } from '#kernel';

/** The time of the log: on an idle partition it fires the deadlines that no record fires. */
export interface Clock {
  now(): Instant;
  /** Calls back once, when `now()` has reached `at`; at once where it has already. Returns what cancels it. */
  wake(at: Instant, callback: () => void): () => void;
}

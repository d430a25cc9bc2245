/**
 * Faults are distinguished by type, never by message, and each has one remedy (see the README). What is none of these is a bug: the
 * process exits, and the journal makes that safe.
 */
export abstract class Fault extends Error {
  abstract readonly fault: 'transient' | 'fenced' | 'indeterminate' | 'corrupt' | 'newer_format';
}

/** A broker or a database is away, a disk is full: nothing was written; try the same again with backoff, inside a budget. */
export class Transient extends Fault {
  override readonly name = 'Transient';
  readonly fault = 'transient';
}

/** What a person or a job creates (topics, schemas) is not there yet: a service waits for it at the start, however long it takes. */
export class NotProvisioned extends Transient {}

/** Somebody else owns the task: drop the session, write nothing, stay up. */
export class Fenced extends Fault {
  override readonly name = 'Fenced';
  readonly fault = 'fenced';
}

/** A commit may or may not have happened: discard the session, open a new one, go on from its position. */
export class Indeterminate extends Fault {
  override readonly name = 'Indeterminate';
  readonly fault = 'indeterminate';
}

/** State that cannot be read: wipe what is local and restore it; twice in a row: exit. */
export class Corrupt extends Fault {
  override readonly name = 'Corrupt';
  readonly fault = 'corrupt';
}

/** State that a newer version wrote: nothing here can read it, and nothing is changed; the worker fails, go on with the newer version. */
export class NewerFormat extends Fault {
  override readonly name = 'NewerFormat';
  readonly fault = 'newer_format';
}

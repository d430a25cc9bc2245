/** The process died here. No fault: a worker has no remedy for it, a new one on the same stores goes on. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** A step at which a crash makes a difference. before: nothing happened yet; mid: half prepared; after: done, but nobody was told. */
export interface CrashPoint {
  /** `open` and `commit` of a journal, `write` of a block of rows. */
  readonly act: 'open' | 'commit' | 'write';
  readonly step: 'before' | 'mid' | 'after';
  /** Task or token of the block. */
  readonly subject: string;
}

/** Throws `Crashed` where the process is to die. */
export type CrashHook = (point: CrashPoint) => void;

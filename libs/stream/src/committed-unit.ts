import type { Manifest, Position } from './ports/journal.ts';

/** A unit as a journal remembers it. */
export interface CommittedUnit {
  readonly position: Position;
  readonly manifest: Manifest;
  /** Version of the code that decided it. */
  readonly decidedBy: string;
}

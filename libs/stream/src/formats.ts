import { Corrupt, NewerFormat } from './faults.ts';

/**
 * Everything that a task stores names the format that it is written in, so that each release reads what the ones before it wrote and
 * refuses by name what a later one did. Raise one of these where older code could not read what is written from then on, and keep
 * reading what was written until then.
 */
export const FORMATS = {
  /**
   * What lies before an entity's own bytes (entity-codec.ts); the bytes themselves name the format of their own. Format 2 is laid out as
   * format 1: it is of entities that bar releases which know format 1 alone from the whole task.
   */
  entity: 2,
  /** Position, manifest, and what else is kept of a unit. */
  unit: 1,
  /** What a task had stored after a unit (checkpoint.ts). Releases that know none pass it over. */
  checkpoint: 1,
  /** The mark of a block of rows that is being written (block-mark.ts). */
  block: 1,
} as const;

/**
 * @param found the format that `what` says it is written in
 * @param newest the newest that this version reads
 * @param remedy for what no version can have written
 * @throws NewerFormat where it is newer, Corrupt where it is not a format
 */
export function checkFormat(found: unknown, newest: number, what: string, remedy: string): void {
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) {
    throw new Corrupt(`${what} does not say in which format it is written. ${remedy}`);
  }
  if (found > newest) {
    throw new NewerFormat(
      `${what} was written by format ${found}, this version reads up to ${newest}: go on with the newer version.`,
    );
  }
}

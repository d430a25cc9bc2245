import type { Instant } from '#kernel';
import type { CheckpointCount, StoredPosition } from '../journal/changelog-record.ts';

/** A unit whose position a changelog still has. */
export interface KeptUnit {
  readonly unit: number;
  readonly time: Instant;
  /** Of the record of its position, the unit's last. */
  readonly offset: number;
  /** Values of what it appended to outputs and to `units.v1`; undefined where that is not known. */
  readonly bytes: number | undefined;
}

/**
 * The units at the end of a changelog that follow each other without a gap. Compaction leaves one position of many, so nothing between
 * them has been compacted, and the state after each can be had.
 */
export function createKeptUnits() {
  let units: KeptUnit[] = [];
  let before: CheckpointCount | undefined;
  return {
    get units(): readonly KeptUnit[] {
      return units;
    },
    /** In the order of the changelog. */
    add({ unit, time, checkpoints }: StoredPosition, offset: number): void {
      const follows = units.at(-1)?.unit === unit - 1;
      if (!follows) units = [];
      const isKnown = follows || unit === 1;
      const bytes = isKnown ? bytesBetween(follows ? before : undefined, checkpoints) : undefined;
      units.push({ unit, time, offset, bytes });
      before = checkpoints;
    },
  };
}

/** What is counted towards the next checkpoint begins at 0 again with one. */
function bytesBetween(before: CheckpointCount | undefined, after: CheckpointCount | undefined) {
  if (after === undefined) return undefined;
  const counted = before?.appendedBytes ?? 0;
  return after.appendedBytes >= counted ? after.appendedBytes - counted : after.appendedBytes;
}

/**
 * The last unit up to which nothing is missing of what units appended; undefined: there is none.
 * @param found bytes of what is there, by the number of the unit that appended it
 */
export function lastWhole(
  units: readonly KeptUnit[],
  found: ReadonlyMap<number, number>,
): KeptUnit | undefined {
  const lacking = units.findIndex(({ unit, bytes }) => bytes !== undefined && (found.get(unit) ?? 0) < bytes);
  return lacking === -1 ? units.at(-1) : units[lacking - 1];
}

import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import type { StoredPosition } from '../journal/changelog-record.ts';
import { createKeptUnits, lastWhole } from './kept-units.ts';

const position = (unit: number, appendedBytes?: number): StoredPosition => ({
  ...{ unit, time: instant(unit), next: new Map() },
  ...(appendedBytes !== undefined && { checkpoints: { appendedBytes, dueBytes: 1_000 } }),
});
function kept(...positions: readonly StoredPosition[]) {
  const of = createKeptUnits();
  positions.forEach((each, at) => of.add(each, at * 10));
  return of.units;
}
const bytes = (...positions: readonly StoredPosition[]) =>
  kept(...positions).map(({ unit, bytes: has }) => [unit, has]);
const found = (...pairs: readonly (readonly [number, number])[]) => new Map(pairs);

describe('what a changelog says of its last units', () => {
  it('knows how much each appended, from the first unit on', () => {
    expect(bytes(position(1, 100), position(2, 250), position(3, 250))).toEqual([
      [1, 100],
      [2, 150],
      [3, 0],
    ]);
  });

  it('begins after the last gap, where compaction has been; of that unit nothing is known', () => {
    expect(bytes(position(1, 100), position(5, 900), position(6, 950))).toEqual([
      [5, undefined],
      [6, 50],
    ]);
  });

  it('begins anew where a mirror copied a stretch again', () => {
    expect(bytes(position(5, 10), position(6, 20), position(5, 10), position(6, 20))).toEqual([
      [5, undefined],
      [6, 10],
    ]);
  });

  it('counts from 0 again with a checkpoint', () => {
    expect(bytes(position(1, 900), position(2, 40))[1]).toEqual([2, 40]);
  });

  it('knows nothing of units of a release that did not count', () => {
    expect(bytes(position(1), position(2))).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });
});

describe('the last unit of which nothing is missing', () => {
  const units = kept(position(1, 100), position(2, 250), position(3, 300), position(4, 300));
  const unitOf = (has: ReadonlyMap<number, number>) => lastWhole(units, has)?.unit;

  it('is the last one where all is there', () => {
    expect(unitOf(found([1, 100], [2, 150], [3, 50]))).toBe(4);
  });

  it('lies before the first of which something is missing, whatever is there of later ones', () => {
    expect(unitOf(found([1, 100], [2, 149], [3, 50]))).toBe(1);
  });

  it('is none where that of the first is missing', () => {
    expect(unitOf(found([2, 150], [3, 50]))).toBeUndefined();
  });

  it('is the last one where what is there is more: a mirror may copy records twice', () => {
    expect(unitOf(found([1, 200], [2, 150], [3, 50]))).toBe(4);
  });

  it('is none where nothing was kept', () => {
    expect(lastWhole([], found([1, 100]))).toBeUndefined();
  });
});

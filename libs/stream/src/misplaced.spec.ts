import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { boxProcessor, put } from '#testing';
import { createTaskDriver } from '#testing/driver';
import { offset, partitionOf, sourceId, type Misplaced, type Processor, type SourceRecord } from './index.ts';

const PARTITIONS = 3;

/** Boxes whose records belong under the name of their box. */
const keyed: Processor = {
  ...boxProcessor,
  read(record) {
    const addressed = boxProcessor.read(record);
    return addressed && { ...addressed, key: addressed.aggregate.slice('box/'.length) };
  },
};

function placing(partition: number, processor: Processor = keyed) {
  const found: Misplaced[] = [];
  const driver = createTaskDriver(processor, {
    partition,
    placement: { partitionsOf: () => PARTITIONS, found: (record) => void found.push(record) },
  });
  let next = 0;
  const apply = (box: string, key = box): void => {
    const record: SourceRecord = {
      ...put(box, `e${next}`, 1),
      key,
      partition,
      offset: offset(next++),
      appendedAt: instant(1_000),
    };
    driver.machine.apply(sourceId('puts', partition), record);
  };
  return { found, apply, commit: driver.commit };
}

const HOME = partitionOf('a', PARTITIONS);
const ELSEWHERE = (HOME + 1) % PARTITIONS;

describe('a record', () => {
  it('under the key of its event, in the partition of its key, is in its place', () => {
    const { found, apply } = placing(HOME);
    apply('a');
    apply('a');
    expect(found).toEqual([]);
  });

  it('under another key is found, and applied all the same', () => {
    const { found, apply, commit } = placing(HOME);
    apply('a', 'agent-7');
    expect(found).toEqual([
      { topic: 'puts', partition: HOME, offset: 0, key: 'agent-7', wrong: 'key', expected: 'a', headers: {} },
    ]);
    expect([...commit().entities.keys()]).toEqual(['box/a']);
  });

  it('in a partition that is not its key’s is found, each of them, and applied all the same', () => {
    const { found, apply, commit } = placing(ELSEWHERE);
    apply('a');
    apply('a');
    const expected = {
      topic: 'puts',
      partition: ELSEWHERE,
      key: 'a',
      headers: {},
      wrong: 'partition',
      expected: String(HOME),
    };
    expect(found).toEqual([
      { ...expected, offset: 0 },
      { ...expected, offset: 1 },
    ]);
    expect(commit().outputs).toHaveLength(2);
  });

  it('that belongs to every partition is found only by its key', () => {
    const everywhere: Processor = {
      ...keyed,
      read: (record) => ({ ...keyed.read(record)!, everyPartition: true }),
    };
    const { found, apply } = placing(ELSEWHERE, everywhere);
    apply('a');
    expect(found).toEqual([]);
    apply('a', 'b');
    expect(found).toMatchObject([{ wrong: 'key' }]);
  });

  it('whose processor names no key may lie anywhere', () => {
    const { found, apply } = placing(ELSEWHERE, boxProcessor);
    apply('a', 'b');
    expect(found).toEqual([]);
  });
});

import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { entityKey, type CommitUnit, type EntityKey } from '#stream';
import { silentLog } from '../client/silent-log.fixture.ts';
import type { StoredPosition } from './changelog-record.ts';
import { bytesOf, CHECKPOINT_HEADER, decodeHead, decodePart } from './checkpoint-record.ts';
import {
  CHECKPOINT_LOG_BYTES_MIN,
  createCheckpointGate,
  createCheckpointWriter,
} from './checkpoint-writer.ts';

const task = { processor: 'p', partition: 0 };
const EACH_BYTES = CHECKPOINT_LOG_BYTES_MIN / 4;

/** A task that stores these entities and appends as many bytes with each unit. */
function taskOf(entities: readonly (readonly [EntityKey, Uint8Array])[], gate = createCheckpointGate()) {
  let isUnreadable = false;
  let position: StoredPosition = { next: new Map(), time: instant(0), unit: 0 };
  const store = {
    get position() {
      return position;
    },
    scan: () => {
      if (isUnreadable) throw new Error('the store cannot be read');
      return entities;
    },
  };
  const open = () => createCheckpointWriter({ task, store, checkpointGate: gate, log: silentLog });
  let writer = open();
  return {
    /** Compressing happens beside the event loop, and whoever does it has the gate. */
    settled: async () => {
      while (!gate.enter()) await nextTurn();
      gate.leave();
    },
    setUnreadable: (is: boolean) => void (isUnreadable = is),
    reopen: () => void (writer = open()),
    /** Commits a unit; gives what went with it. */
    commit: (appendedBytes = EACH_BYTES, decidedBy = 'code') => {
      const { records, count } = writer.next({ decidedBy } as CommitUnit);
      const checkpoints = { ...count, appendedBytes: count.appendedBytes + appendedBytes };
      position = { ...position, unit: position.unit + 1, checkpoints };
      return records;
    },
  };
}
type Written = ReturnType<ReturnType<typeof taskOf>['commit']>;

const names = (records: Written) => records.map(({ headers }) => String(headers[CHECKPOINT_HEADER]));

/** Bytes that do not get smaller. */
const noise = (bytes: number): Buffer =>
  Buffer.concat(Array.from({ length: bytes / 32 }, (_, n) => hash('sha256', String(n), 'buffer')));

const FEW = [
  [entityKey('a'), Buffer.from('1')],
  [entityKey('b'), Buffer.from('')],
] as const;

it('goes with the units after the one at which enough was appended, and says what was stored then', async () => {
  const { commit, settled } = taskOf(FEW);
  for (let n = 0; n < 5; n += 1) expect(commit()).toEqual([]);
  await settled();
  const records = commit();
  expect(names(records)).toEqual(['4/1', '4/0']);
  expect(decodeHead(records[1]!.value, 'head')).toEqual({
    position: { next: new Map(), time: instant(0), unit: 4 },
    parts: 1,
  });
  const stored = [...decodePart(records[0]!.value, 'part')];
  expect(stored.map(([key, value]) => [key, Buffer.from(value).toString()])).toEqual([
    ['a', '1'],
    ['b', ''],
  ]);
});

it('counts on where the session before ended, and from nothing after each', async () => {
  const writer = taskOf(FEW);
  const units: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    await writer.settled();
    writer.reopen();
    writer.commit();
    await writer.settled();
    units.push(...names(writer.commit()));
  }
  expect(units.length).toBeGreaterThan(3);
  expect(new Set(units).size).toBe(units.length);
});

it('never takes more than two hundredths of what was appended', async () => {
  const { commit, settled } = taskOf([[entityKey('much'), noise(32_768)]]);
  let appended = 0;
  let taken = 0;
  for (let n = 0; n < 500; n += 1) {
    await settled();
    taken += bytesOf(commit());
    expect(taken).toBeLessThanOrEqual(0.02 * appended);
    appended += EACH_BYTES;
  }
  expect(taken).toBeGreaterThan(3 * 32_768);
});

it('is not more than half a batch with one unit', async () => {
  const all = Array.from({ length: 8 }, (_, n) => [entityKey(`much ${n}`), noise(262_144)] as const);
  const { commit, settled } = taskOf(all);
  const sizes: number[] = [];
  for (let n = 0; n < 50; n += 1) {
    await settled();
    const records = commit(20_000_000);
    if (records.length > 0) sizes.push(bytesOf(records));
  }
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(700_000);
});

it('is made of one task at a time', async () => {
  const gate = createCheckpointGate();
  const [one, other] = [taskOf(FEW, gate), taskOf(FEW, gate)];
  for (let n = 0; n < 5; n += 1) one.commit();
  for (let n = 0; n < 5; n += 1) other.commit();
  await one.settled();
  expect(names(one.commit())).toEqual(['4/1', '4/0']);
  expect(other.commit()).toEqual([]);
  await other.settled();
  expect(names(other.commit())).toEqual(['5/1', '5/0']);
});

it('leaves others theirs where the store of one cannot be read', async () => {
  const gate = createCheckpointGate();
  const [one, other] = [taskOf(FEW, gate), taskOf(FEW, gate)];
  for (let n = 0; n < 4; n += 1) one.commit();
  one.setUnreadable(true);
  expect(() => one.commit()).toThrow('the store cannot be read');
  for (let n = 0; n < 5; n += 1) other.commit();
  await other.settled();
  expect(names(other.commit())).toEqual(['4/1', '4/0']);
});

it('is not made for a task that decides nothing', async () => {
  const { commit, settled } = taskOf(FEW);
  for (let n = 0; n < 20; n += 1) {
    await settled();
    expect(commit(EACH_BYTES, '')).toEqual([]);
  }
});

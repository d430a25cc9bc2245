import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import {
  entities,
  journalHarness,
  OUT,
  output,
  TASK,
  unit,
  type JournalHarness,
} from './journal-harness.fixture.ts';

let harness: JournalHarness;
beforeEach(async () => {
  harness = await journalHarness(inject('kafka').brokers);
});
afterEach(() => harness.close());

const LARGE = 'x'.repeat(400_000);

it('commits a unit whose outputs take more sends than its entities: only the first has anything for the changelog', async () => {
  const session = await harness.journal().open(TASK);
  const outputs = Array.from({ length: 5 }, (_, n) => output(`${n}${LARGE}`));
  await session.commit(unit(1, { a: '1' }, outputs));
  await session.commit(unit(2, { b: '2' }));
  await session.close();
  await expect
    .poll(async () => (await harness.read(OUT)).map(({ value }) => value[0]))
    .toEqual([48, 49, 50, 51, 52]);
  const next = await harness.journal().open(TASK);
  expect(next.position.unit).toBe(2);
  expect(entities(next)).toEqual({ a: '1', b: '2' });
});

it('commits a unit whose entities take more sends than its outputs, and knows the end of the changelog after it', async () => {
  const session = await harness.journal().open(TASK);
  await session.commit(unit(1, { a: `1${LARGE}`, b: `2${LARGE}`, c: `3${LARGE}`, d: '4' }, [output('once')]));
  await session.close();
  const next = await harness.journal().open(TASK);
  expect(Object.entries(entities(next)).map(([key, value]) => key + value[0])).toEqual([
    'a1',
    'b2',
    'c3',
    'd4',
  ]);
  // Marker, its end, five records: the local store is at the end of the unit, nothing of it is read again.
  expect(harness.restored.at(-1)).toMatchObject({ from: 7, unit: 1 });
});

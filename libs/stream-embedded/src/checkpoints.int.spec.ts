import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#kernel';
import { entityKey, offset, sourceId } from '#stream';
import type { JournalSession, OutboundRecord } from '#stream';
import { CHECKPOINT_LOG_BYTES_MIN } from './checkpoints.ts';
import { openEnvironment } from './environment.ts';
import { openEmbedded } from './open-embedded.ts';
import type { Embedded } from './open-embedded.ts';

const task = { processor: 'boxes', partition: 0 };
const VALUE_BYTES = 100_000;
let dir: string;
let embedded: Embedded;
let session: JournalSession;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-'));
  await open();
});
afterEach(async () => {
  await embedded.close();
  rmSync(dir, { recursive: true, force: true });
});

async function open(): Promise<void> {
  const topics = ['in', 'out'];
  embedded = await openEmbedded({ dir, topics, encodeDeadLetter: () => record() });
  session = await embedded.journal.open(task);
}

const record = (): OutboundRecord => ({
  topic: 'out',
  key: 'k',
  value: new Uint8Array(VALUE_BYTES),
  headers: {},
});

/** Bytes that do not get smaller, the same ones for the same unit. */
function noise(bytes: number, unit: number): Buffer {
  const blocks = Math.ceil(bytes / 32);
  const all = Array.from({ length: blocks }, (_, n) => hash('sha256', `${unit}/${n}`, 'buffer'));
  return Buffer.concat(all).subarray(0, bytes);
}

/** One output and one entity of `entityBytes` a unit. */
async function commit(units: number, entityBytes: number, decidedBy = 'code'): Promise<void> {
  for (let n = 0; n < units; n += 1) {
    const unit = session.position.unit + 1;
    const source = sourceId('in', 0);
    await session.commit({
      position: { unit, time: instant(unit), next: new Map([[source, offset(unit)]]) },
      entities: new Map([[entityKey(`e/${unit % 10}`), noise(entityBytes, unit)]]),
      outputs: [record()],
      deadLetters: [],
      manifest: [{ kind: 'run', source, from: offset(unit - 1), to: offset(unit) }],
      decidedBy,
    });
  }
}
const contents = (entities: Iterable<readonly [string, Uint8Array]>) =>
  Array.from(entities, ([key, bytes]) => `${key} ${Buffer.from(bytes).toString('hex')}`);

it('holds what the task had stored and where it stood, from time to time', async () => {
  await commit(Math.ceil(CHECKPOINT_LOG_BYTES_MIN / VALUE_BYTES), 20);
  const [unit, ...more] = embedded.units.checkpoints(task);
  expect(more).toEqual([]);
  expect(unit).toBe(session.position.unit);
  const checkpoint = embedded.units.checkpoint(task, unit!)!;
  expect(checkpoint.position).toEqual(session.position);
  expect(contents(checkpoint.entities)).toEqual(contents(session.scan(entityKey(''))));
  await commit(5, 20);
  expect(contents(embedded.units.checkpoint(task, unit!)!.entities)).toEqual(contents(checkpoint.entities));
  expect(embedded.units.checkpoint(task, unit! + 1)).toBeUndefined();
});

it('takes at most two hundredths of what the task has appended, whatever it stores', async () => {
  await commit(100, 10_000);
  const units = embedded.units.checkpoints(task);
  expect(units.length).toBeGreaterThan(0);
  await embedded.close();
  const env = openEnvironment(dir, 'reader');
  let bytes = 0;
  for (const { key, value } of env.meta.getRange({
    start: Buffer.from('checkpoint/'),
    end: Buffer.from('checkpoint0'),
  }))
    bytes += key.length + value.length;
  await env.close();
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(0.02 * 100 * VALUE_BYTES);
  await open();
});

it('counts on where the session before ended', async () => {
  for (let n = 0; n < 11; n += 1) {
    await commit(1, 20);
    await embedded.close();
    await open();
  }
  expect(embedded.units.checkpoints(task)).toEqual([11]);
});

it('is not made for a task that decides nothing', async () => {
  await commit(30, 20, '');
  expect(embedded.units.checkpoints(task)).toEqual([]);
});

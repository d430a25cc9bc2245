import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#kernel';
import { appendedInRuns, createWorker, offset, sourceId, UNNAMED_CODE, verifyTask } from '#stream';
import type { DeadLetter, OutboundRecord, Worker } from '#stream';
import { boxProcessor, garbage, limit, put } from '#testing';
import { openEmbeddedReader } from './open-embedded-reader.ts';
import { openEmbedded } from './open-embedded.ts';
import type { Embedded } from './open-embedded.ts';
import { pruneEmbedded } from './prune-embedded.ts';
import type { Pruned, PruneOptions } from './prune-embedded.ts';

const task = { processor: 'boxes', partition: 0 };
const puts = sourceId('puts', 0);
const ALL = ['limits', 'puts', 'box-events', 'dead-letters.v1'];
const encodeDeadLetter = ({ value, reason }: DeadLetter): OutboundRecord => ({
  topic: 'dead-letters.v1',
  key: 'dead',
  value,
  headers: { reason },
  partition: 0,
});
const readers = new Map([['boxes', { topics: boxProcessor.topics, decides: true }]]);

let dir: string;
let embedded: Embedded;
let worker: Worker;
let appended = 0;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-'));
  appended = 0;
  await start();
  await embedded.log.append([limit(8, 0)], instant(1_000));
});
afterEach(async () => {
  await stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  embedded = await openEmbedded({ dir, topics: ALL, encodeDeadLetter });
  const { journal, clock } = embedded;
  const source = embedded.source(boxProcessor.topics);
  worker = createWorker({
    processor: boxProcessor,
    journal,
    source,
    clock,
    settings: { commitRecordsMax: 20 },
  });
  await worker.start();
}
async function stop(): Promise<void> {
  await worker.stop();
  await embedded.close();
}

/** Ten records a second of log time; every tenth is large and becomes a dead letter, so that there is enough for checkpoints. */
async function traffic(records: number): Promise<void> {
  for (const end = appended + records; appended < end; appended += 1) {
    const n = appended;
    const large = { ...garbage(), value: new Uint8Array(60_000) };
    const record = n % 10 === 9 ? large : put(`b${n % 7}`, `e${n}`, n % 5);
    await embedded.log.append([record], instant(2_000 + n * 100));
  }
  await worker.whenIdle();
}
const timeOf = (n: number) => instant(2_000 + n * 100);

const prune = (more: Partial<PruneOptions> = {}): Promise<Pruned> =>
  pruneEmbedded({ dir, before: timeOf(600), readers, topics: ALL, isOpen: () => false, ...more });

async function verify() {
  const reader = await openEmbeddedReader({ dir });
  try {
    const verdict = await verifyTask({
      processor: boxProcessor,
      task,
      decidedBy: UNNAMED_CODE,
      units: reader.units.units(task),
      start: reader.units.start(task),
      checkpointAfter: (unit) => reader.units.checkpoint(task, unit),
      entities: reader.units.entities(task),
      read: (source, from, to) => reader.log.read(source, from, to),
      epochOf: () => reader.epoch,
      appended: appendedInRuns((source, from, to) => reader.log.read(source, from, to)),
      partitions: 1,
      encodeDeadLetter,
    });
    return { verdict, integrity: reader.checkIntegrity() };
  } finally {
    await reader.close();
  }
}

it('removes what is old, and what is left is whole, verifies and goes on', async () => {
  await traffic(1_000);
  const units = embedded.units.count(task);
  const pruned = await prune();
  expect(pruned.records).toBeGreaterThan(400);
  expect(pruned.units).toBeGreaterThan(20);
  expect(pruned).toMatchObject({ heldBy: [], withoutCheckpoint: [] });
  const first = embedded.log.start(puts);
  expect(first).toBeGreaterThan(0);
  expect([...embedded.log.read(puts, offset(0), embedded.log.end(puts))].at(0)).toMatchObject({
    offset: first,
  });

  await traffic(100);
  await stop();
  const { verdict, integrity } = await verify();
  expect(integrity).toMatchObject({ ok: true });
  expect(verdict).toMatchObject({ ok: true, others: [], notCompared: [] });
  if (verdict.ok) expect(verdict.counts.units).toBeGreaterThan((units - pruned.units) / 2);

  await start();
  await traffic(50);
  expect((await verify()).verdict).toMatchObject({ ok: true });
});

it('says what would go and changes nothing', async () => {
  await traffic(1_000);
  const would = await prune({ dryRun: true });
  expect(embedded.log.start(puts)).toBe(0);
  expect(await prune()).toEqual(would);
  expect(await prune()).toMatchObject({ records: 0, units: 0, bytes: 0 });
});

it('keeps what is open, and what follows it', async () => {
  await traffic(300);
  await embedded.log.append([put('open', 'open', 1)], timeOf(300));
  appended += 1;
  await traffic(700);
  const end = embedded.log.end(puts);
  expect(await prune({ isOpen: (key) => key === 'open' })).toMatchObject({ heldBy: ['open'] });
  const kept = [...embedded.log.read(puts, offset(0), end)];
  expect(kept.some(({ key }) => key === 'open')).toBe(true);
  expect(kept.length).toBeLessThan(end);
  expect((await verify()).verdict).toMatchObject({ ok: true });
});

it('removes nothing that a task has not a checkpoint for', async () => {
  await traffic(50);
  expect(await prune({ before: timeOf(10_000) })).toMatchObject({ units: 0, withoutCheckpoint: ['boxes.0'] });
  expect(embedded.log.start(puts)).toBe(0);
  expect((await verify()).verdict).toMatchObject({ ok: true });
});

it('runs in another process while this one writes', async () => {
  await traffic(1_000);
  const script = join(dir, 'prune.ts');
  const library = JSON.stringify(new URL('./index.ts', import.meta.url).href);
  writeFileSync(
    script,
    `import { pruneEmbedded } from ${library};
    const readers = new Map([['boxes', { topics: ${JSON.stringify(boxProcessor.topics)}, decides: true }]]);
    const options = { dir: ${JSON.stringify(dir)}, before: ${timeOf(600)}, readers, topics: ${JSON.stringify(ALL)} };
    console.log(JSON.stringify(await pruneEmbedded({ ...options, isOpen: () => false })));`,
  );
  let isRunning = true;
  const child = promisify(execFile)(process.execPath, ['--conditions=source', script]).finally(() => {
    isRunning = false;
  });
  while (isRunning) await traffic(10);
  expect(JSON.parse((await child).stdout)).toMatchObject({ heldBy: [], withoutCheckpoint: [] });
  expect(embedded.log.start(puts)).toBeGreaterThan(0);
  await traffic(50);
  await stop();
  const { verdict, integrity } = await verify();
  expect(integrity).toMatchObject({ ok: true });
  expect(verdict).toMatchObject({ ok: true, others: [], notCompared: [] });
  await start();
});

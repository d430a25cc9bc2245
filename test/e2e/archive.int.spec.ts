import { mkdtempSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderStore } from '#archive';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import type { Pruned } from '#stream-embedded';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { ownerSql } from './clickhouse-owner.ts';

const CONVERSATIONS = 40;
const TURNS = 9;
let folder: string;
let dataDir: string;
let archiveDir: string;
let running: Pipeline | undefined;
const policy = 'docs/policies/retail.yaml';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-archive-'));
  dataDir = join(folder, 'data');
  archiveDir = join(folder, 'archive');
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(withArchive = false): Promise<Pipeline> {
  const archive = withArchive ? folderStore(archiveDir) : undefined;
  return (running = await openPipeline({ dataDir, clickhousePort: 0, logLevel: 'fatal', archive }));
}
async function stop(): Promise<void> {
  const pipeline = running;
  running = undefined;
  await pipeline?.stop();
}

/** Conversations that end, and between them large records that become dead letters: so there is enough for checkpoints. */
async function day({ appender, codec }: Pipeline, name: string): Promise<void> {
  for (let at = 0; at < CONVERSATIONS; at += 1) {
    const conversationId = `${name}-${at}`;
    const head = (n: number): object => ({
      ...{ eventId: `${conversationId}/${n}`, workspaceId: 'acme', conversationId },
      occurredAt: instant(1_000 * at + n),
    });
    const turns = Array.from({ length: TURNS }, (_, n) => ({
      ...{ type: 'CustomerTurn', messageId: `m${n}`, language: 'en', sentiment: null, ...head(n) },
      text: `I want to talk to a human about order ${n} 🙏`,
    }));
    const ended = { type: 'ConversationEnded', reason: 'closed', ...head(TURNS) };
    const events = [...turns, ended].map((event) => codec.outbound(event as unknown as ConversationEvent));
    const value = new Uint8Array(50_000);
    await appender.append([
      ...events,
      { topic: TOPICS.conversationEvents, key: conversationId, value, headers: {} },
    ]);
  }
  await running?.drained();
}

const prune = async (): Promise<Pruned> =>
  JSON.parse(
    await printedBy('prune', '--before', new Date().toISOString(), '--data-dir', dataDir, '--json'),
  ) as Pruned;
const onFolder = (...command: string[]): Promise<string> => printedBy(...command, '--data-dir', dataDir);
const archive = (): Promise<string> => onFolder('archive', archiveDir);

/** Changes a byte of the first object of a topic. */
async function damage(topic: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [name = ''] = (await folderStore(archiveDir).list('')).filter((each) => each.includes(topic));
  const bytes = await folderStore(archiveDir).read(name);
  const damaged = Buffer.from(bytes);
  damaged[damaged.length >> 1]! ^= 1;
  await writeFile(join(archiveDir, name), damaged);
  return { name, bytes };
}

const TABLES = ['conversation_events', 'turn_texts', 'escalation_events', 'context_cards', 'dead_letters'];

async function contents(): Promise<readonly string[]> {
  const owner = running!.clickhouseOwner;
  const hashes = TABLES.map((table) =>
    ownerSql(owner, `SELECT '${table}', count(), sum(cityHash64(toString(tuple(*)))) FROM ${table} FINAL`),
  );
  return Promise.all(hashes);
}

it('rebuilds, explains, measures a policy and verifies from archive and log as one after the log was cut', async () => {
  await day(await start(), 'one');
  await stop();
  expect(await archive()).toMatch(
    /^Archived [\d,]+ records and units in \d objects, \d+\.\d MB, in .*archive\.$/,
  );
  await day(await start(), 'two');
  const before = await contents();
  await stop();
  const repeated = /[\d,]+ units repeated, [\d,]+ records of decisions/.exec(await onFolder('verify'))?.[0];
  const printed = await onFolder('tail', '--from-start');

  // What came since is not archived, and stays.
  const pruned = await prune();
  expect(pruned.records).toBeGreaterThan(CONVERSATIONS * TURNS * 0.5);
  expect(await archive()).toMatch(/^Archived/);
  expect(await archive()).toMatch(/^Archived 0 records and units in 0 objects/);

  const explain = ['explain', 'one-1', '--workspace', 'acme'];
  expect(await onFolder(...explain)).toContain('m0 (not in this log)');
  const explained = await onFolder(...explain, '--archive', archiveDir);
  expect(explained).not.toContain('not in this log');
  expect(explained).toContain('customer: "I want to talk to a human about order 0 🙏"');
  const measured = async (...more: string[]): Promise<unknown> =>
    JSON.parse(await onFolder('policy', 'check', policy, '--workspace', 'acme', '--json', ...more));
  expect(await measured()).not.toMatchObject({ measured: { conversations: 2 * CONVERSATIONS } });
  expect(await measured('--archive', archiveDir)).toMatchObject({
    measured: { conversations: 2 * CONVERSATIONS },
  });
  expect(await onFolder('verify')).toMatch(/what lies before was cut/);
  const verified = await onFolder('verify', '--archive', archiveDir);
  expect(verified).toMatch(/^All the same/);
  expect(verified).not.toMatch(/cut/);
  expect(verified).toContain(repeated);
  expect(await onFolder('tail', '--from-start')).not.toBe(printed);
  expect(await onFolder('tail', '--from-start', '--archive', archiveDir)).toBe(printed);
  expect(verified).toMatch(/The archive .* is whole: [\d,]+ records, [\d,]+ of them in the log as well/);

  const whole = await damage(TOPICS.conversationEvents);
  await expect(onFolder('verify', '--archive', archiveDir)).rejects.toThrow(`${whole.name} is damaged`);
  await writeFile(join(archiveDir, whole.name), whole.bytes);

  await rm(join(dataDir, 'clickhouse'), { recursive: true });
  await onFolder('rebuild', 'analytics', '--archive', archiveDir);
  await start();
  expect(await contents()).toEqual(before);
});

it('keeps in the log what a running archive has not written yet', async () => {
  await day(await start(true), 'one');
  expect(await prune()).toMatchObject({ records: 0 });
  await stop();
  await archive();
  expect((await prune()).records).toBeGreaterThan(0);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import type { Pruned } from '#stream-embedded';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { folderHistory } from '../../apps/baton/src/rebuild/history-log.ts';

const TURNS = 300;
let dataDir: string;
let running: Pipeline | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'baton-prune-'));
});
afterEach(async () => {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Pipeline> {
  return (running = await openPipeline({ dataDir, clickhousePort: 0, logLevel: 'fatal' }));
}
async function stop(): Promise<void> {
  const pipeline = running;
  running = undefined;
  await pipeline?.stop();
}

const head = (n: number, conversationId: string) =>
  ({ eventId: `e${n}`, workspaceId: 'acme', conversationId, occurredAt: instant(n) }) as const;
const turn = (n: number, conversationId: string): ConversationEvent =>
  ({
    ...{
      type: 'CustomerTurn',
      ...head(n, conversationId),
      messageId: `m${n}`,
      language: 'en',
      sentiment: null,
    },
    text: `I want to talk to a human about order ${n}`,
  }) as ConversationEvent;
const ended = (n: number, conversationId: string): ConversationEvent =>
  ({
    type: 'ConversationEnded',
    ...head(n, conversationId),
    reason: 'closed',
  }) as unknown as ConversationEvent;

/** Where each conversation topic begins. */
async function starts(): Promise<ReadonlyMap<string, number>> {
  const log = await folderHistory(dataDir);
  try {
    return new Map([...(await log.extent())].map(([source, { start }]) => [source.split('/')[0]!, start]));
  } finally {
    await log.close();
  }
}

/** Conversations that end, and between them large records that become dead letters: so there is enough for checkpoints. */
async function day({ appender, codec }: Pipeline, from: number): Promise<void> {
  for (let n = from; n < from + TURNS; n += 10) {
    const id = `c${n}`;
    for (let more = 0; more < 9; more += 1) await appender.append([codec.outbound(turn(n + more, id))]);
    const garbage = { topic: TOPICS.conversationEvents, key: id, value: new Uint8Array(50_000), headers: {} };
    await appender.append([codec.outbound(ended(n + 9, id)), garbage]);
  }
}

it('cuts a log under a running process; it verifies, goes on and keeps what is open and its policies', async () => {
  const pipeline = await start();
  await day(pipeline, 0);
  await pipeline.appender.append([pipeline.codec.outbound(turn(TURNS, 'stays'))]);
  await day(pipeline, TURNS + 10);
  await pipeline.drained();
  const flags = ['--before', new Date().toISOString(), '--data-dir', dataDir];

  const dry = await printedBy('prune', ...flags, '--dry-run');
  expect(dry).toMatch(/^Would remove \d+ records and \d+ units/);
  expect(dry).toMatch(/kept for open conversations: stays\./);
  expect(Math.max(...(await starts()).values())).toBe(0);

  const pruned = JSON.parse(await printedBy('prune', ...flags, '--json')) as Pruned;
  expect(pruned).toMatchObject({ heldBy: ['stays'] });
  expect(pruned.units).toBeGreaterThan(50);
  expect(dry).toContain(`remove ${pruned.records} records`);
  const now = await starts();
  // Of the first day at most: `stays` follows it. A large record is one of eleven of a conversation.
  expect(now.get(TOPICS.conversationEvents)).toBeGreaterThan(TURNS / 2);
  expect(now.get(TOPICS.conversationEvents)).toBeLessThanOrEqual(TURNS * 1.1);
  expect(now.get(TOPICS.policyEvents)).toBe(0);

  await day(pipeline, 3 * TURNS);
  await pipeline.drained();
  await stop();
  const verified = await printedBy('verify', '--data-dir', dataDir);
  expect(verified).toMatch(/^All the same: .* records of decisions/);
  expect(verified).toMatch(
    /trigger\.0: repeated from the checkpoint after unit \d+; what lies before was cut/,
  );

  const again = await start();
  await again.appender.append([again.codec.outbound(turn(4 * TURNS, 'stays'))]);
  await again.drained();
  await stop();
  expect(await printedBy('verify', '--data-dir', dataDir)).toMatch(/^All the same/);
});

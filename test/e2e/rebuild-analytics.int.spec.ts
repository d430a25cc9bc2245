import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTableRebuild, type TableRebuild } from '#clickhouse';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { folderHistory, type HistoryLog } from '../../apps/baton/src/rebuild/history-log.ts';
import { rebuildAnalytics, type Rebuilt } from '../../apps/baton/src/rebuild/rebuild-analytics.ts';

let dataDir: string;
let pipeline: Pipeline;

const start = (): Promise<Pipeline> => openPipeline({ dataDir, clickhousePort: 0, logLevel: 'fatal' });

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'baton-rebuild-'));
  pipeline = await start();
  await append(0, 300);
  await pipeline.appender.append([
    { topic: TOPICS.agentEvents, key: 'acme', value: Uint8Array.of(1, 2, 3), headers: {} },
  ]);
  await pipeline.drained();
});
afterEach(async () => {
  await pipeline.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Turns of customers, some sent twice, with texts that are easily broken on the way. */
async function append(from: number, to: number): Promise<void> {
  const texts = [
    'I want to talk to a human',
    'naïve ☃ 🙏 "quoted" \\ back\ttab\nline',
    '',
    '\u0000\u001e,\u001f',
  ];
  const turns = Array.from({ length: to - from }, (_, at): ConversationEvent => {
    const n = from + at;
    const event = n - (n % 10 === 9 ? 1 : 0);
    return {
      type: 'CustomerTurn',
      eventId: `e${event}`,
      workspaceId: 'acme',
      conversationId: `c${event % 7}`,
      occurredAt: instant(1_000 * n),
      messageId: `m${n}`,
      text: texts[n % texts.length] ?? '',
      language: n % 2 === 0 ? 'en' : null,
      sentiment: n % 3 === 0 ? 0.1 * (n % 10) - 0.45 : null,
    } as ConversationEvent;
  });
  await pipeline.appender.append(turns.map((turn) => pipeline.codec.outbound(turn)));
}

async function sql(query: string): Promise<string> {
  const { url, username = '', password = '' } = pipeline.clickhouseOwner;
  const headers = { 'x-clickhouse-user': username, 'x-clickhouse-key': password };
  const response = await fetch(url, { method: 'POST', body: query, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}

const TABLES = [
  'conversation_events',
  'turn_texts',
  'escalation_events',
  'escalation_reasons',
  'context_cards',
  'dead_letters',
];

/** Everything that people can query, copies of an event counted once. */
async function contents(): Promise<readonly string[]> {
  return Promise.all(
    TABLES.map(
      async (table) => `${table} ${await sql(`SELECT count(), sum(cityHash64(*)) FROM ${table} FINAL`)}`,
    ),
  );
}

async function rebuild(
  options: { since?: number; tables?: (real: TableRebuild) => TableRebuild } = {},
): Promise<Rebuilt> {
  const log: HistoryLog = await folderHistory(dataDir);
  const sinceMs = options.since ?? null;
  const tables = await openTableRebuild(pipeline.clickhouseOwner, `${log.epoch} since ${sinceMs}`);
  try {
    return await rebuildAnalytics({
      log,
      tables: options.tables?.(tables) ?? tables,
      sinceMs,
      steps: () => undefined,
    });
  } finally {
    await tables.close();
    await log.close();
  }
}

it('puts the history back after the ClickHouse folder is gone, by count and content', async () => {
  const before = await contents();
  await pipeline.stop();
  rmSync(join(dataDir, 'clickhouse'), { recursive: true });
  pipeline = await start();
  expect(await sql('SELECT count() FROM conversation_events')).toBe('0');
  const rebuilt = await rebuild();
  expect(rebuilt).toMatchObject({ ok: true, keptRows: 0, wasContinued: false });
  expect(rebuilt.tables.filter(({ isSame }) => !isSame)).toEqual([]);
  expect(rebuilt.tables.find(({ table }) => table === 'dead_letters')).toMatchObject({
    rows: 1,
    rowsInLog: 1,
  });
  expect(await contents()).toEqual(before);
  expect(await sql("SHOW TABLES LIKE 'rebuild%'")).toBe('');
  expect(pipeline.health.readiness().degraded).toBeUndefined();
});

it('makes a dropped table again, and the sink goes on', async () => {
  const before = await contents();
  await sql('DROP TABLE turn_texts');
  await append(300, 320);
  expect((await rebuild()).ok).toBe(true);
  await pipeline.drained();
  expect((await contents()).filter((each) => !before.includes(each))).not.toEqual([]);
  expect(
    await sql("SELECT uniqExact(offset, partition) FROM turn_texts FINAL WHERE author = 'customer'"),
  ).toBe('288');
  expect(pipeline.health.readiness().degraded).toBeUndefined();
});

it('lets queries and the sink go on: what comes meanwhile is there afterwards, and a TTL stays', async () => {
  await sql('ALTER TABLE turn_texts MODIFY TTL toDateTime(appended_at) + INTERVAL 90 DAY');
  const counts: number[] = [];
  const rebuilt = await rebuild({
    tables: (real) => ({
      ...real,
      async swap() {
        await append(300, 350);
        await pipeline.drained();
        counts.push(Number(await sql('SELECT count() FROM conversation_events FINAL')));
        await real.swap();
        counts.push(Number(await sql('SELECT count() FROM conversation_events FINAL')));
        await append(350, 400);
      },
    }),
  });
  expect(rebuilt.ok).toBe(true);
  await pipeline.drained();
  expect(counts).toEqual([315, 270]);
  expect(await sql("SELECT count() FROM conversation_events FINAL WHERE type = 'CustomerTurn'")).toBe('360');
  expect(await sql('SHOW CREATE TABLE turn_texts')).toContain(
    'TTL toDateTime(appended_at) + toIntervalDay(90)',
  );
  expect(await sql("SELECT comment FROM system.tables WHERE name = 'turn_texts'")).not.toContain('rebuilt');
});

it('goes on where it was interrupted, at whatever step', async () => {
  const before = await contents();
  for (const step of ['add', 'compare', 'keepOlder', 'swap', 'addToUsed', 'finish'] as const) {
    const stopped = rebuild({
      tables: (real) => ({
        ...real,
        async swap() {
          await real.swap();
          // Otherwise nothing is left to add after the swap.
          if (step === 'addToUsed') await append(300, 301);
        },
        async [step](...given: never[]) {
          await (real[step] as (...each: never[]) => Promise<unknown>)(...given);
          throw new Error('the power went');
        },
      }),
    });
    await expect(stopped).rejects.toThrow('the power went');
    const rebuilt = await rebuild();
    expect(rebuilt).toMatchObject({ ok: true, wasContinued: step !== 'finish' });
    if (step !== 'addToUsed' && step !== 'finish') expect(await contents()).toEqual(before);
  }
});

it('keeps rows that the log does not hold any more', async () => {
  const row = "('acme', 'old', 'e', 'CustomerTurn', '2001-01-01 00:00:00', 'conversation.events.v1', 0, 5)";
  const columns = 'workspace_id, conversation_id, event_id, type, appended_at, topic, partition, offset';
  await sql(`INSERT INTO conversation_events (${columns}) VALUES ${row}`);
  expect(await rebuild()).toMatchObject({ ok: true, keptRows: 1 });
  expect(
    await sql(
      "SELECT conversation_id, toYear(appended_at), offset FROM conversation_events WHERE conversation_id = 'old'",
    ),
  ).toBe('old\t2001\t5');
});

it('since a time, touches nothing older', async () => {
  await sql("ALTER TABLE turn_texts UPDATE text = 'by hand' WHERE 1 SETTINGS mutations_sync = 2");
  const since = Date.now() + 1;
  while (Date.now() <= since) await new Promise((resolve) => setImmediate(resolve));
  await append(300, 310);
  await pipeline.drained();
  expect((await rebuild({ since })).ok).toBe(true);
  expect(
    await sql(
      "SELECT countIf(text = 'by hand') > 0, countIf(text != 'by hand') FROM turn_texts FINAL WHERE author = 'customer'",
    ),
  ).toBe('1\t9');
});

it('swaps nothing where ClickHouse holds other than what was sent', async () => {
  const before = await contents();
  const rebuilt = await rebuild({
    tables: (real) => ({
      ...real,
      async compare() {
        await sql(
          "ALTER TABLE rebuild__turn_texts UPDATE text = concat(text, '!') WHERE offset = 3 SETTINGS mutations_sync = 2",
        );
        await sql('DELETE FROM rebuild__dead_letters WHERE 1');
        return real.compare();
      },
    }),
  });
  expect(rebuilt.ok).toBe(false);
  expect(rebuilt.tables.filter(({ isSame }) => !isSame).map(({ table }) => table)).toEqual([
    'turn_texts',
    'dead_letters',
  ]);
  expect(await contents()).toEqual(before);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTableRebuild, type ClickHouseAccess, type TableRebuild } from '#clickhouse';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { offset } from '#stream';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { folderHistory, type HistoryLog } from '../../apps/baton/src/rebuild/history-log.ts';
import { rebuildAnalytics, type Rebuilt } from '../../apps/baton/src/rebuild/rebuild-analytics.ts';
import { ownerSql } from './clickhouse-owner.ts';

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

const sql = (query: string): Promise<string> => ownerSql(pipeline.clickhouseOwner, query);

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
      async (table) =>
        `${table} ${await sql(`SELECT count(), sum(cityHash64(toString(tuple(*)))) FROM ${table} FINAL`)}`,
    ),
  );
}

async function rebuild(
  options: {
    since?: number;
    tables?: (real: TableRebuild) => TableRebuild;
    log?: (real: HistoryLog) => HistoryLog;
    access?: ClickHouseAccess;
  } = {},
): Promise<Rebuilt> {
  const real = await folderHistory(dataDir);
  const log = options.log?.(real) ?? real;
  const sinceMs = options.since ?? null;
  const access = options.access ?? pipeline.clickhouseOwner;
  const tables = await openTableRebuild(access, `${log.epoch} since ${sinceMs}`);
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

/** Of every source only the last records are left, as after a retention that went on meanwhile. */
const shortened = (log: HistoryLog): HistoryLog => ({
  ...log,
  extent: async () =>
    new Map(
      [...(await log.extent())].map(([source, { end }]) => [
        source,
        { start: offset(Math.max(0, end - 2)), end },
      ]),
    ),
});

/** Runs until the given statement is sent for the nth time, which ClickHouse never gets; something may happen before the first. */
async function interruptedAt(
  statement: RegExp,
  nth: number,
  beforeFirst = (): Promise<void> => Promise.resolve(),
): Promise<void> {
  let seen = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      if (statement.test(body.toString())) seen += 1;
      if (seen >= nth) {
        request.socket.destroy();
        return;
      }
      if (seen === 1) await beforeFirst();
      const answer = await fetch(`${pipeline.clickhouseOwner.url}${request.url ?? ''}`, {
        method: 'POST',
        headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' && /^(x-clickhouse|authorization|content-(type|encoding))/.test(name)
            ? [[name, value]]
            : [],
        ),
        body,
      });
      response.statusCode = answer.status;
      const code = answer.headers.get('x-clickhouse-exception-code');
      if (code !== null) response.setHeader('x-clickhouse-exception-code', code);
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await expect(rebuild({ access: { ...pipeline.clickhouseOwner, url } })).rejects.toThrow();
    expect(seen).toBeGreaterThanOrEqual(nth);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

it('loses nothing where retention goes beyond where it was interrupted', async () => {
  for (const step of ['add', 'keepOlder'] as const) {
    const stopped = rebuild({
      tables: (real) => ({
        ...real,
        async [step](...given: never[]) {
          await (real[step] as (...each: never[]) => Promise<unknown>)(...given);
          throw new Error('the power went');
        },
      }),
    });
    await expect(stopped).rejects.toThrow('the power went');
    await append(step === 'add' ? 300 : 340, step === 'add' ? 340 : 380);
    await pipeline.drained();
    const before = await contents();
    expect(await rebuild({ log: shortened })).toMatchObject({
      ok: true,
      wasContinued: false,
      wasBegunAnew: true,
    });
    expect(await contents()).toEqual(before);
  }
});

it('loses nothing where retention goes on after the swap was interrupted', async () => {
  let before: readonly string[] = [];
  const stopped = rebuild({
    tables: (real) => ({
      ...real,
      async swap() {
        await append(300, 340);
        await pipeline.drained();
        before = await contents();
        await real.swap();
        throw new Error('the power went');
      },
    }),
  });
  await expect(stopped).rejects.toThrow('the power went');
  expect(await contents()).not.toEqual(before);
  expect(await rebuild({ log: shortened })).toMatchObject({ ok: true, wasBegunAnew: false });
  expect(await contents()).toEqual(before);
});

it('tells new tables from old ones after an interruption between two swaps, and between two marks', async () => {
  await interruptedAt(/^EXCHANGE TABLES/, 3, async () => {
    await append(300, 340);
    await pipeline.drained();
  });
  const rows = "SELECT uniqExact(event_id) FROM conversation_events WHERE type = 'CustomerTurn'";
  expect(await rebuild()).toMatchObject({ ok: true, wasContinued: true });
  expect(await sql(rows)).toBe('306');
  const before = await contents();
  await interruptedAt(/^ALTER TABLE (?!rebuild__)\w+ MODIFY COMMENT/, 2);
  expect(await rebuild()).toMatchObject({ ok: true, wasContinued: true });
  expect(await sql("SELECT count() FROM system.tables WHERE comment LIKE '%(rebuilt)'")).toBe('0');
  // What a mark that was left would keep from being swapped.
  await sql("ALTER TABLE turn_texts UPDATE text = 'by hand' WHERE 1 SETTINGS mutations_sync = 2");
  expect((await rebuild()).ok).toBe(true);
  expect(await contents()).toEqual(before);
});

it('goes on after an interruption while older rows are copied, and after a comparison that failed', async () => {
  const columns = 'workspace_id, conversation_id, event_id, appended_at, topic, partition, offset';
  for (const table of ['conversation_events', 'turn_texts']) {
    const row = "('acme', 'old', 'e', '2001-01-01 00:00:00', 'conversation.events.v1', 0, 5)";
    await sql(`INSERT INTO ${table} (${columns}) VALUES ${row}`);
  }
  const before = await contents();
  await interruptedAt(/^INSERT INTO rebuild__\w+ \(.*SELECT/s, 2);
  expect(await rebuild()).toMatchObject({ ok: true, wasContinued: true, keptRows: 2 });
  expect(await contents()).toEqual(before);
  const tampered = (real: TableRebuild): TableRebuild => ({
    ...real,
    async compare() {
      await sql('DELETE FROM rebuild__turn_texts WHERE 1');
      return real.compare();
    },
  });
  expect((await rebuild({ tables: tampered })).ok).toBe(false);
  expect(await sql("SHOW TABLES LIKE 'rebuild%'")).toBe('');
  expect(await rebuild()).toMatchObject({ ok: true, wasContinued: false });
  expect(await contents()).toEqual(before);
});

it('refuses a table whose rows do not say which records they are of, and says what to do', async () => {
  await sql('DROP TABLE dead_letters');
  await sql('CREATE TABLE dead_letters (error String, offset UInt64) ENGINE = MergeTree ORDER BY error');
  await sql("INSERT INTO dead_letters VALUES ('old', 1)");
  await expect(rebuild()).rejects.toThrow(
    /dead_letters lacks topic, partition, appended_at.*RENAME TABLE dead_letters TO dead_letters_before/,
  );
  expect(await sql("SELECT count() FROM dead_letters WHERE error = 'old'")).toBe('1');
  await sql('RENAME TABLE dead_letters TO dead_letters_before');
  expect((await rebuild()).ok).toBe(true);
  expect(await sql('SELECT count() FROM dead_letters FINAL')).toBe('1');
  expect(await sql('SELECT error FROM dead_letters_before')).toBe('old');
});

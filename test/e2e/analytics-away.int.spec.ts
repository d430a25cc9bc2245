import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatewaySettings } from '#apps/gateway';
import { TOPICS } from '#contracts';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { ownerSql } from './clickhouse-owner.ts';

let dataDir: string;
let pipeline: Pipeline;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'baton-away-'));
  pipeline = await start();
});
afterEach(async () => {
  await pipeline.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Pipeline> {
  const started = await openPipeline({
    dataDir,
    clickhousePort: 0,
    gateway: gatewaySettings({ flags: { port: 0 }, environment: {} }),
    logLevel: 'fatal',
  });
  while (!started.health.readiness().ok) await pause(10);
  return started;
}

const sql = (query: string): Promise<string> => ownerSql(pipeline.clickhouseOwner, query);

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${pipeline.gatewayUrl}${path}`);
  return { status: response.status, text: await response.text() };
}

/** What `/readyz` says of the sink; the process must be ready whatever it is. */
async function sink(): Promise<string> {
  const { status, text } = await get('/readyz');
  const { conditions, degraded = {} } = JSON.parse(text) as {
    conditions: Record<string, string>;
    degraded?: Record<string, string>;
  };
  expect({ status, ...conditions }).toMatchObject({
    status: 200,
    trigger: 'ok',
    routing: 'ok',
    gateway: 'ok',
  });
  return degraded['analytics-sink'] ?? 'ok';
}
const blockedBy = async (reason: string): Promise<boolean> =>
  (await get('/metrics')).text.includes(`baton_sink_blocked{reason="${reason}"} 1`);

/** Bytes that are no record: a dead letter follows. */
const badEvent = (): Promise<unknown> =>
  pipeline.appender.append([
    { topic: TOPICS.agentEvents, key: 'acme', value: Uint8Array.of(1, 2, 3), headers: {} },
  ]);

/** A customer asks for a human, and Baton decides. */
async function escalates(conversation: string): Promise<void> {
  const path = `/v1/workspaces/default/conversations/${conversation}`;
  const response = await fetch(`${pipeline.gatewayUrl}${path}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'CustomerTurn', messageId: 'm1', text: 'I want to talk to a human' }),
  });
  expect(response.status).toBeLessThan(300);
  const open = async (): Promise<string> => (await get(`/v1/workspaces/default/episodes?status=open`)).text;
  await expect.poll(open, { timeout: 10_000 }).toContain(`"${conversation}#`);
}

const LONG = { timeout: 20_000 };

describe('a table that is dropped', () => {
  it('keeps no customer waiting; is named with the remedy, at the next start too; and rows follow when it is back', async () => {
    const create = await sql('SHOW CREATE TABLE dead_letters FORMAT TSVRaw');
    await sql('DROP TABLE dead_letters');
    await badEvent();
    await expect
      .poll(sink, LONG)
      .toBe(
        'Table dead_letters is missing: `baton rebuild analytics` makes it again with its rows from the log.',
      );
    expect(await blockedBy('schema')).toBe(true);
    await escalates('c1');

    await pipeline.stop();
    pipeline = await start();
    expect(await sink()).toContain('Table dead_letters is missing');
    await escalates('c2');

    await sql(create);
    await pipeline.drained();
    expect(await sql('SELECT count() FROM dead_letters')).toBe('1');
    expect(
      await sql(
        "SELECT uniqExact(conversation_id) FROM escalation_events WHERE type = 'EscalationRequested'",
      ),
    ).toBe('2');
    expect(await sink()).toBe('ok');
    expect(await blockedBy('schema')).toBe(false);
  });
});

describe('while rows cannot be written', () => {
  it.each([
    [
      'full',
      'MODIFY SETTING min_free_disk_bytes_to_perform_insert = 1000000000000000000',
      'RESET SETTING min_free_disk_bytes_to_perform_insert',
    ],
    ['read_only', 'MODIFY SETTING table_readonly = 1', 'MODIFY SETTING table_readonly = 0'],
    ['schema', 'MODIFY COLUMN text UInt64', 'MODIFY COLUMN text String'],
    [
      'schema',
      'DROP COLUMN message_id',
      "ADD COLUMN message_id String COMMENT 'Of a turn; otherwise empty' AFTER kind",
    ],
  ])('(%s: %s) customers are served, and rows follow after a repair', async (reason, harm, repair) => {
    await sql(`ALTER TABLE turn_texts ${harm}`);
    await escalates('c1');
    await expect.poll(() => blockedBy(reason), LONG).toBe(true);
    expect(await sink()).toMatch(/turn_texts/);
    await sql(`ALTER TABLE turn_texts ${repair}`);
    await pipeline.drained();
    expect(await sql("SELECT count() FROM turn_texts WHERE author = 'customer'")).toBe('1');
    expect(await sink()).toBe('ok');
  });
});

it('a killed ClickHouse is started again and catches up', async () => {
  const first = pipeline.clickhousePid() ?? 0;
  process.kill(first, 'SIGKILL');
  await escalates('c1');
  await pipeline.drained();
  expect(pipeline.clickhousePid()).not.toBe(first);
  expect(await sql("SELECT count() FROM turn_texts WHERE author = 'customer'")).toBe('1');
  expect(await sink()).toBe('ok');
});

it('a ClickHouse folder that cannot be opened is named, and customers are served', async () => {
  await pipeline.stop();
  rmSync(join(dataDir, 'clickhouse'), { recursive: true });
  writeFileSync(join(dataDir, 'clickhouse'), 'no folder');
  pipeline = await start();
  expect(await sink()).toContain(`ClickHouse cannot open the folder ${join(dataDir, 'clickhouse')}`);
  await escalates('c1');
  rmSync(join(dataDir, 'clickhouse'));
  await pipeline.drained();
  expect(await sql("SELECT count() FROM turn_texts WHERE author = 'customer'")).toBe('1');
});

it('a ClickHouse that never answers is named; customers are served before, meanwhile and after', async () => {
  await pipeline.stop();
  // It reads this file first, and waits for whoever writes to it.
  const silent = join(dataDir, 'clickhouse', 'status');
  rmSync(silent, { force: true });
  execFileSync('mkfifo', [silent]);
  const [port = 0] = await freePorts(1);
  const opening = openPipeline({
    dataDir,
    clickhousePort: 0,
    gateway: gatewaySettings({ flags: { port }, environment: {} }),
    logLevel: 'fatal',
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = async (): Promise<unknown> =>
    fetch(`${url}/readyz`).then(
      async (response) => ({ status: response.status, ...((await response.json()) as object) }),
      () => undefined,
    );
  await expect.poll(ready, LONG).toMatchObject({
    status: 200,
    conditions: { trigger: 'ok', routing: 'ok', gateway: 'ok' },
    degraded: { 'analytics-sink': 'ClickHouse is being started.' },
  });
  pipeline = { ...pipeline, gatewayUrl: url };
  await escalates('c1');

  pipeline = await opening;
  expect(await sink()).toContain(
    `ClickHouse has not opened the folder ${join(dataDir, 'clickhouse')} within`,
  );
  await escalates('c2');
});

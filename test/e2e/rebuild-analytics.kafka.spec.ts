import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { ownerEnvironment } from './clickhouse-owner.ts';
import { install, type Installation } from './installation.ts';
import { batonCommand } from './service-process.ts';

const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-rebuild-kafka-'));
let clickhouse: EmbeddedClickHouse;
let installation: Installation;
let environment: Record<string, string>;

beforeAll(async () => {
  clickhouse = await startEmbeddedClickHouse({ dataDir: join(folder, 'clickhouse'), port: 0 });
  installation = await install({ ...kafka, partitions: 3, folder });
  environment = { ...installation.environment, ...ownerEnvironment(clickhouse.owner) };
}, 600_000);
afterAll(async () => {
  await installation.remove();
  await clickhouse.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function append(from: number, to: number): Promise<void> {
  const { codec, client } = installation;
  const turns = Array.from({ length: to - from }, (_, at) => ({
    type: 'CustomerTurn',
    eventId: `e${from + at}`,
    workspaceId: 'acme',
    conversationId: `c${(from + at) % 11}`,
    occurredAt: instant(from + at),
    messageId: `m${from + at}`,
    text: 'Hello',
    language: null,
    sentiment: 0.3,
  })) as ConversationEvent[];
  await client.appender.append(turns.map((turn) => codec.outbound(turn)));
}

async function rebuilt(): Promise<{ ok: boolean; records: number; keptRows: number }> {
  const out = await batonCommand(environment, 'rebuild', 'analytics', '--kafka', '--json');
  return JSON.parse(out) as { ok: boolean; records: number; keptRows: number };
}
async function sql(query: string): Promise<string> {
  return (await (await fetch(clickhouse.url, { method: 'POST', body: query })).text()).trim();
}

it('fills ClickHouse from the topics, again and again', async () => {
  await append(0, 500);
  expect(await rebuilt()).toMatchObject({ ok: true, keptRows: 0 });
  const counts = 'SELECT count(), uniqExact(event_id), uniqExact(partition) FROM conversation_events';
  expect(await sql(counts)).toBe('500\t500\t3');
  await append(500, 600);
  expect(await rebuilt()).toMatchObject({ ok: true, keptRows: 0 });
  expect(await sql(counts)).toBe('600\t600\t3');
  expect(await sql("SHOW TABLES LIKE 'rebuild%'")).toBe('');
});

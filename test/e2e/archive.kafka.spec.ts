import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka as KafkaJS, logLevel } from 'kafkajs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { folderStore } from '#archive';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { ownerEnvironment } from './clickhouse-owner.ts';
import { install, type Installation } from './installation.ts';
import { batonCommand, eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const PARTITIONS = 3;
const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-archive-kafka-'));
const archive = join(folder, 'archive');
let clickhouse: EmbeddedClickHouse;
let installation: Installation;
let service: ServiceProcess | undefined;
let lives = 0;

beforeAll(async () => {
  clickhouse = await startEmbeddedClickHouse({ dataDir: join(folder, 'clickhouse'), port: 0 });
  installation = await install({ ...kafka, partitions: PARTITIONS, folder });
}, 600_000);
afterAll(async () => {
  service?.signal('SIGKILL');
  await installation.remove();
  await clickhouse.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function append(from: number, to: number): Promise<void> {
  const { codec, client } = installation;
  const turns = Array.from({ length: to - from }, (_, at) => ({
    ...{ type: 'CustomerTurn', workspaceId: 'acme', text: 'Hello', language: null, sentiment: 0.3 },
    ...{ eventId: `e${from + at}`, conversationId: `c${(from + at) % 11}`, messageId: `m${from + at}` },
    occurredAt: instant(from + at),
  })) as unknown as ConversationEvent[];
  await client.appender.append(turns.map((turn) => codec.outbound(turn)));
}

/** A new life, without anything on disk. */
function start(): ServiceProcess {
  service = startService('archive', {
    ...installation.environment,
    BATON_STATE_DIR: join(folder, `state-${(lives += 1)}`),
    BATON_ARCHIVE: archive,
    BATON_ARCHIVE_INTERVAL_MS: '1000',
  });
  return service;
}

/** How many records of turns the names of the objects say are archived. */
async function archivedTurns(): Promise<number> {
  const names = (await folderStore(archive).list('')).filter((name) =>
    name.includes(TOPICS.conversationEvents),
  );
  return names.reduce((sum, name) => {
    const [, from, to] = /(\d{16})-(\d{16})-/.exec(name) ?? [];
    return sum + Number(to) - Number(from);
  }, 0);
}

/** As retention does: all that the topic holds. */
async function deleteTurns(): Promise<void> {
  const admin = new KafkaJS({ brokers: [...kafka.brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const topic = `${installation.environment['BATON_TOPIC_PREFIX'] ?? ''}${TOPICS.conversationEvents}`;
  await admin.fetchTopicOffsets(topic);
  const partitions = Array.from({ length: PARTITIONS }, (_, partition) => ({ partition, offset: '-1' }));
  await admin.deleteTopicRecords({ topic, partitions });
  await admin.disconnect();
}

it('archives over deaths; after retention ClickHouse is filled from archive and topics', async () => {
  await append(0, 400);
  let life = start();
  // Transactions of the appender take an offset too, so there are some more than records.
  await eventually(life, 'archived', async () => (await archivedTurns()) >= 300);
  expect(await isReady(life)).toBe(true);
  await append(400, 500);
  life.signal('SIGKILL');
  await life.exited;

  life = start();
  await eventually(life, 'archived', async () => (await archivedTurns()) >= 500);
  expect(await life.metric('baton_archive_blocked')).toBe(0);
  expect(await life.metric('baton_archived_bytes_total')).toBeGreaterThan(100);
  life.signal('SIGTERM');
  expect(await life.exited).toBe(0);

  await deleteTurns();
  await append(500, 550);
  const environment = { ...installation.environment, ...ownerEnvironment(clickhouse.owner) };
  const rebuild = async (...args: string[]): Promise<string> => {
    await batonCommand(environment, 'rebuild', 'analytics', '--kafka', ...args);
    const query = 'SELECT count(), uniqExact(event_id) FROM conversation_events FINAL';
    return (await (await fetch(clickhouse.url, { method: 'POST', body: query })).text()).trim();
  };
  expect(await rebuild()).toBe('50\t50');
  expect(await rebuild('--archive', archive)).toBe('550\t550');
  const turnsOf = async (...args: string[]): Promise<number> => {
    const explain = ['explain', 'c1', '--workspace', 'acme', '--kafka', '--json', ...args];
    const { records } = JSON.parse(await batonCommand(environment, ...explain)) as { records: unknown[] };
    return records.length;
  };
  expect(await turnsOf()).toBe(4);
  expect(await turnsOf('--archive', archive)).toBe(50);
  const verified = await batonCommand(environment, 'verify', '--kafka', '--archive', archive);
  expect(verified).toMatch(/The archive .* is whole: 5\d\d records, \d+ of them in the log as well/);
});

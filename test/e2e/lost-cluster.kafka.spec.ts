import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { openCodec } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { openKafka, openRegistrySchemaIds } from '#stream-kafka';
import { startBroker, type Broker } from '../../libs/testing/src/kafka/index.ts';
import { ownerEnvironment } from './clickhouse-owner.ts';
import { install, type Installation } from './installation.ts';
import { batonCommand, eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-lost-cluster-'));
const SERVICES = ['trigger', 'routing', 'analytics-sink'];
let clickhouse: EmbeddedClickHouse;
let installation: Installation;
let environment: Record<string, string>;
let empty: Broker | undefined;
let running: ServiceProcess[] = [];

beforeAll(async () => {
  clickhouse = await startEmbeddedClickHouse({ dataDir: join(folder, 'clickhouse'), port: 0 });
  installation = await install({ ...kafka, partitions: 2, folder });
  environment = { ...installation.environment, ...ownerEnvironment(clickhouse.owner) };
}, 600_000);
afterAll(async () => {
  await end();
  await empty?.stop();
  await installation.remove();
  await clickhouse.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The services, each on the state folder that it had before. */
async function start(): Promise<void> {
  running = SERVICES.map((name) =>
    startService(name, { ...environment, BATON_STATE_DIR: join(folder, `state-${name}`) }),
  );
  for (const service of running) await eventually(service, 'ready', () => isReady(service), 120_000);
}
async function end(): Promise<void> {
  for (const service of running.splice(0)) {
    service.signal('SIGKILL');
    await service.exited;
  }
}

const plea = (eventId: string): ConversationEvent =>
  ({
    ...{ type: 'CustomerTurn', eventId, workspaceId: 'default', conversationId: 'c1', messageId: eventId },
    ...{ occurredAt: Date.now(), text: 'I want to talk to a human agent', language: 'en', sentiment: null },
  }) as ConversationEvent;

async function episodes(): Promise<readonly string[]> {
  const query =
    "SELECT DISTINCT episode_id FROM escalation_events WHERE type = 'EscalationRequested' ORDER BY appended_at FORMAT TSV";
  const text = await (await fetch(clickhouse.url, { method: 'POST', body: query })).text();
  return text.split('\n').filter((line) => line !== '');
}

it('services go on on an empty cluster with the state folders and the ClickHouse of the lost one', async () => {
  await start();
  await installation.client.appender.append([installation.codec.outbound(plea('e1'))]);
  await eventually(running[0]!, 'escalating', async () => (await episodes()).length === 1);
  await end();

  empty = await startBroker();
  environment = { ...environment, BATON_KAFKA_BROKERS: empty.brokers.join() };
  const once = { BATON_TOPICS_PARTITIONS: '2', BATON_TOPICS_REPLICATION_FACTOR: '1' };
  await batonCommand({ ...environment, ...once }, 'topics', 'apply');
  await start();

  const { BATON_TOPIC_PREFIX: topicPrefix = '' } = environment;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const access = { url: kafka.registryUrl };
  const ids = await openRegistrySchemaIds({ access, stateDir: join(folder, 'ids'), topicPrefix, log });
  const codec = await openCodec(ids);
  const client = await openKafka({
    ...{ access: { brokers: empty.brokers, clientId: 'e2e' }, topicPrefix, log },
    stateDir: join(folder, 'client-2'),
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  // The customer writes again, in the same conversation, of which the new cluster knows nothing.
  await client.appender.append([codec.outbound(plea('e2'))]);
  await eventually(running[0]!, 'escalating again', async () => (await episodes()).length === 2);
  await client.close();
  await ids.close();
  const [before, after] = await episodes();
  expect(after).not.toBe(before);
}, 900_000);

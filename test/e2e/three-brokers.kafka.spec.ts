import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { TOPICS } from '#contracts';
import { partitionOf } from '#stream';
import { startCluster, type BrokerCluster } from '#testing/kafka';
import { topicLayout } from '../../libs/stream-kafka/src/reading/topic-layout.ts';
import { createKafkaClient } from '../../libs/stream-kafka/src/client/kafka-client.ts';
import { silentLog } from '../../libs/stream-kafka/src/client/silent-log.fixture.ts';
import { install, type Installation } from './installation.ts';
import { eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const PARTITIONS = 3;
const SERVICES = ['trigger', 'routing', 'gateway'] as const;
const ASKS = 'I want to talk to a human agent';
const WITHIN = { timeout: 60_000, interval: 100 };
/** Kafka's own default is 9 s; the test is not to wait that long for a broker that dies. */
const properties = { 'broker.session.timeout.ms': '3000', 'broker.heartbeat.interval.ms': '500' };
const folder = mkdtempSync(join(tmpdir(), 'baton-three-brokers-'));

describe.skipIf(inject('kafka').classpath === undefined)(
  'one broker of three gone',
  { timeout: 240_000 },
  () => {
    let brokers: BrokerCluster;
    let services: Readonly<Record<(typeof SERVICES)[number], ServiceProcess>>;
    let installation: Installation;
    let installations = 0;

    async function begin(copies: number): Promise<void> {
      installations += 1;
      const { registryUrl } = inject('kafka');
      const own = join(folder, String(installations));
      const at = { brokers: brokers.brokers, registryUrl, folder: own };
      installation = await install({ ...at, partitions: PARTITIONS, copies });
      const all = SERVICES.map((name) => [
        name,
        startService(name, { ...installation.environment, BATON_STATE_DIR: join(own, name) }),
      ]);
      services = Object.fromEntries(all) as typeof services;
      for (const name of SERVICES) await eventually(services[name], 'ready', () => isReady(services[name]));
    }

    async function post(conversation: string): Promise<Response> {
      const url = `${await services.gateway.url}/v1/workspaces/default/conversations/${conversation}/events`;
      return fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': conversation },
        body: JSON.stringify({ type: 'CustomerTurn', messageId: 'm1', text: ASKS }),
      });
    }

    async function episodes(conversation: string): Promise<number> {
      const url = `${await services.gateway.url}/v1/workspaces/default/conversations/${conversation}`;
      const answer = await fetch(url);
      return answer.status === 200
        ? ((await answer.json()) as { readonly episodeIds: readonly string[] }).episodeIds.length
        : 0;
    }

    /** A conversation of this partition. */
    function conversationOf(partition: number, name: string): string {
      for (let n = 0; ; n += 1)
        if (partitionOf(`${name}-${n}`, PARTITIONS) === partition) return `${name}-${n}`;
    }

    beforeAll(async () => {
      brokers = await startCluster({ properties });
    }, 600_000);
    afterEach(async () => {
      for (const service of Object.values(services)) {
        service.signal('SIGKILL');
        await service.exited;
      }
      await installation.remove();
    });
    afterAll(async () => {
      await brokers?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('with three copies: after some seconds everything goes on without it, and nothing is lost or made twice', async () => {
      await begin(3);
      await brokers.kill(1);
      const asked = Array.from({ length: 12 }, (_, n) => `c${n}`);
      for (const conversation of asked)
        await expect.poll(async () => (await post(conversation)).status, WITHIN).toBe(202);
      for (const conversation of asked) await expect.poll(() => episodes(conversation), WITHIN).toBe(1);
      for (const name of SERVICES)
        await eventually(services[name], 'ready without it', () => isReady(services[name]));
      const { text } = await services.gateway.probe('readyz');
      expect(JSON.parse(text)).not.toHaveProperty('degraded');
      await brokers.start(1);
    });

    it('with one copy: partitions without a leader are named, postings to them refused at once, the others go on', async () => {
      await begin(1);
      const topicPrefix = installation.environment['BATON_TOPIC_PREFIX']!;
      const access = { brokers: brokers.brokers, clientId: 'test' };
      const layout = await topicLayout(createKafkaClient({ access, log: silentLog, topicPrefix }), [
        TOPICS.conversationEvents,
      ]);
      const { leaders } = layout.topics.get(TOPICS.conversationEvents)!;
      const lost = leaders.get(0)!;
      const led = [...leaders].find(([, leader]) => leader !== lost)![0];
      await brokers.kill(lost);

      const silent = new RegExp(`No broker serves ${TOPICS.conversationEvents}/0`);
      await expect.poll(async () => (await post(conversationOf(0, 'lost'))).text(), WITHIN).toMatch(silent);
      const refused = await post(conversationOf(0, 'lost'));
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
      await expect.poll(async () => (await post(conversationOf(led, 'served'))).status, WITHIN).toBe(202);
      const { status, text } = await services.gateway.probe('readyz');
      expect(status).toBe(200);
      expect(text).toMatch(/No broker serves .*out of date since/);
      await eventually(services.trigger, 'not ready', async () =>
        /No broker serves/.test((await services.trigger.probe('readyz')).text),
      );

      await brokers.start(lost);
      for (const name of SERVICES)
        await eventually(services[name], 'ready again', () => isReady(services[name]));
      await expect.poll(async () => (await post(conversationOf(0, 'lost'))).status, WITHIN).toBe(202);
      await expect.poll(() => episodes(conversationOf(0, 'lost')), WITHIN).toBe(1);
    });
  },
);

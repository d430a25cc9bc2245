import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBroker } from '#testing/kafka';
import { selfSigned } from '#testing/tls';
import { offset, sourceId, type SourceRecord } from '#stream';
import { topicRanges } from '../source/cluster-topics.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import type { KafkaAccess } from './broker-access.ts';
import { createKafkaClient, type KafkaClient } from './kafka-client.ts';
import { SESSION_MS, startSecuredBroker, USER, type SecuredBroker } from './secured-broker.fixture.ts';
import { silentLog } from './silent-log.fixture.ts';

const { classpath } = inject('kafka');
type Sasl = NonNullable<KafkaAccess['sasl']>;

/** A token that nobody signed: brokers accept it unless they are configured with the issuer's key. */
async function token(): Promise<string> {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(performance.timeOrigin / 1_000);
  return `${part({ alg: 'none' })}.${part({ sub: USER.username, iat: now, exp: now + 3_600 })}.`;
}
const ACCEPTED: readonly Sasl[] = [
  { mechanism: 'plain', ...USER },
  { mechanism: 'scram-sha-256', ...USER },
  { mechanism: 'scram-sha-512', ...USER },
  { mechanism: 'oauthbearer', token },
];

describe.skipIf(classpath === undefined)('a broker that speaks TLS and asks who is there', () => {
  const certificate = selfSigned();
  let broker: SecuredBroker;
  beforeAll(async () => {
    broker = await startSecuredBroker(startBroker, classpath!, certificate);
  });
  afterAll(() => broker.stop());

  const clientAs = (sasl: Sasl): KafkaClient =>
    createKafkaClient({
      access: { brokers: broker.brokers, clientId: 'test', tls: { ca: certificate.cert }, sasl },
      log: silentLog,
    });

  test.concurrent.each(ACCEPTED)(
    'is written to and read from by $mechanism, past the end of a session',
    async (sasl) => {
      const client = clientAs(sasl);
      const topic = sasl.mechanism;
      const admin = client.admin();
      await admin.connect();
      await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: false });
      await expect
        .poll(async () => (await topicRanges(client, [topic]).catch(() => new Map())).size, {
          timeout: 10_000,
        })
        .toBe(1);
      await admin.disconnect();
      const producer = client.producer({});
      await producer.connect();
      const records: SourceRecord[] = [];
      let failure: unknown;
      const fetcher = createPartitionFetcher(client, {
        listener: {
          fetched: (fetched) => void records.push(...fetched.records),
          failed: (error) => (failure = error),
        },
      });
      fetcher.add(sourceId(topic, 0), offset(0));
      for (let round = 0; round < 3; round += 1) {
        await producer.send({ topic, messages: [{ value: `${round}` }] });
        while (records.length <= round && failure === undefined) await sleep(10);
        await sleep(SESSION_MS * 0.6);
      }
      await Promise.all([fetcher.close(), producer.disconnect()]);
      expect(failure).toBeUndefined();
      expect(records.map(({ value }) => Buffer.from(value).toString())).toEqual(['0', '1', '2']);
    },
  );

  test.each(ACCEPTED.slice(0, 3))('refuses a wrong password by $mechanism', async (sasl) => {
    const client = clientAs({ ...sasl, password: 'wrong' } as Sasl);
    const [host, port] = broker.brokers[0]!.split(':') as [string, string];
    await expect(client.link({ host, port: Number(port) })).rejects.toThrow(/authentication failed/);
  });

  test('is not believed without its authority', async () => {
    const client = createKafkaClient({
      access: { brokers: broker.brokers, clientId: 'test', tls: {}, sasl: ACCEPTED[0]! },
      log: silentLog,
    });
    const [host, port] = broker.brokers[0]!.split(':') as [string, string];
    await expect(client.link({ host, port: Number(port) })).rejects.toThrow(/self-signed certificate/);
  });
});

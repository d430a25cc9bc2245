import { expect, test } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';

type Request = { encode(): Promise<{ readonly buffer: Buffer }> };
type Create = (asked: object) => { readonly request: Request };
interface Broker {
  readonly asked: Request[];
  metadata(topics?: readonly string[]): Promise<unknown>;
}
interface BrokerPool {
  refreshMetadata(topics: readonly string[]): Promise<void>;
}

patchedKafka();

/** A broker of kafkajs whose requests go nowhere, and a pool of it alone. */
function brokerAndPool() {
  const Broker = internal<new (options: object) => Broker>('broker');
  const BrokerPool = internal<{ readonly prototype: BrokerPool }>('cluster/brokerPool');
  const { requests } = internal<{
    readonly requests: { readonly Metadata: { protocol(asked: object): Create } };
  }>('protocol/requests');
  const sent: Promise<string>[] = [];
  const connectionPool = {
    async send({ request }: { readonly request: Request }) {
      sent.push(request.encode().then(({ buffer }) => buffer.toString('hex')));
      return { brokers: [], topicMetadata: [] };
    },
  };
  const broker = new Broker({
    ...{ connectionPool, allowAutoTopicCreation: false, logger: { namespace: () => null } },
  });
  Object.assign(broker, { lookupRequest: () => requests.Metadata.protocol({ version: 6 }) });
  const pool = Object.assign(Object.create(BrokerPool.prototype) as BrokerPool, {
    brokers: {},
    seedBroker: { connectionPool: {} },
    findConnectedBroker: async () => broker,
    retrier: async (attempt: () => Promise<unknown>) => attempt(),
  });
  return { broker, pool, sent: () => Promise.all(sent) };
}

test('a client that is about no topic asks for the brokers alone', async () => {
  const { pool, sent } = brokerAndPool();
  await pool.refreshMetadata([]);
  expect(await sent()).toEqual(['0000000000']);
});

test('one that is about topics asks for those', async () => {
  const { pool, sent } = brokerAndPool();
  await pool.refreshMetadata(['t']);
  expect(await sent()).toEqual(['0000000100017400']);
});

test('a caller that asks a broker for all topics still gets all', async () => {
  const { broker, sent } = brokerAndPool();
  await broker.metadata([]);
  expect(await sent()).toEqual(['ffffffff00']);
});

import { expect, test } from 'vitest';
import { Transient } from '#stream';
import { accessFault } from '../client/kafka-faults.ts';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';

patchedKafka();

interface Broker {
  lookupRequest(): unknown;
}

test('a broker that is not connected yet is a fault that passes', () => {
  const Broker = internal<new (options: object) => Broker>('broker');
  const broker = new Broker({ connectionPool: {}, logger: { namespace: () => null } });
  expect(faultOf(() => broker.lookupRequest())).toBeInstanceOf(Transient);
  broker.lookupRequest = () => 'a request';
  expect(broker.lookupRequest()).toBe('a request');
});

test('metadata that no broker gives is a fault that passes', async () => {
  const { prototype } = internal<{ readonly prototype: { metadata(asked: object): Promise<unknown> } }>(
    'cluster',
  );
  const cluster = Object.assign(Object.create(prototype) as typeof prototype, {
    retrier: async (attempt: () => Promise<unknown>) => attempt(),
    brokerPool: { refreshMetadataIfNecessary: async () => undefined, withBroker: async () => null },
  });
  const error: unknown = await cluster.metadata({}).catch((thrown: unknown) => thrown);
  expect(accessFault('Asking', error)).toBeInstanceOf(Transient);
});

function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return accessFault('Asking', error);
  }
}

import type { KafkaJSError } from 'kafkajs';
import { internal } from './internals.ts';

interface Broker {
  lookupRequest: (...asked: readonly unknown[]) => unknown;
}
interface Cluster {
  metadata: (this: Cluster, asked: object) => Promise<unknown>;
}
interface Errors {
  readonly KafkaJSConnectionError: new (message: string) => KafkaJSError;
  readonly KafkaJSNoBrokerAvailableError: new () => KafkaJSError;
}

/**
 * While brokers are away kafkajs throws a bare Error of a broker that is not connected yet, and does not try again: a consumer
 * then stops for good. And where no broker of its pool answered, metadata is null, on which an admin throws a TypeError. Both become
 * errors of its own, by which a transient fault is distinguished from a permanent one.
 */
export function tellThatBrokersAreAway(): void {
  const errors = internal<Errors>('errors');
  const { prototype } = internal<{ readonly prototype: Broker }>('broker');
  const looksUp = new WeakMap<Broker, Broker['lookupRequest']>();
  Object.defineProperty(prototype, 'lookupRequest', {
    get(this: Broker) {
      return looksUp.get(this);
    },
    // Each broker gets one that only throws, until it is connected.
    set(this: Broker, lookup: Broker['lookupRequest']) {
      looksUp.set(this, lookup.name === 'notInitializedLookup' ? notConnected : lookup);
    },
  });
  const notConnected = (): never => {
    throw new errors.KafkaJSConnectionError('Broker not connected');
  };

  const cluster = internal<{ readonly prototype: Cluster }>('cluster').prototype;
  const { metadata } = cluster;
  cluster.metadata = async function (asked) {
    const answer = await metadata.call(this, asked);
    if (answer === null) throw new errors.KafkaJSNoBrokerAvailableError();
    return answer;
  };
}

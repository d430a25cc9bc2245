import type { BrokerAddress } from './broker-link.ts';

/** Where brokers are asked: those that `KafkaAccess` names, and those that were learned from them. */
export interface KnownBrokers {
  /** `host:port`, those that were named first. */
  all(): readonly string[];
  /** The brokers of the cluster as one of them reported last; replaces what was learned before. */
  learn(brokers: Iterable<BrokerAddress>): void;
}

export function knownBrokers(named: readonly string[]): KnownBrokers {
  let learned: readonly string[] = [];
  return {
    all: () => [...new Set([...named, ...learned])],
    learn(brokers) {
      learned = Array.from(brokers, ({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`);
    },
  };
}

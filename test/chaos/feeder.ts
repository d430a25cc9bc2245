import { setTimeout as pause } from 'node:timers/promises';
import { Kafka as KafkaClient, logLevel } from 'kafkajs';
import { partitionOf, type OutboundRecord } from '#stream';
import { PARTITIONS } from './cluster.ts';
import type { Traffic } from './traffic.ts';

export interface Feeder {
  /** Rejects where sending failed for good. */
  readonly failed: Promise<never>;
  /** How long the records on their way have been so, in ms; 0: none are. */
  readonly sendingMs: number;
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

export interface Rates {
  /** Conversations sent in one burst, per second. */
  readonly bursts: number;
  /** Records that cannot be read, a second. */
  readonly rubbish: number;
}

const EVERY_MS = 50;

const partitionIn = ({ key, partition = partitionOf(key, PARTITIONS) }: OutboundRecord): number => partition;

/**
 * Sends the traffic, each record once: an idempotent producer that waits for a broker as long as it takes, and reaches it without
 * the proxy. The broker is what is tested, not its writers.
 */
export async function startFeeder(
  brokers: readonly string[],
  traffic: Traffic,
  rates: Rates,
): Promise<Feeder> {
  const client = new KafkaClient({
    clientId: 'people',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 10_000 },
  });
  const producer = client.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 10_000 },
  });
  await producer.connect();
  let sendingSince: number | undefined;
  const send = async (records: readonly OutboundRecord[]): Promise<void> => {
    if (records.length === 0) return;
    sendingSince = performance.now();
    const byPartition = Map.groupBy(records, (record) => `${record.topic}/${partitionIn(record)}`);
    // A request each: kafkajs loses what one request has for a partition whose leader moves to a broker that answered already.
    await Promise.all(
      [...byPartition.values()].map((some) =>
        producer.send({
          acks: -1,
          topic: some[0]!.topic,
          messages: some.map((record) => ({
            key: record.key,
            value: Buffer.from(record.value),
            headers: record.headers,
            partition: partitionIn(record),
          })),
        }),
      ),
    );
    sendingSince = undefined;
  };
  for (const records of traffic.preparation()) {
    await send(records);
    // Later by the broker's clock, so that every task takes it later.
    await pause(EVERY_MS);
  }
  let stopping = false;
  const began = performance.now();
  const feeding = (async () => {
    while (!stopping) {
      const seconds = (performance.now() - began) / 1_000;
      const { bursts, rubbish } = traffic.sent;
      const due = (rate: number, sent: number): number => Math.max(0, Math.floor(rate * seconds) - sent);
      await send(traffic.next(due(rates.bursts, bursts), due(rates.rubbish, rubbish)));
      await pause(EVERY_MS);
    }
    await producer.disconnect();
  })();
  return {
    failed: feeding.then(() => new Promise<never>(() => undefined)),
    get sendingMs() {
      return sendingSince === undefined ? 0 : performance.now() - sendingSince;
    },
    async stop() {
      stopping = true;
      await feeding;
    },
  };
}

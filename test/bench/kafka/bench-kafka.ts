import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka as KafkaJS, logLevel } from 'kafkajs';
import { startBroker } from '../../../libs/testing/src/kafka/index.ts';
import { openCodec, TOPICS, type Codec } from '#contracts';
import type { OutboundRecord } from '#stream';
import { openKafka, type Kafka } from '#stream-kafka';
import { createMemoryRuntime } from '#stream-memory';

/** Where a benchmark's topics are: plain data, it crosses processes. */
export interface BenchPlace {
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
}

/** Every topic that Baton has, with the broker's time, on a real broker, under a prefix of its own. */
export interface BenchTopics extends BenchPlace {
  /** Deletes them. */
  remove(): Promise<void>;
}

export interface BenchBroker {
  readonly brokers: readonly string[];
  stop(): Promise<void>;
}

/** Records that one append brings. */
const APPEND_RECORDS = 4_000;
const BATCH_BYTES_MAX = String(8 * 1024 * 1024);

/** The broker of KAFKA_BROKERS, or one of one's own. */
export async function benchBroker(): Promise<BenchBroker> {
  const given = process.env.KAFKA_BROKERS?.split(',');
  return given === undefined ? startBroker() : { brokers: given, stop: async () => undefined };
}

/**
 * @param processors those that will have a changelog
 * @param more topics that are not Baton's
 */
export async function createBenchTopics(
  brokers: readonly string[],
  processors: readonly string[],
  partitions: number,
  more: readonly string[] = [],
): Promise<BenchTopics> {
  const topicPrefix = `bench-${randomBytes(4).toString('hex')}.`;
  const admin = new KafkaJS({
    clientId: 'bench',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
  }).admin();
  const topics = [
    ...[...Object.values(TOPICS), 'units.v1', ...more].map((name) => ({ name, cleanup: 'delete' })),
    ...processors.map((name) => ({ name: `${name}.changelog.v1`, cleanup: 'compact' })),
  ];
  await admin.connect();
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.map(({ name, cleanup }) => ({
      topic: topicPrefix + name,
      numPartitions: partitions,
      configEntries: [
        { name: 'message.timestamp.type', value: 'LogAppendTime' },
        { name: 'cleanup.policy', value: cleanup },
        { name: 'max.message.bytes', value: BATCH_BYTES_MAX },
      ],
    })),
  });
  return {
    brokers,
    topicPrefix,
    async remove() {
      await admin.deleteTopics({ topics: topics.map(({ name }) => topicPrefix + name) });
      const { groups } = await admin.listGroups();
      const ours = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(topicPrefix));
      await Promise.allSettled(ours.map((group) => admin.deleteGroups([group])));
      await admin.disconnect();
    },
  };
}

/** Schema ids that are the same in every process: no registry takes part in what is measured. */
export const benchCodec = (): Promise<Codec> => openCodec(createMemoryRuntime().schemaIds);

/** Our runtime, with an empty folder for what it keeps, until `close`. */
export async function openBenchKafka({ brokers, topicPrefix }: BenchPlace, codec: Codec): Promise<Kafka> {
  const stateDir = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  const tell =
    (level: string) =>
    (fields: object, message: string): void =>
      console.error(level, message, JSON.stringify(fields));
  const quiet = (): void => undefined;
  const kafka = await openKafka({
    access: { brokers, clientId: 'bench' },
    topicPrefix,
    stateDir,
    log: { debug: quiet, info: quiet, warn: quiet, error: tell('error') },
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  return {
    ...kafka,
    async close() {
      await kafka.close();
      rmSync(stateDir, { recursive: true });
    },
  };
}

/** Appends all, in order. */
export async function appendAll({ appender }: Kafka, records: Iterable<OutboundRecord>): Promise<void> {
  let some: OutboundRecord[] = [];
  for (const record of records) {
    some.push(record);
    if (some.length < APPEND_RECORDS) continue;
    await appender.append(some);
    some = [];
  }
  if (some.length > 0) await appender.append(some);
}

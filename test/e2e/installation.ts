import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Kafka as KafkaJS, logLevel } from 'kafkajs';
import { openCodec, type Codec } from '#contracts';
import { openKafka, openRegistrySchemaIds, type Kafka } from '#stream-kafka';
import { batonCommand } from './service-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const log = { debug() {}, info() {}, warn() {}, error() {} };

/** Topics, schemas and groups under a prefix of their own, for services as processes, and a client of them. */
export interface Installation {
  /** For every service. */
  readonly environment: Readonly<Record<string, string>>;
  readonly codec: Codec;
  readonly client: Kafka;
  /** Deletes its topics. */
  remove(): Promise<void>;
}

export interface InstallationOptions {
  readonly brokers: readonly string[];
  readonly registryUrl: string;
  /** Of each topic. */
  readonly partitions: number;
  /** Of each partition. Default 1. */
  readonly copies?: number;
  /** For what the client keeps. */
  readonly folder: string;
}

/** Builds the services where they changed, and applies topics and schemas by the command line, as an operator does. */
export async function install(options: InstallationOptions): Promise<Installation> {
  const { brokers, registryUrl, partitions, copies = 1, folder } = options;
  const topicPrefix = `e2e-${randomUUID().slice(0, 8)}.`;
  const environment = {
    BATON_KAFKA_BROKERS: brokers.join(),
    BATON_REGISTRY_URL: registryUrl,
    BATON_TOPIC_PREFIX: topicPrefix,
  };
  const once = {
    BATON_TOPICS_PARTITIONS: String(partitions),
    BATON_TOPICS_REPLICATION_FACTOR: String(copies),
  };
  await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts'], { cwd: ROOT });
  await batonCommand({ ...environment, ...once }, 'topics', 'apply');
  await batonCommand(environment, 'schemas', 'register');
  const access = { url: registryUrl };
  const ids = await openRegistrySchemaIds({ access, stateDir: join(folder, 'registry'), topicPrefix, log });
  const codec = await openCodec(ids);
  const client = await openKafka({
    access: { brokers, clientId: 'e2e' },
    topicPrefix,
    stateDir: join(folder, 'client'),
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
    log,
  });
  return {
    environment,
    codec,
    client,
    async remove() {
      await client.close();
      const admin = new KafkaJS({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
      await admin.connect();
      const topics = await admin.listTopics();
      await admin.deleteTopics({ topics: topics.filter((topic) => topic.startsWith(topicPrefix)) });
      await admin.disconnect();
    },
  };
}

import { join } from 'node:path';
import { TOPICS, openCodec, type Codec } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { Refusal, type Logger } from '#platform';
import type { SourceId } from '#stream';
import {
  checkTopics,
  openKafka,
  openRegistrySchemaIds,
  readTopicsFile,
  TopicsContradict,
  topicsFile,
  type ConnectionListener,
  type Kafka,
  type KafkaAccess,
  type KafkaLog,
} from '#stream-kafka';
import { kafkaAccess } from './settings/kafka-access-of.ts';
import { registryAccess } from './settings/registry-access-of.ts';
import { rateLimitedLog } from './rate-limited-log.ts';
import type { KafkaPartsSettings } from './settings/service-settings.ts';

/** What a service works with on Kafka. */
export interface KafkaParts {
  readonly kafka: Kafka;
  readonly codec: Codec;
  /** Disconnects; after the worker has stopped. */
  close(): Promise<void>;
}

export interface KafkaPartsOptions {
  /** Of the service; `<name>.changelog.v1` is its state where it has any. */
  readonly name: string;
  readonly settings: KafkaPartsSettings;
  readonly logger: Logger;
  /** Called every few seconds for every source partition whose task runs here: records appended and not yet committed by it. */
  readonly lag: (source: SourceId, records: number) => void;
  /** See `connectionMetrics`. */
  readonly onConnection: ConnectionListener;
}

/**
 * 1. Compares the cluster's topics with ours: nothing may be decided on topics that differ.
 * 2. Asks the registry for the ids of our schemas. 3. Opens Kafka.
 *
 * @throws Refusal where topics contradict; Transient where brokers or registry are away. Nothing is left open then.
 */
export async function openKafkaParts(options: KafkaPartsOptions): Promise<KafkaParts> {
  const { name, settings, logger, lag, onConnection } = options;
  const { group, topicPrefix, stateDir } = settings;
  const access = kafkaAccess(settings, `${topicPrefix}${group}.${name}`);
  const log = rateLimitedLog(logger);
  await mustFit(access, log, name, topicPrefix);
  const schemaIds = await openRegistrySchemaIds({
    access: registryAccess(settings),
    stateDir: join(stateDir, `${topicPrefix}${group}.${name}`),
    topicPrefix,
    log,
  });
  try {
    const codec = await openCodec(schemaIds);
    const kafka = await openKafka({
      access,
      group,
      topicPrefix,
      stateDir,
      log,
      featureLevel: NEWEST_LEVEL,
      encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
      onFetchLag: lag,
      onConnection,
    });
    return {
      kafka,
      codec,
      async close() {
        await kafka.close();
        await schemaIds.close();
      },
    };
  } catch (error) {
    await schemaIds.close();
    throw error;
  }
}

async function mustFit(access: KafkaAccess, log: KafkaLog, name: string, topicPrefix: string): Promise<void> {
  const used = new Set<string>([...Object.values(TOPICS), 'units.v1', `${name}.changelog.v1`]);
  const wanted = readTopicsFile(topicsFile()).filter((topic) => used.has(topic.name));
  try {
    await checkTopics({ access, log, topicPrefix }, wanted);
  } catch (error) {
    if (error instanceof TopicsContradict) throw new Refusal(error.message, { cause: error });
    throw error;
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { offset, sourceId } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { silentLog } from '../../../libs/stream-kafka/src/client/silent-log.fixture.ts';
import { createBrokerClock } from '../../../libs/stream-kafka/src/clock/broker-clock.ts';
import { changelogTopic } from '../../../libs/stream-kafka/src/journal/changelog-record.ts';
import { createKafkaJournal } from '../../../libs/stream-kafka/src/journal/kafka-journal.ts';
import { createPartitionFetcher } from '../../../libs/stream-kafka/src/reading/partition-fetcher.ts';
import { readRange } from '../../../libs/stream-kafka/src/reading/read-range.ts';
import { scratchCluster } from '../../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { openJournalLife, type JournalLife } from './journal-life.ts';

const PROCESSORS = ['trigger', 'routing'];
const TOPIC_NAMES = [...Object.values(TOPICS), ...PROCESSORS.map(changelogTopic), 'units.v1'];

/** A record of a changelog, its bytes in base64; a null value says that the entity was removed. */
export interface ChangelogRecord {
  readonly processor: string;
  readonly key: string;
  readonly value: string | null;
}

/** A Kafka cluster with topics of this life's own. */
export interface KafkaLife {
  readonly codec: Codec;
  /** Writes the changelogs of an earlier life, as they were, before anything is opened. */
  restore(records: readonly ChangelogRecord[]): Promise<void>;
  open(): Promise<JournalLife>;
  /** What the changelogs hold, committed records only, in order. */
  changelogs(): Promise<readonly ChangelogRecord[]>;
  remove(): Promise<void>;
}

export async function createKafkaLife(brokers: readonly string[]): Promise<KafkaLife> {
  const cluster = await scratchCluster(brokers);
  await cluster.create(TOPIC_NAMES, 1);
  const stateDir = await mkdtemp(join(tmpdir(), 'baton-'));
  const codec = await openCodec(createMemoryRuntime().schemaIds);
  const { client } = cluster;
  const clock = createBrokerClock();
  const journal = createKafkaJournal({
    ...{ client, stateDir, clock },
    createFetcher: (listener) => createPartitionFetcher(client, { listener }),
    group: 'upgrade',
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
    log: silentLog,
  });
  return {
    codec,
    async restore(records) {
      const producer = client.producer({});
      await producer.connect();
      for (const processor of PROCESSORS) {
        const messages = records
          .filter((record) => record.processor === processor)
          .map(({ key, value }) => ({ key, value: value === null ? null : Buffer.from(value, 'base64') }));
        await producer.send({ topic: cluster.name(changelogTopic(processor)), messages });
      }
      await producer.disconnect();
    },
    open: () => openJournalLife(journal, codec),
    async changelogs() {
      const all: ChangelogRecord[] = [];
      for (const processor of PROCESSORS) {
        const source = sourceId(changelogTopic(processor), 0);
        for await (const records of readRange(client, source, offset(0), 'end')) {
          for (const { key, value } of records) {
            const bytes = value.length === 0 ? null : Buffer.from(value).toString('base64');
            if (key !== null) all.push({ processor, key, value: bytes });
          }
        }
      }
      return all;
    },
    async remove() {
      clock.stop();
      await cluster.remove();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}

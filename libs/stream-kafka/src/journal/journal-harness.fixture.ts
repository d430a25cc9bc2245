import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigResourceTypes } from 'kafkajs';
import { instant } from '#kernel';
import { entityKey, offset, sourceId } from '#stream';
import type { CommitUnit, Journal, JournalSession, OutboundRecord, SourceRecord, TaskId } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import { createBrokerClock } from '../clock/broker-clock.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import { readRange } from '../reading/read-range.ts';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { createKafkaJournal } from './kafka-journal.ts';

export const TASK: TaskId = { processor: 'p', partition: 0 };
export const OUT = 'out';
export const CHANGELOG = 'p.changelog.v1';
const PARTITIONS = 2;
const CONFIG = { 'message.timestamp.type': 'LogAppendTime', 'max.message.bytes': '8388608' };
const INPUT = sourceId('input', 0);

/** How a journal restored a task, as it reported. */
interface Restored {
  readonly from: number;
  readonly rebuilt?: string;
}

export interface JournalHarness {
  readonly cluster: ScratchCluster;
  /** The folder of a process, by its name. */
  dir(name: string): string;
  /** The journal of a process with this folder. */
  journal(name?: string, client?: KafkaClient): Required<Journal>;
  /** What the journals reported of their restores so far. */
  readonly restored: readonly Restored[];
  /** What a reader of committed records finds. */
  read(topic: string, partition?: number): Promise<SourceRecord[]>;
  createTopics(): Promise<void>;
  close(): Promise<void>;
}

export async function journalHarness(brokers: readonly string[]): Promise<JournalHarness> {
  const cluster = await scratchCluster(brokers);
  const root = await mkdtemp(join(tmpdir(), 'baton-'));
  const clock = createBrokerClock();
  const restored: Restored[] = [];
  const log: KafkaLog = {
    ...silentLog,
    info(fields) {
      if ('task' in fields) restored.push(fields as unknown as Restored);
    },
  };
  const createTopics = async (): Promise<void> => {
    const topics = [OUT, CHANGELOG, 'units.v1'];
    await cluster.create(topics, PARTITIONS);
    const configEntries = Object.entries(CONFIG).map(([name, value]) => ({ name, value }));
    await cluster.admin.alterConfigs({
      validateOnly: false,
      resources: topics.map((topic) => ({
        type: ConfigResourceTypes.TOPIC,
        name: cluster.name(topic),
        configEntries,
      })),
    });
  };
  await createTopics();
  return {
    cluster,
    restored,
    dir: (name) => join(root, name),
    journal: (name = 'one', client = cluster.client) =>
      createKafkaJournal({
        client,
        createFetcher: (listener) => createPartitionFetcher(client, { listener }),
        group: 'g',
        stateDir: join(root, name),
        encodeDeadLetter() {
          throw new Error('There are no dead letters here.');
        },
        clock,
        log,
      }),
    async read(topic, partition = 0) {
      const all: SourceRecord[] = [];
      const range = readRange(cluster.client, sourceId(topic, partition), offset(0), 'end');
      for await (const some of range) all.push(...some);
      return all;
    },
    createTopics,
    async close() {
      clock.stop();
      await cluster.remove();
      await rm(root, { recursive: true, force: true });
    },
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const output = (value: string): OutboundRecord => ({
  topic: OUT,
  partition: 0,
  key: 'k',
  value: bytes(value),
  headers: {},
});

export function unit(
  number: number,
  entities: Record<string, string | null> = {},
  outputs: readonly OutboundRecord[] = [],
): CommitUnit {
  return {
    position: { next: new Map([[INPUT, offset(number)]]), time: instant(number), unit: number },
    entities: new Map(
      Object.entries(entities).map(([key, value]) => [entityKey(key), value === null ? null : bytes(value)]),
    ),
    outputs,
    deadLetters: [],
    manifest: [{ kind: 'run', source: INPUT, from: offset(number - 1), to: offset(number) }],
    decidedBy: 'abc',
  };
}

/** Read as a task reads them when it opens. */
export const entities = (session: JournalSession): Record<string, string> =>
  Object.fromEntries(
    [...(session.all?.() ?? [])].map(([key, value]) => [key, Buffer.from(value).toString()]),
  );
export const texts = (records: readonly SourceRecord[]): string[] =>
  records.map(({ value }) => Buffer.from(value).toString());

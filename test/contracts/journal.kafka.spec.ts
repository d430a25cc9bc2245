import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { offset, sourceId } from '#stream';
import type {
  CommittedUnit,
  DeadLetter,
  Journal,
  JournalSession,
  OutboundRecord,
  SourceRecord,
} from '#stream';
import { createKafkaClient, type KafkaClient } from '../../libs/stream-kafka/src/client/kafka-client.ts';
import { silentLog } from '../../libs/stream-kafka/src/client/silent-log.fixture.ts';
import { createBrokerClock } from '../../libs/stream-kafka/src/clock/broker-clock.ts';
import { createKafkaJournal } from '../../libs/stream-kafka/src/journal/kafka-journal.ts';
import { openCommittedTask } from '../../libs/stream-kafka/src/journal/committed-task.ts';
import { UNIT_HEADER } from '../../libs/stream-kafka/src/journal/unit-record.ts';
import { createPartitionFetcher } from '../../libs/stream-kafka/src/reading/partition-fetcher.ts';
import { readRange } from '../../libs/stream-kafka/src/reading/read-range.ts';
import { topicRanges } from '../../libs/stream-kafka/src/source/cluster-topics.ts';
import { CONTRACT_PARTITIONS, CONTRACT_TOPICS, journalContract } from './journal.contract.ts';
import { scratchFolder } from './scratch-folder.ts';

const DEAD_LETTERS = 'dead-letters.v1';
const TOPICS = [...CONTRACT_TOPICS, DEAD_LETTERS, 'contract.changelog.v1', 'units.v1'];
const CONFIG = { 'message.timestamp.type': 'LogAppendTime', 'max.message.bytes': '8388608' };

const encodeDeadLetter = (letter: DeadLetter): OutboundRecord => ({
  topic: DEAD_LETTERS,
  key: letter.topic,
  value: letter.value,
  headers: { reason: letter.reason },
  partition: letter.partition,
});

const { brokers } = inject('kafka');
const access = { brokers, clientId: 'contract' };
const admin = createKafkaClient({ access, log: silentLog }).admin();
const made: string[] = [];

beforeAll(() => admin.connect());
afterAll(async () => {
  await admin.deleteTopics({ topics: made });
  await admin.disconnect();
});

async function create(client: KafkaClient): Promise<void> {
  const topics = TOPICS.map((topic) => client.topicPrefix + topic);
  made.push(...topics);
  const configEntries = Object.entries(CONFIG).map(([name, value]) => ({ name, value }));
  await admin.createTopics({
    // kafkajs gives up waiting where a broker has not heard of a topic yet.
    waitForLeaders: false,
    topics: topics.map((topic) => ({ topic, numPartitions: CONTRACT_PARTITIONS, configEntries })),
  });
  const wanted = TOPICS.length * CONTRACT_PARTITIONS;
  while ((await topicRanges(client, TOPICS).catch(() => new Map())).size < wanted) await pause(20);
}

/**
 * Notes how many records of each topic were committed. The coordinator answers before its markers are in all partitions, so readers of
 * committed records may see the last ones a moment later: they are waited for, and one that never comes ends in the test's timeout.
 */
function counting(committed: Map<string, number>, journal: Journal): Journal {
  const add = (topic: string, records: number): unknown =>
    committed.set(topic, (committed.get(topic) ?? 0) + records);
  return {
    ...journal,
    async open(task) {
      const session = await journal.open(task);
      const commit: JournalSession['commit'] = async (unit) => {
        await session.commit(unit);
        for (const { topic } of unit.outputs) add(topic, 1);
        add(DEAD_LETTERS, unit.deadLetters.length);
      };
      return Object.create(session, { commit: { value: commit } }) as JournalSession;
    },
  };
}

journalContract('Kafka', async () => {
  const topicPrefix = `contract-${randomUUID().slice(0, 8)}.`;
  const folder = await scratchFolder();
  const client = createKafkaClient({ access, log: silentLog, topicPrefix });
  await create(client);
  const clock = createBrokerClock();
  const committed = new Map<string, number>();
  const open = () =>
    counting(
      committed,
      createKafkaJournal({
        client,
        createFetcher: (listener) => createPartitionFetcher(client, { listener }),
        group: 'g',
        stateDir: folder.dir,
        encodeDeadLetter,
        clock,
        log: silentLog,
      }),
    );
  const records = async (topic: string, partition: number): Promise<SourceRecord[]> => {
    const all: SourceRecord[] = [];
    for await (const some of readRange(client, sourceId(topic, partition), offset(0), 'end'))
      all.push(...some);
    return all;
  };
  const count = async (topic: string): Promise<number> => {
    const partitions = Array.from({ length: CONTRACT_PARTITIONS }, (_, n) => records(topic, n));
    return (await Promise.all(partitions)).flat().length;
  };
  const visible = async (topic: string): Promise<void> => {
    while ((await count(topic)) < (committed.get(topic) ?? 0)) await pause(20);
  };
  let journal = open();
  return {
    get journal() {
      return journal;
    },
    async records(topic, partition) {
      await visible(topic);
      return (await records(topic, partition)).map(({ key, value, headers }) => {
        const given = Object.entries(headers).filter(([name]) => name !== UNIT_HEADER);
        return { key, value, headers: Object.fromEntries(given) };
      });
    },
    async deadLetters() {
      await visible(DEAD_LETTERS);
      return count(DEAD_LETTERS);
    },
    async units(task) {
      const committed = await openCommittedTask({ access, log: silentLog, topicPrefix }, task, {
        inputs: [],
        outputs: [],
      });
      try {
        const units: CommittedUnit[] = [];
        for await (const unit of committed.units()) units.push(unit);
        return units;
      } finally {
        await committed.close();
      }
    },
    async restart() {
      journal = open();
    },
    async close() {
      clock.stop();
      await folder.remove();
    },
  };
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  createWorker,
  Indeterminate,
  offset,
  sourceId,
  Transient,
  type DeadLetter,
  type OutboundRecord,
  type RecordAppender,
  type SourceRecord,
  type Worker,
} from '#stream';
import { bodies, boxProcessor, put } from '#testing';
import { startCluster, type BrokerCluster } from '#testing/kafka';
import { createKafkaClient, type KafkaClient, type KafkaClientOptions } from './client/kafka-client.ts';
import {
  CHANGELOG,
  journalHarness,
  OUT,
  output,
  TASK,
  texts,
  unit,
} from './journal/journal-harness.fixture.ts';
import { createTopicPlaces } from './journal/topic-places.ts';
import { openKafka, type Kafka } from './open-kafka.ts';
import { lead } from './reading/leaders.fixture.ts';
import { listen } from './reading/listen.fixture.ts';
import { createPartitionFetcher, type PartitionFetcher } from './reading/partition-fetcher.ts';
import { readRange } from './reading/read-range.ts';
import { topicLayout } from './reading/topic-layout.ts';
import { scratchCluster, type ScratchCluster } from './source/scratch-cluster.fixture.ts';
import { checkTopics } from './topics/check-topics.ts';
import { openTopicAdmin } from './topics/topic-admin.ts';
import { createKafkaAppender } from './writing/kafka-appender.ts';

const BROKERS = [1, 2, 3];
const PARTITIONS = 3;
const BOXES = 24;
const FEED_EVERY_MS = 50;
const LOOK_MS = 100;
/** Kafka's own default is 9 s; the test is not to wait that long for each broker that dies. */
const properties = { 'broker.session.timeout.ms': '3000', 'broker.heartbeat.interval.ms': '500' };
const WITHIN = { timeout: 60_000, interval: 100 };

describe.skipIf(inject('kafka').classpath === undefined)('several brokers', { timeout: 240_000 }, () => {
  let brokers: BrokerCluster;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    brokers = await startCluster({ properties });
  }, 240_000);
  afterAll(() => brokers.close());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** Committed records of a partition, as a reader that begins now sees them. */
  async function read(client: KafkaClient, topic: string, partition = 0): Promise<readonly SourceRecord[]> {
    const all: SourceRecord[] = [];
    for await (const some of readRange(client, sourceId(topic, partition), offset(0), 'end'))
      all.push(...some);
    return all;
  }

  describe('whose partitions change their leaders', () => {
    it('the outputs of a unit are committed once each, whichever broker leads them by then', async () => {
      const harness = await journalHarness(brokers.brokers);
      closing.push(() => harness.close());
      const { cluster } = harness;
      await lead(cluster, 1, CHANGELOG, [0]);
      await lead(cluster, 1, 'units.v1', [0]);
      await lead(cluster, 2, OUT, [0, 1]);
      const session = await harness.journal().open(TASK);
      closing.push(() => session.close());
      const commit = (n: number) =>
        session.commit(
          unit(n, { a: `${n}` }, [output(`${n}`), { ...output(`${n}`), partition: 1 }, output(`${n} again`)]),
        );
      await commit(1);
      // To a broker that takes another part of the unit; to one that had none; half of it back.
      await lead(cluster, 1, OUT, [0, 1]);
      await commit(2);
      await lead(cluster, 3, OUT, [0]);
      await commit(3);
      await lead(cluster, 2, OUT, [0]);
      await lead(cluster, 3, CHANGELOG, [0]);
      await commit(4);
      const numbers = [1, 2, 3, 4];
      // A commit is answered before its markers are everywhere.
      const outputs = async (partition: number) => texts(await harness.read(OUT, partition));
      await expect.poll(() => outputs(0), WITHIN).toEqual(numbers.flatMap((n) => [`${n}`, `${n} again`]));
      await expect.poll(() => outputs(1), WITHIN).toEqual(numbers.map(String));
      expect(session.position.unit).toBe(4);
    });

    it('what is appended is there once, where the answer says', async () => {
      const cluster = await scratch();
      await cluster.create(['in'], PARTITIONS);
      for (const partition of [0, 1, 2]) await lead(cluster, partition + 1, 'in', [partition]);
      const { client } = cluster;
      const appender = createKafkaAppender({ client, places: createTopicPlaces(client) });
      closing.push(() => appender.close());
      const everywhere = (text: string): readonly OutboundRecord[] =>
        [0, 1, 2].map((partition) => ({ ...output(text), topic: 'in', partition }));
      await appender.append(everywhere('first'));
      await lead(cluster, 3, 'in', [0, 1]);
      const appended = await appender.append(everywhere('second'));
      for (const partition of [0, 1, 2]) {
        let records: readonly SourceRecord[] = [];
        const there = async () => texts((records = await read(client, 'in', partition)));
        await expect.poll(there, WITHIN).toEqual(['first', 'second']);
        expect(appended[partition]).toEqual({ topic: 'in', partition, offset: records[1]!.offset });
      }
    });

    it('a partition is fetched from the broker that leads it now, not from the one that did', async () => {
      const cluster = await scratch();
      await cluster.create(['in'], 1);
      await lead(cluster, 1, 'in', [0]);
      const asked: string[] = [];
      const client: KafkaClient = {
        ...cluster.client,
        async link(address) {
          const link = await cluster.client.link(address);
          return {
            ...link,
            askBytes(asking) {
              if (asking.request.apiName === 'Fetch') asked.push(`${address.host}:${address.port}`);
              return link.askBytes(asking);
            },
          };
        },
      };
      let fetches = 0;
      const fetcher = createPartitionFetcher(client, {
        listener: {
          fetched: () => (fetches += 1),
          failed(error) {
            throw error;
          },
        },
      });
      closing.push(() => fetcher.close());
      fetcher.add(sourceId('in', 0), offset(0));
      await expect.poll(() => fetches, WITHIN).toBeGreaterThan(0);
      await lead(cluster, 2, 'in', [0]);
      asked.length = 0;
      // A copy answers readers as well, with what it happens to have.
      await expect.poll(() => asked, { timeout: 10_000 }).toContain(brokers.brokers[1]);
    });
  });

  it('topics that were created are shown by whichever broker is asked next', async () => {
    const cluster = await scratch();
    const admin = await openTopicAdmin(cluster.client);
    closing.push(() => admin.close());
    for (let round = 0; round < 3; round += 1) {
      const names = Array.from({ length: 13 }, (_, n) => `made-${round}-${n}`);
      const spec = { partitions: 1, replicationFactor: 3, config: new Map<string, string>() };
      await admin.create(names.map((name) => ({ name, ...spec })));
      for (const broker of BROKERS) {
        const { topics } = await topicLayout(clientOf(cluster, [broker]), names);
        expect([...topics.values()].map(({ partitions }) => partitions)).toEqual(names.map(() => 1));
      }
    }
  });

  describe('of which one is away', () => {
    const AWAY = 3;
    const wanted = [
      {
        name: 'units.v1',
        partitions: PARTITIONS,
        replicationFactor: 3,
        config: new Map([['min.insync.replicas', '2']]),
      },
    ];
    let cluster: ScratchCluster;
    let knowsOneOnly: PartitionFetcher;
    const heardByOne: SourceRecord[] = [];

    beforeAll(async () => {
      cluster = await scratchCluster(brokers.brokers);
      await cluster.create(['in', 'units.v1'], PARTITIONS);
      await lead(cluster, AWAY, 'in', [0]);
      const stranger = { topic: 'stranger', replicaAssignment: [{ partition: 0, replicas: [AWAY] }] };
      await cluster.admin.createTopics({ waitForLeaders: false, topics: [stranger] });
      const fetches = Promise.withResolvers<void>();
      knowsOneOnly = createPartitionFetcher(clientOf(cluster, [AWAY]), {
        listener: {
          fetched({ records }) {
            heardByOne.push(...records);
            fetches.resolve();
          },
          failed: fetches.reject,
        },
      });
      knowsOneOnly.add(sourceId('in', 0), offset(0));
      await fetches.promise;
      await brokers.kill(AWAY);
      const leaders = async () => (await topicLayout(cluster.client, ['in'])).topics.get('in')!.leaders;
      while ([...(await leaders()).values()].includes(AWAY)) await pause(LOOK_MS);
    }, 240_000);
    afterAll(async () => {
      await knowsOneOnly.close();
      await brokers.start(AWAY);
      await cluster.admin.deleteTopics({ topics: ['stranger'] });
      await cluster.remove();
    }, 240_000);

    it('a process begins, checks its topics, writes and reads, whichever broker it asks first', async () => {
      for (const order of [
        [3, 1, 2],
        [2, 3, 1],
      ]) {
        const { access, log, topicPrefix } = clientOf(cluster, order);
        const kafka = await open({ access, log, topicPrefix });
        expect(kafka.partitions).toBe(PARTITIONS);
        expect(await checkTopics({ access, log, topicPrefix }, wanted)).toBe(PARTITIONS);
        const [appended] = await kafka.appender.append([{ ...output(`${order[0]}`), topic: 'in' }]);
        // An append is answered before its markers are everywhere.
        const end = async () => (await kafka.log.ends(['in'])).get(sourceId('in', 0));
        await expect.poll(end, WITHIN).toBeGreaterThan(appended!.offset);
        const heard = await hear(kafka, ['in']);
        await expect.poll(() => texts(heard), WITHIN).toContain(`${order[0]}`);
      }
    });

    it('a client that was given only that one has learned of the others', async () => {
      const kafka = await open(cluster.client);
      await kafka.appender.append([{ ...output('late'), topic: 'in' }]);
      await expect.poll(() => texts(heardByOne), WITHIN).toContain('late');
    });
  });

  describe('that come and go under a worker', () => {
    it('nothing is missing, nothing is there twice, all is in order by key, and no task ends', async () => {
      const cluster = await scratch();
      const changelog = 'boxes.changelog.v1';
      const moving = [...boxProcessor.topics, 'box-events', 'units.v1', changelog];
      await cluster.create([...moving, 'refused'], PARTITIONS);
      const outside = await open(cluster.client);
      const worker = begin(await open(cluster.client));
      await worker.start();
      let ended: unknown = 'it has not';
      void worker.ended.then((error) => (ended = error));
      const outputs = await hear(outside, ['box-events']);
      const feed = feeding(outside);
      const { acknowledged } = feed;
      const made = (): readonly Made[] => madeOf(outputs);
      /** What is put in from now on comes out. */
      const flows = async (): Promise<void> => {
        const goals = acknowledged.map((puts) => puts + 5);
        const reached = (all: readonly Made[]): boolean =>
          goals.every((goal, box) => (all[box]?.length ?? 0) >= expected(goal).length);
        await expect.poll(() => reached(made()), WITHIN).toBe(true);
        expect([ended, worker.status().error]).toEqual(['it has not', undefined]);
      };
      await flows();

      for (const round of [0, 1, 2]) {
        for (const [n, topic] of moving.entries()) {
          for (let partition = 0; partition < PARTITIONS; partition += 1)
            await lead(cluster, ((round + n + partition) % BROKERS.length) + 1, topic, [partition]);
        }
        await flows();
      }

      // Whatever one of them is beside the leader of partitions, coordinator of transactions or of the group: each dies once.
      for (const broker of BROKERS) {
        await brokers.kill(broker);
        await flows();
        await brokers.start(broker);
        await inSync(cluster, moving);
      }
      await brokers.stop(1);
      await flows();
      await brokers.start(1);

      await feed.stop();
      const wanted = acknowledged.map(expected);
      const count = (all: readonly Made[]): number => all.flat().length;
      await expect.poll(() => count(made()), WITHIN).toBeGreaterThanOrEqual(count(wanted));
      await expect.poll(() => worker.status().ready, WITHIN).toBe(true);
      const tasks = () => worker.status().tasks.map(({ status }) => status);
      await expect.poll(tasks, WITHIN).toEqual(['running', 'running', 'running']);
      expect(ended).toBe('it has not');
      expect(made()).toEqual(wanted);
      const later = await Promise.all(
        [0, 1, 2].map((partition) => read(cluster.client, 'box-events', partition)),
      );
      expect(madeOf(later.flat())).toEqual(wanted);
    });
  });

  async function scratch(): Promise<ScratchCluster> {
    const cluster = await scratchCluster(brokers.brokers);
    closing.push(() => cluster.remove());
    return cluster;
  }

  /** As the cluster's, but with these brokers only, in this order. */
  function clientOf({ client }: ScratchCluster, order: readonly number[]): KafkaClient {
    const { access, log, topicPrefix } = client;
    const some = order.map((broker) => brokers.brokers[broker - 1]!);
    return createKafkaClient({ access: { ...access, brokers: some }, log, topicPrefix });
  }

  async function open({ access, log, topicPrefix }: KafkaClientOptions): Promise<Kafka> {
    const stateDir = await mkdtemp(join(tmpdir(), 'baton-'));
    const kafka = await openKafka({
      ...{ access, log, stateDir, encodeDeadLetter },
      ...(topicPrefix !== undefined && { topicPrefix }),
    });
    closing.push(async () => {
      await kafka.close();
      await rm(stateDir, { recursive: true, force: true });
    });
    return kafka;
  }

  function begin(kafka: Kafka): Worker {
    const { journal, clock } = kafka;
    const source = kafka.source(boxProcessor.name, boxProcessor.topics);
    const worker = createWorker({ processor: boxProcessor, journal, clock, source });
    closing.push(() => worker.stop());
    return worker;
  }

  async function hear(kafka: Kafka, topics: readonly string[]): Promise<readonly SourceRecord[]> {
    const listener = await listen(kafka, topics);
    closing.push(() => listener.stop());
    return listener.heard;
  }

  /** One thing after the other goes into each box; a sender that is not sure sends the same again. */
  function feeding({ appender }: Kafka) {
    const acknowledged = Array.from({ length: BOXES }, () => 0);
    let stopping = false;
    const feed = async (box: number): Promise<void> => {
      while (!stopping) {
        const thing = put(`b${box}`, `e${acknowledged[box]}`, 1);
        while (!(await isAppended(appender, thing))) await pause(FEED_EVERY_MS);
        acknowledged[box]! += 1;
        await pause(FEED_EVERY_MS);
      }
    };
    const feeds = Promise.all(acknowledged.map((_, box) => feed(box)));
    return {
      /** Of each box; it grows. */
      acknowledged,
      async stop() {
        stopping = true;
        await feeds;
      },
    };
  }
});

/** What came of one box, beside what time does to it. */
type Made = readonly object[];

const expected = (puts: number): Made =>
  Array.from({ length: puts }, (_, n) => [
    { type: 'Held', things: (n % 10) + 1 },
    ...(n % 10 === 9 ? [{ type: 'Overflowed' }] : []),
  ]).flat();

/** By box, in the order of the records. */
function madeOf(records: readonly SourceRecord[]): readonly Made[] {
  const boxes = Array.from({ length: BOXES }, (): object[] => []);
  for (const { box, type, things } of bodies(records)) {
    if (type === 'Sealed') continue;
    boxes[Number(String(box).slice('box/b'.length))]!.push(type === 'Held' ? { type, things } : { type });
  }
  return boxes;
}

async function isAppended(appender: RecordAppender, record: OutboundRecord): Promise<boolean> {
  try {
    await appender.append([record]);
    return true;
  } catch (error) {
    if (error instanceof Transient || error instanceof Indeterminate) return false;
    throw error;
  }
}

/** Every copy of these partitions, and of what the brokers keep for themselves, is what it is to be: the next may die. */
async function inSync({ admin, name }: ScratchCluster, topics: readonly string[]): Promise<void> {
  const all = [...topics.map(name), '__consumer_offsets', '__transaction_state'];
  const copies = async (): Promise<readonly number[]> => {
    const found = await admin.fetchTopicMetadata({ topics: all }).catch(() => ({ topics: [] }));
    return found.topics.flatMap(({ partitions }) => partitions.map(({ isr }) => isr.length));
  };
  await expect.poll(async () => new Set(await copies()), WITHIN).toEqual(new Set([BROKERS.length]));
}

const encodeDeadLetter = ({ topic, partition, offset: at, reason }: DeadLetter): OutboundRecord => ({
  topic: 'refused',
  key: `${topic}/${partition}`,
  value: new TextEncoder().encode(`${at} ${reason}`),
  headers: {},
});

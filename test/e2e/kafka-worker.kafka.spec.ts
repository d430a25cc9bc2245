import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { TOPICS, type Codec } from '#contracts';
import { id, type ConversationId, type WorkspaceId } from '#domain/vocabulary';
import { instant } from '#kernel';
import {
  createWorker,
  taskName,
  type DeadLetter,
  type OutboundRecord,
  type Processor,
  type SourceRecord,
  type Worker,
} from '#stream';
import { openKafka, type Kafka } from '#stream-kafka';
import { bodies, boxProcessor, put } from '#testing';
import { listen } from '../../libs/stream-kafka/src/reading/listen.fixture.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { pipelineCodec, pipelineProcessors } from '../fixtures/recorded-run.ts';
import { scratchFolder } from '../contracts/scratch-folder.ts';

const PARTITIONS = 6;
const BOXES = 40;

/** A worker with all that a process of its own would have. */
interface Process {
  readonly kafka: Kafka;
  readonly worker: Worker;
  /** How often each task began to run here. */
  readonly opened: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

describe('a worker on Kafka', { timeout: 240_000 }, () => {
  let cluster: ScratchCluster;
  let outside: Kafka;
  const closing: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    cluster = await scratchCluster(inject('kafka').brokers);
    closing.push(() => cluster.remove());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function open(): Promise<Kafka> {
    const { access, log, topicPrefix } = cluster.client;
    const folder = await scratchFolder();
    const kafka = await openKafka({ access, log, topicPrefix, stateDir: folder.dir, encodeDeadLetter });
    closing.push(async () => {
      await kafka.close();
      await folder.remove();
    });
    return kafka;
  }

  async function begin(processor: Processor, on?: Kafka): Promise<Process> {
    const kafka = on ?? (await open());
    const opened = new Map<string, number>();
    const faults: string[] = [];
    const worker = createWorker({
      processor,
      journal: kafka.journal,
      clock: kafka.clock,
      source: kafka.source(processor.name, processor.topics),
      observer: {
        taskRunning: (task) => opened.set(taskName(task), (opened.get(taskName(task)) ?? 0) + 1),
        fault: (task, kind) => faults.push(`${taskName(task)} ${kind}`),
      },
    });
    closing.push(() => worker.stop());
    await worker.start();
    return { kafka, worker, opened, faults, stop: () => worker.stop() };
  }

  const running = (one: Process): number =>
    one.worker.status().ready ? one.worker.status().tasks.length : NaN;
  const share = (all: readonly Process[]) => () => all.map(running);
  const tasksOf = (one: Process): readonly string[] =>
    one.worker.status().tasks.map(({ task }) => taskName(task));
  /** Of a process that had all tasks, then these, then all: it opened again what it had given away, and nothing else. */
  const expectOnlyMoved = ({ opened }: Process, kept: readonly string[]): void => {
    for (const [task, times] of opened) expect([task, times]).toEqual([task, kept.includes(task) ? 1 : 2]);
  };

  async function hear(kafka: Kafka, topics: readonly string[]): Promise<readonly SourceRecord[]> {
    const listener = await listen(kafka, topics);
    closing.push(() => listener.stop());
    return listener.heard;
  }

  describe('with boxes', () => {
    beforeEach(async () => {
      await cluster.create(
        [...boxProcessor.topics, 'box-events', 'refused', 'units.v1', 'boxes.changelog.v1'],
        PARTITIONS,
      );
      outside = await open();
    });

    /** Things are put into boxes all the time, until it is stopped; returns how many went into each. */
    function feeding(): { stop(): Promise<readonly number[]> } {
      const puts = Array.from({ length: BOXES }, () => 0);
      let stopped = false;
      const done = (async () => {
        for (let n = 0; !stopped; n += 1) {
          const box = n % BOXES;
          const records = Array.from({ length: 5 }, () => put(`b${box}`, `e${puts[box]!++}`, 1));
          await outside.appender.append(records);
        }
      })();
      return {
        async stop() {
          stopped = true;
          await done;
          return puts;
        },
      };
    }

    /** What the puts of a box must have led to, beside what time does. */
    const expected = (puts: number): readonly object[] =>
      Array.from({ length: puts }, (_, n) => [
        { type: 'Held', things: (n % 10) + 1 },
        ...(n % 10 === 9 ? [{ type: 'Overflowed' }] : []),
      ]).flat();

    const madeOf = (records: readonly SourceRecord[], box: number): readonly object[] =>
      bodies(records.filter(({ key }) => key === `box/b${box}`))
        .filter(({ type }) => type !== 'Sealed')
        .map(({ type, things }) => (type === 'Held' ? { type, things } : { type }));

    it('that gets more partitions while it runs stops, and says what to do', async () => {
      const one = await begin(boxProcessor);
      await expect.poll(share([one]), { timeout: 60_000 }).toEqual([PARTITIONS]);
      const grown = { topic: cluster.name('puts'), count: PARTITIONS + 2 };
      await cluster.admin.createPartitions({ topicPartitions: [grown] });
      expect(String(await one.worker.ended)).toMatch(
        /puts has 8 partitions, but .*boxes began with 6.*"More partitions"/,
      );
      const again = begin(boxProcessor);
      await expect(again).rejects.toThrow(/puts has 8 partitions, but .*boxes began with 6/);
    });

    it('scales from one to three to one while things flow: nothing lost, nothing twice, in order, only moved tasks opened again', async () => {
      const first = await begin(boxProcessor);
      await expect.poll(share([first]), { timeout: 60_000 }).toEqual([PARTITIONS]);
      const outputs = await hear(outside, ['box-events']);
      const feed = feeding();
      const all = [first, await begin(boxProcessor), await begin(boxProcessor)];
      await expect.poll(share(all), { timeout: 60_000 }).toEqual([2, 2, 2]);
      const kept = tasksOf(first);
      await all[1]!.stop();
      await all[2]!.stop();
      await expect.poll(share([first]), { timeout: 60_000 }).toEqual([PARTITIONS]);
      const puts = await feed.stop();
      const total = puts.flatMap(expected).length;

      const made = () => puts.flatMap((_, box) => madeOf(outputs, box));
      await expect.poll(() => made().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(total);
      for (const [box, count] of puts.entries()) expect(madeOf(outputs, box)).toEqual(expected(count));
      expectOnlyMoved(first, kept);
      expect(all.flatMap(({ faults }) => faults)).toEqual([]);
    });
  });

  describe('with trigger and routing', () => {
    /** What trigger says of each, and what routing says. */
    const ONCE: readonly string[] = ['EscalationRequested', 'EscalationQueued'];
    /** A conversation whose customer presses the button for a human. */
    const conversation = (codec: Codec, n: number): readonly OutboundRecord[] => {
      const stamps = {
        workspaceId: id<WorkspaceId>(`workspace-${n % 8}`),
        conversationId: id<ConversationId>(`c${n}`),
        occurredAt: instant(0),
      };
      return [
        codec.outbound({ ...stamps, type: 'HumanRequested', eventId: id(`${n}/1`), control: 'button' }),
        // Sent again: the same wish, once.
        codec.outbound({ ...stamps, type: 'HumanRequested', eventId: id(`${n}/1`), control: 'button' }),
      ];
    };

    it('scales from one to three to one: every wish for a human is decided and queued exactly once, only moved tasks opened again', async () => {
      const changelogs = ['trigger.changelog.v1', 'routing.changelog.v1'];
      await cluster.create([...Object.values(TOPICS), 'units.v1', 'refused', ...changelogs], PARTITIONS);
      outside = await open();
      const codec = await pipelineCodec();
      const heard = await hear(outside, [TOPICS.escalationRequests, TOPICS.escalationEvents]);
      const both = async (): Promise<readonly Process[]> => {
        const kafka = await open();
        return Promise.all(pipelineProcessors(codec).map((processor) => begin(processor, kafka)));
      };
      const first = await both();
      await expect.poll(share(first), { timeout: 60_000 }).toEqual([PARTITIONS, PARTITIONS]);
      let stopped = false;
      let asked = 0;
      const asking = (async () => {
        while (!stopped) await outside.appender.append(conversation(codec, asked++));
      })();
      const others = [...(await both()), ...(await both())];
      await expect.poll(share([...first, ...others]), { timeout: 60_000 }).toEqual([2, 2, 2, 2, 2, 2]);
      const kept = first.map(tasksOf);
      for (const one of others) await one.stop();
      await expect.poll(share(first), { timeout: 60_000 }).toEqual([PARTITIONS, PARTITIONS]);
      stopped = true;
      await asking;

      const decided = () =>
        heard
          .map(({ topic, value }) => codec.decode(topic, value))
          .flatMap((event) =>
            ONCE.includes(event.type) && 'conversationId' in event
              ? `${event.conversationId} ${event.type}`
              : [],
          )
          .sort();
      await expect
        .poll(() => decided().length, { timeout: 60_000 })
        .toBeGreaterThanOrEqual(asked * ONCE.length);
      const wanted = Array.from({ length: asked }, (_, n) => ONCE.map((type) => `c${n} ${type}`));
      expect(decided()).toEqual(wanted.flat().sort());
      for (const [n, one] of first.entries()) expectOnlyMoved(one, kept[n]!);
      expect([...first, ...others].flatMap(({ faults }) => faults)).toEqual([]);
    });
  });
});

const encodeDeadLetter = ({ topic, partition, offset, reason }: DeadLetter): OutboundRecord => ({
  topic: 'refused',
  key: `${topic}/${partition}`,
  value: new TextEncoder().encode(`${offset} ${reason}`),
  headers: {},
});

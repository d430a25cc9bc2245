// Events through the trigger with the default policy on Kafka, exactly once, in steady state: `npm run bench -- kafka-trigger`. The broker
// is a process of its own; the CPU time is that of the process that decides, its client of Kafka and its local store included.
import { triggerProcessor } from '#apps/trigger';
import { TOPICS } from '#contracts';
import { createWorker, type OutboundRecord } from '#stream';
import type { Kafka } from '#stream-kafka';
import { interleavedConversations } from './conversations.ts';
import {
  appendAll,
  benchBroker,
  benchCodec,
  createBenchTopics,
  openBenchKafka,
} from './kafka/bench-kafka.ts';
import { bar, print, spread } from './measure.ts';

/** Steady state is what lies between the two: starting up, and code that is not compiled yet, cost nothing in it. */
const FROM = 150_000;
const EVENTS = 600_000;
const RUNS = 3;
const PARTITIONS = 4;
/** As in the benchmark of the embedded runtime. */
const OPEN_AT_A_TIME = [100, 500, 5_000] as const;
const OPEN_FOR_THE_BAR = 500;
const EVENTS_PER_CPU_SECOND = 40_000;

const codec = await benchCodec();
const broker = await benchBroker();
try {
  for (const open of OPEN_AT_A_TIME) {
    const cpu: number[] = [];
    const wall: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { cpuSeconds, wallSeconds } = await oneRun(open);
      cpu.push((EVENTS - FROM) / cpuSeconds);
      wall.push((EVENTS - FROM) / wallSeconds);
    }
    const perCpuSecond = spread(cpu);
    print({
      name: `trigger, Kafka, exactly once, ${open.toLocaleString('en')} conversations open`,
      unit: 'events',
      count: EVENTS,
      perCpuSecond,
      perWallSecond: spread(wall),
    });
    if (open !== OPEN_FOR_THE_BAR) continue;
    bar('events per CPU-second, median', Math.round(perCpuSecond.median), EVENTS_PER_CPU_SECOND);
  }
} finally {
  await broker.stop();
}

interface Used {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

async function oneRun(open: number): Promise<Used> {
  const topics = await createBenchTopics(broker.brokers, ['trigger'], PARTITIONS);
  const kafka = await openBenchKafka(topics, codec);
  try {
    await appendAll(kafka, recordsOf(open));
    return await decideAll(kafka);
  } finally {
    await kafka.close();
    await topics.remove();
  }
}

function* recordsOf(open: number): Generator<OutboundRecord, void> {
  for (const { event } of interleavedConversations(EVENTS, open)) yield codec.outbound(event);
}

async function decideAll(kafka: Kafka): Promise<Used> {
  const { journal, clock } = kafka;
  const trigger = triggerProcessor(codec);
  let read = 0;
  let began: { readonly cpu: NodeJS.CpuUsage; readonly at: number } | undefined;
  const all = Promise.withResolvers<Used>();
  const worker = createWorker({
    // What the trigger itself has written is read again, and is no event.
    processor: {
      ...trigger,
      read(record) {
        if (record.topic === TOPICS.conversationEvents) read += 1;
        return trigger.read(record);
      },
    },
    journal,
    clock,
    source: kafka.source(trigger.name, trigger.topics),
    observer: {
      unitCommitted() {
        if (began === undefined && read >= FROM) began = { cpu: process.cpuUsage(), at: performance.now() };
        if (began === undefined || read < EVENTS) return;
        const { user, system } = process.cpuUsage(began.cpu);
        all.resolve({
          cpuSeconds: (user + system) / 1_000_000,
          wallSeconds: (performance.now() - began.at) / 1_000,
        });
      },
    },
  });
  await worker.start();
  try {
    return await Promise.race([
      all.promise,
      worker.ended.then((error) => Promise.reject(new Error('The worker ended.', { cause: error }))),
    ]);
  } finally {
    await worker.stop();
  }
}

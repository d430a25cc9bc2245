// Events through the trigger on Kafka, exactly once, in steady state: `npm run bench -- kafka-trigger [--every-trigger] [--runs=3] [--open=100,500,5000]`,
// under the built-in policy at the first feature level, or with every trigger on at the newest. The broker is a process of its own; the CPU time
// is that of the process that decides, its client of Kafka and its local store included.
import { parseArgs } from 'node:util';
import { triggerProcessor } from '#apps/trigger';
import { TOPICS } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import type { OutboundRecord } from '#stream';
import { interleavedConversations } from './conversations.ts';
import { everyTriggerAt } from '../fixtures/every-trigger.ts';
import {
  appendAll,
  benchBroker,
  benchCodec,
  createBenchTopics,
  openBenchKafka,
} from './kafka/bench-kafka.ts';
import { steadyRun, type Used } from './kafka/steady-run.ts';
import { bar, print, spread } from './measure.ts';

/** Steady state is what lies between the two: starting up, and code that is not compiled yet, cost nothing in it. */
const FROM = 150_000;
const EVENTS = 600_000;
const PARTITIONS = 4;
const OPEN_FOR_THE_BAR = 500;
const EVENTS_PER_CPU_SECOND = 40_000;

const { values } = parseArgs({
  options: {
    'every-trigger': { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    // As in the benchmark of the embedded runtime.
    open: { type: 'string', default: '100,500,5000' },
  },
});
const RUNS = Number(values.runs);

const codec = await benchCodec();
const broker = await benchBroker();
try {
  for (const open of values.open.split(',').map(Number)) {
    const cpu: number[] = [];
    const wall: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { cpuSeconds, wallSeconds } = await oneRun(open);
      cpu.push((EVENTS - FROM) / cpuSeconds);
      wall.push((EVENTS - FROM) / wallSeconds);
    }
    const perCpuSecond = spread(cpu);
    print({
      name: `trigger${values['every-trigger'] ? ', every trigger on' : ''}, Kafka, exactly once, ${open.toLocaleString('en')} conversations open`,
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

async function oneRun(open: number): Promise<Used> {
  const topics = await createBenchTopics(broker.brokers, ['trigger'], PARTITIONS);
  const kafka = await openBenchKafka(topics, codec);
  try {
    await appendAll(kafka, recordsOf(open));
    const steady = { from: FROM, to: EVENTS };
    return await steadyRun(kafka, triggerProcessor(codec), TOPICS.conversationEvents, steady);
  } finally {
    await kafka.close();
    await topics.remove();
  }
}

function* recordsOf(open: number): Generator<OutboundRecord, void> {
  if (values['every-trigger'])
    for (const event of everyTriggerAt(NEWEST_LEVEL, 'bench')) yield codec.outbound(event);
  for (const { event } of interleavedConversations(EVENTS, open)) yield codec.outbound(event);
}

// Where the time goes in steady state on Kafka, exactly once: the ten functions that take most of it, for the plain job and for the trigger
// with the default policy. `npm run bench -- kafka-profile`. Profiling costs time: the other benchmarks measure speed.
import { triggerProcessor } from '#apps/trigger';
import { TOPICS } from '#contracts';
import type { OutboundRecord, Processor } from '#stream';
import { interleavedConversations } from './conversations.ts';
import {
  appendAll,
  benchBroker,
  benchCodec,
  createBenchTopics,
  openBenchKafka,
} from './kafka/bench-kafka.ts';
import { steadyRun, type SteadyState } from './kafka/steady-run.ts';
import { turns } from './peers/turns.ts';
import { encodeTurn } from './peers/wire.ts';
import { plainJobProcessor } from './plain-job/plain-job.processor.ts';
import { createProfiler } from './profile/top-functions.ts';

const PARTITIONS = 4;
const OPEN = 500;
const PLAIN_JOB: SteadyState = { from: 400_000, to: 1_000_000 };
const TRIGGER: SteadyState = { from: 100_000, to: 400_000 };
const PLAIN_JOB_TOPICS = { input: 'turns', output: 'escalations' };

const codec = await benchCodec();
const broker = await benchBroker();
try {
  const { input, output } = PLAIN_JOB_TOPICS;
  await profiled('plain job', plainJobProcessor('plain-job', input, output), input, PLAIN_JOB, turnRecords());
  await profiled('trigger', triggerProcessor(codec), TOPICS.conversationEvents, TRIGGER, eventRecords());
} finally {
  await broker.stop();
}

async function profiled(
  name: string,
  processor: Processor,
  input: string,
  steady: SteadyState,
  records: Iterable<OutboundRecord>,
): Promise<void> {
  const own = Object.values(PLAIN_JOB_TOPICS);
  const topics = await createBenchTopics(broker.brokers, [processor.name], PARTITIONS, own);
  const kafka = await openBenchKafka(topics, codec);
  const profiler = createProfiler();
  try {
    await appendAll(kafka, records);
    let started = Promise.resolve();
    await steadyRun(kafka, processor, input, steady, () => {
      started = profiler.start();
    });
    await started;
    await profiler.stop(name);
  } finally {
    await kafka.close();
    await topics.remove();
  }
}

function* turnRecords(): Generator<OutboundRecord, void> {
  for (const turn of turns(PLAIN_JOB.to))
    yield { topic: PLAIN_JOB_TOPICS.input, key: turn.conversationId, value: encodeTurn(turn), headers: {} };
}

function* eventRecords(): Generator<OutboundRecord, void> {
  for (const { event } of interleavedConversations(TRIGGER.to, OPEN)) yield codec.outbound(event);
}

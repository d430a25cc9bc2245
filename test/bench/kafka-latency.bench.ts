// How long after an explicit request stands in the log an agent's offer can be read, over two exactly-once hops (trigger, routing), while
// 1,000 events a second come in: `npm run bench -- kafka-latency`. Broker, services and this process share the machine. Two minutes are
// measured, of which the second is held to the bars: in the first the broker, just started, compiles its own code on the cores of all.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Kafka as KafkaJS, logLevel, Partitioners, type Producer } from 'kafkajs';
import { TOPICS, type DomainEvent } from '#contracts';
import { interleavedConversations } from './conversations.ts';
import { benchBroker, benchCodec, createBenchTopics, openBenchKafka } from './kafka/bench-kafka.ts';
import { createPeople } from './latency/people.ts';
import { barAtMost } from './measure.ts';

const PARTITIONS = 4;
const WARM_UP_MS = 10_000;
const MEASURED_MS = 60_000;
const EVERY_MS = 10;
const EVENTS_PER_SECOND = 1_000;
const PER_TICK = (EVENTS_PER_SECOND * EVERY_MS) / 1_000;
/** Ticks per conversation that asks for a human: twenty a second. */
const ASK_EVERY = 5;
const OPEN = 500;
/** Of each agent. */
const HEARTBEAT_TICKS = 5_000 / EVERY_MS;
/** Offers of the last requests are waited for. */
const LAST_MS = 5_000;
const MEDIAN_MS_MAX = 40;
const P99_MS_MAX = 100;

const codec = await benchCodec();
const broker = await benchBroker();
const topics = await createBenchTopics(broker.brokers, ['trigger', 'routing'], PARTITIONS);
const services = spawn(
  process.execPath,
  [
    '--conditions=source',
    fileURLToPath(new URL('./latency/pipeline.child.ts', import.meta.url)),
    ...['--brokers', broker.brokers.join(','), '--topic-prefix', topics.topicPrefix],
  ],
  { stdio: 'inherit' },
);
const ended = new Promise<void>((resolve) => services.once('exit', () => resolve()));
const kafka = await openBenchKafka(topics, codec);
const producer = new KafkaJS({
  clientId: 'people',
  brokers: [...broker.brokers],
  logLevel: logLevel.NOTHING,
}).producer({ createPartitioner: Partitioners.DefaultPartitioner });
const people = createPeople();
/** When the broker had acknowledged the request, by conversation. */
const askedAt = new Map<string, number>();
const latenciesMs: number[] = [];
const ordinary = interleavedConversations(Infinity, OPEN);
let measuring = false;

try {
  await producer.connect();
  await send(producer, people.signIn());
  const tail = kafka.log.tail([TOPICS.escalationEvents]);
  await tail.start({
    assigned: (partitions) => {
      for (const partition of partitions) tail.seek(partition, new Map());
    },
    revoked: () => undefined,
    records: (_source, records) => {
      const now = performance.now();
      for (const { topic, value } of records) {
        const event = codec.decode(topic, value);
        if (event.type !== 'OfferMade') continue;
        const at = askedAt.get(event.conversationId);
        if (at !== undefined) latenciesMs.push(now - at);
        askedAt.delete(event.conversationId);
        void send(producer, people.answer(event));
      }
    },
    failed: (error) => {
      throw error;
    },
  });
  await firstOffer();
  await flow(WARM_UP_MS);
  measuring = true;
  await flow(MEASURED_MS);
  print('the first minute of a broker', takeLatencies());
  await flow(MEASURED_MS);
  await pause(LAST_MS);
  await tail.stop();
  const latencies = takeLatencies();
  print(`the minute after it (${askedAt.size} without an offer)`, latencies);
  if (askedAt.size > 0) process.exitCode = 1;
  barAtMost('median, ms', latencies.median, MEDIAN_MS_MAX);
  barAtMost('99th percentile, ms', latencies.p99, P99_MS_MAX);
} finally {
  services.kill('SIGTERM');
  await ended;
  await producer.disconnect();
  await kafka.close();
  await topics.remove();
  await broker.stop();
}

/** Waits until both services work. */
async function firstOffer(): Promise<void> {
  const { conversationId, events } = people.ask();
  askedAt.set(conversationId, performance.now());
  await send(producer, events);
  while (askedAt.size > 0) {
    if (services.exitCode !== null) throw new Error('The services ended.');
    await pause(EVERY_MS);
  }
  latenciesMs.length = 0;
}

async function flow(forMs: number): Promise<void> {
  const began = performance.now();
  for (let tick = 0; tick * EVERY_MS < forMs; tick += 1) {
    const asking = tick % ASK_EVERY === 0 ? people.ask() : undefined;
    const stillHere = people.stillHere(tick % HEARTBEAT_TICKS, HEARTBEAT_TICKS);
    const events: DomainEvent[] = [...(asking?.events ?? []), ...stillHere];
    while (events.length < PER_TICK) events.push(ordinary.next().value!.event);
    void send(producer, events).then(() => {
      if (measuring && asking !== undefined) askedAt.set(asking.conversationId, performance.now());
    });
    await pause(Math.max(0, began + (tick + 1) * EVERY_MS - performance.now()));
  }
}

async function send(to: Producer, events: readonly DomainEvent[]): Promise<void> {
  const byTopic = new Map<string, { key: string; value: Buffer; headers: Record<string, string> }[]>();
  for (const { topic, key, value, headers } of events.map((event) => codec.outbound(event))) {
    const message = { key, value: Buffer.from(value), headers: { ...headers } };
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), message]);
  }
  const topicMessages = [...byTopic].map(([topic, messages]) => ({
    topic: topics.topicPrefix + topic,
    messages,
  }));
  await to.sendBatch({ topicMessages });
}

interface Latencies {
  readonly count: number;
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
  readonly longest: number;
}

/** Of the offers since the last call. */
function takeLatencies(): Latencies {
  const sorted = latenciesMs.splice(0).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return { count: sorted.length, median: at(0.5), p90: at(0.9), p99: at(0.99), longest: at(1 - 1e-9) };
}

function print(when: string, { count, median, p90, p99, longest }: Latencies): void {
  console.log(
    `request appended to offer readable, two hops, ${EVENTS_PER_SECOND.toLocaleString('en')} events a second, ${count} requests: ${when}`,
  );
  console.log(`  ms: median ${median}, p90 ${p90}, p99 ${p99}, longest ${longest}`);
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { triggerProcessor } from '#apps/trigger';
import { openCodec } from '#contracts';
import { createWorker, partitionOf, type Worker } from '#stream';
import {
  applyTopics,
  createRegistryClient,
  openKafka,
  openRegistrySchemaIds,
  openTopicAdmin,
  planTopics,
  readTopicsFile,
  registerSchema,
  topicsFile,
  type Kafka,
  type KafkaLog,
} from '#stream-kafka';
import { deleteSubjects, deleteTopics } from './clean-up.ts';
import { java, output, python, typescript, type Toolchain } from './toolchains.ts';

const PARTITIONS = 6;
const { brokers, registryUrl } = inject('kafka');
const topicPrefix = `${randomUUID().slice(0, 8)}.`;
const nothing = (): void => {};
const log: KafkaLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const access = { brokers, clientId: 'integrate-test' };
const closing: (() => Promise<unknown>)[] = [];

/** The trigger on the test broker, as a service runs it. */
async function startTrigger(): Promise<Worker> {
  const stateDir = await mkdtemp(join(tmpdir(), 'baton-integrate-'));
  closing.push(() => rm(stateDir, { recursive: true, force: true }));

  const admin = await openTopicAdmin({ access, log, topicPrefix });
  const specs = readTopicsFile(topicsFile(), { partitions: PARTITIONS, replicationFactor: 1 });
  await applyTopics(admin, planTopics(specs, new Map()));
  closing.push(() => deleteTopics(brokers, topicPrefix));
  await admin.close();

  closing.push(() => deleteSubjects(registryUrl, topicPrefix));
  const registry = createRegistryClient({ url: registryUrl });
  await openCodec({
    async register(subject, schema) {
      const report = await registerSchema(registry, { subject: topicPrefix + subject, schema });
      return report.status === 'registered' ? report.id : 0;
    },
    schema: async () => undefined,
  });

  const schemaIds = await openRegistrySchemaIds({ access: { url: registryUrl }, stateDir, topicPrefix, log });
  closing.push(() => schemaIds.close());
  const codec = await openCodec(schemaIds);
  const encodeDeadLetter = codec.deadLetterRecord.bind(codec);
  const kafka: Kafka = await openKafka({ access, log, topicPrefix, stateDir, encodeDeadLetter });
  closing.push(() => kafka.close());
  const processor = triggerProcessor(codec);
  const source = kafka.source(processor.name, processor.topics);
  const worker = createWorker({ processor, journal: kafka.journal, clock: kafka.clock, source });
  await worker.start();
  closing.push(() => worker.stop());
  return worker;
}

/** A conversation that murmur2 puts elsewhere than librdkafka's own default, CRC-32, would. */
function conversationOf(language: string): string {
  for (let n = 0; ; n += 1) {
    const id = `${language}-${n}`;
    if (crc32(id) % PARTITIONS !== partitionOf(id, PARTITIONS)) return id;
  }
}

let worker: Worker;
beforeAll(async () => {
  worker = await startTrigger();
}, 300_000);
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

it.for<[string, () => Toolchain | undefined]>([
  ['TypeScript', typescript],
  ['Java', java],
  ['Python', python],
])(
  'a conversation that a producer in %s writes is escalated, and a consumer in it learns so',
  { timeout: 600_000 },
  async ([language, toolchainOf], { skip }) => {
    const toolchain = toolchainOf();
    if (toolchain === undefined) {
      if (process.env.CI === 'true') throw new Error(`${language} is not installed, and CI needs it.`);
      return skip(`${language} is not installed`);
    }
    const conversation = conversationOf(toolchain.language);
    const environment = {
      KAFKA_BROKERS: brokers.join(),
      REGISTRY_URL: registryUrl,
      TOPIC_PREFIX: topicPrefix,
      GROUP: `${topicPrefix}${toolchain.language}`,
    };
    const produced = await output([...toolchain.command('produce'), conversation], environment);
    const partition = partitionOf(conversation, PARTITIONS);
    expect(new Set(produced.trim().split('\n'))).toEqual(new Set([`appended to partition ${partition}`]));

    const ended = worker.ended.then((error) =>
      Promise.reject(new Error('The trigger ended', { cause: error })),
    );
    const consumed = await Promise.race([
      output([...toolchain.command('consume'), conversation], environment),
      ended,
    ]);
    expect(consumed).toMatch(new RegExp(`^EscalationRequested ${conversation}#1-[0-9a-z]+ B\n$`));
  },
);

import { beginAtNewestLevel } from '#processors';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { decidingCode } from '#platform';
import { createWorker, type WorkerObserver } from '#stream';
import { openKafka, openRegistrySchemaIds, type Kafka } from '#stream-kafka';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import type { ScratchCluster } from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

/** Creates the topics of trigger and routing, and registers the schemas. */
export async function createPipelineTopics(
  cluster: ScratchCluster,
  registryUrl: string,
  partitions: number,
): Promise<void> {
  const state = ['units.v1', 'trigger.changelog.v1', 'routing.changelog.v1'];
  await cluster.create([...Object.values(TOPICS), ...state], partitions);
  const { topicPrefix } = cluster.client;
  await printedBy('schemas', 'register', '--registry-url', registryUrl, '--topic-prefix', topicPrefix);
}

/** Removes the topics, and what was registered for them. */
export async function removePipelineTopics(cluster: ScratchCluster, registryUrl: string): Promise<void> {
  const subjects = (await (await fetch(`${registryUrl}/subjects`)).json()) as string[];
  for (const subject of subjects.filter((name) => name.startsWith(cluster.client.topicPrefix)))
    await fetch(`${registryUrl}/subjects/${subject}`, { method: 'DELETE' });
  await cluster.remove();
}

export interface KafkaPipeline {
  readonly kafka: Kafka;
  readonly codec: Codec;
  whenIdle(): Promise<void>;
  stop(): Promise<void>;
}

/** Trigger and routing on these topics, at the newest feature level. */
export async function startKafkaPipeline(
  cluster: ScratchCluster,
  { registryUrl, stateDir, observer = {} }: PipelineSettings,
): Promise<KafkaPipeline> {
  const { access, log, topicPrefix } = cluster.client;
  const schemaIds = await openRegistrySchemaIds({ access: { url: registryUrl }, stateDir, topicPrefix, log });
  const codec = await openCodec(schemaIds);
  const encodeDeadLetter = codec.deadLetterRecord.bind(codec);
  const kafka = await openKafka({ access, log, topicPrefix, stateDir, encodeDeadLetter });
  const { journal, clock, appender } = kafka;
  await beginAtNewestLevel({ ends: new Map(), codec, appender });
  const workers = pipelineProcessors(codec).map((processor) =>
    createWorker({
      ...{ processor, journal, clock, observer, settings: { decidedBy: decidingCode() } },
      source: kafka.source(processor.name, processor.topics),
    }),
  );
  for (const worker of workers) await worker.start();
  return {
    kafka,
    codec,
    async whenIdle() {
      for (const worker of workers) await worker.whenIdle();
    },
    async stop() {
      for (const worker of workers) await worker.stop();
      await kafka.close();
      await schemaIds.close();
    },
  };
}

interface PipelineSettings {
  readonly registryUrl: string;
  readonly stateDir: string;
  readonly observer?: WorkerObserver;
}

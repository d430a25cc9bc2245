import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import type { DomainEvent } from '#contracts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import {
  createPipelineTopics,
  removePipelineTopics,
  startKafkaPipeline,
  type KafkaPipeline,
} from './kafka-pipeline.ts';

const { brokers, registryUrl } = inject('kafka');
const PARTITIONS = 2;

let cluster: ScratchCluster;
let stateDir: string;
let pipeline: KafkaPipeline;

beforeEach(async () => {
  cluster = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-explain-'));
  await createPipelineTopics(cluster, registryUrl, PARTITIONS);
  pipeline = await startKafkaPipeline(cluster, { registryUrl, stateDir });
  vi.stubEnv('BATON_KAFKA_BROKERS', brokers.join());
  vi.stubEnv('BATON_REGISTRY_URL', registryUrl);
  vi.stubEnv('BATON_TOPIC_PREFIX', cluster.client.topicPrefix);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await pipeline.stop();
  await removePipelineTopics(cluster, registryUrl);
  await rm(stateDir, { recursive: true, force: true });
});

async function send(event: object): Promise<void> {
  const ids = { eventId: JSON.stringify(event).slice(0, 60), workspaceId: 'default', occurredAt: Date.now() };
  const { codec, kafka } = pipeline;
  await kafka.appender.append([codec.outbound({ ...ids, ...event } as unknown as DomainEvent)]);
  await pipeline.whenIdle();
}

it(
  'explains a conversation of a cluster while its services run, and why nobody has it',
  { timeout: 240_000 },
  async () => {
    const profile = { name: 'Ana', skills: {}, languages: ['fr'], queues: ['general'], capacity: { '*': 1 } };
    await send({ type: 'AgentSignedIn', agentId: 'ana', ...profile, attributes: {} });
    const turn = { messageId: 'm1', text: 'I want to talk to a person', language: 'en', sentiment: null };
    await send({ type: 'CustomerTurn', conversationId: 'c1', ...turn });
    const plain = await printedBy('explain', 'c1', '--kafka');
    expect(plain).toContain('I want to talk to a person');
    const whyNot = await printedBy('explain', 'c1', '--why-not', '--kafka');
    expect(whyNot).toMatch(/ana[\s\S]*language/);
    await expect(printedBy('explain', 'c2', '--kafka')).rejects.toThrow(/no conversation or episode "c2"/);
  },
);

it(
  'measures a policy on the conversations of a cluster while its services run',
  { timeout: 240_000 },
  async () => {
    const turn = { messageId: 'm1', text: 'a return label please', language: 'en', sentiment: null };
    await send({ type: 'CustomerTurn', conversationId: 'c1', ...turn });
    const policy = join(stateDir, 'policy.yaml');
    await writeFile(policy, 'triggers: { alwaysHuman: [{ name: returns, phrases: [return label] }] }\n');
    const checked = await printedBy('policy', 'check', policy, '--kafka');
    expect(checked).toMatch(/measured on 1 conversation .*always_human:returns +1000 +0\n/s);
  },
);

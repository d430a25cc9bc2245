import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { NotProvisioned, Transient } from '#stream';
import { createKafkaClient, type KafkaClientOptions } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import { checkTopics, TopicsContradict } from './check-topics.ts';
import { applyTopics } from './apply-topics.ts';
import { openTopicAdmin, type TopicAdmin } from './topic-admin.ts';
import { planTopics, type TopicStep } from './topic-plan.ts';
import type { TopicSpec } from './topic-spec.ts';
import { readTopicsFile, topicsFile } from './topics-file.ts';

const topicPrefix = `${randomUUID().slice(0, 8)}.`;
const options: KafkaClientOptions = {
  access: { brokers: inject('kafka').brokers, clientId: 'topics-test' },
  log: silentLog,
  topicPrefix,
};
const wanted = readTopicsFile(topicsFile(), { partitions: 2, replicationFactor: 1 });
const foreign = createKafkaClient(options).admin();
let topics: TopicAdmin;

const plan = async (specs: readonly TopicSpec[] = wanted): Promise<readonly TopicStep[]> =>
  planTopics(specs, await topics.describe(specs.map(({ name }) => name)));

async function setByHand(name: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const changes = Object.entries(settings).map(([setting, value]) => ({ setting, is: '', wanted: value }));
  await topics.alter(name, changes);
}

beforeAll(async () => {
  await foreign.connect();
  topics = await openTopicAdmin(options);
});

afterAll(async () => {
  const own = (await foreign.listTopics()).filter((name) => name.startsWith(topicPrefix));
  await foreign.deleteTopics({ topics: own });
  await foreign.disconnect();
  await topics.close();
});

describe('the topics of a cluster', () => {
  it('are created as the file says, under the prefix, and then nothing is left to do', async () => {
    await expect(checkTopics(options, wanted)).rejects.toThrow(NotProvisioned);
    await applyTopics(topics, (await plan()).slice(1));
    const first = wanted[0]?.name ?? '';
    const missing = `The cluster has no topics ${first} yet. Create them: \`baton topics apply\`.`;
    await expect(checkTopics(options, wanted)).rejects.toThrow(missing);
    await applyTopics(topics, await plan());
    expect(await plan()).toEqual([]);
    expect(await checkTopics(options, wanted)).toBe(2);
  });

  it('get a setting back that was changed, and keep what others have set on them', async () => {
    await setByHand('units.v1', { 'retention.ms': '1000', 'compression.type': 'zstd' });
    expect(await plan()).toEqual([
      {
        kind: 'alter',
        topic: 'units.v1',
        changes: [{ setting: 'retention.ms', is: '1000', wanted: '604800000' }],
      },
    ]);
    await expect(checkTopics(options, wanted)).rejects.toThrow(
      'units.v1: retention.ms is 1000, and must be 604800000 or more.',
    );
    await applyTopics(topics, await plan());
    expect(await plan()).toEqual([]);
    const settings = (await topics.describe(['units.v1'])).get('units.v1')?.settings;
    expect(settings?.get('compression.type')).toEqual({ value: 'zstd', ownToTopic: true });
    expect(settings?.get('message.timestamp.type')).toEqual({ value: 'LogAppendTime', ownToTopic: true });
  });

  it('never get partitions: nothing at all is done then', async () => {
    await setByHand('units.v1', { 'segment.ms': '1000' });
    const more = wanted.map((spec) => ({ ...spec, partitions: 4 }));
    await expect(applyTopics(topics, await plan(more))).rejects.toThrow(TopicsContradict);
    const found = await topics.describe(wanted.map(({ name }) => name));
    expect(new Set([...found.values()].map(({ partitions }) => partitions))).toEqual(new Set([2]));
    expect(found.get('units.v1')?.settings.get('segment.ms')?.value).toBe('1000');
  });

  it('stop a service from starting where somebody else added partitions', async () => {
    await foreign.createPartitions({ topicPartitions: [{ topic: `${topicPrefix}units.v1`, count: 3 }] });
    // Acknowledged by the controller before the broker shows it.
    const refusal = async (): Promise<unknown> =>
      checkTopics(options, wanted).catch((error: unknown) => String(error));
    await expect.poll(refusal).toContain('units.v1: it has 3 partitions and others have 2.');
  });
});

describe('brokers that cannot be used', () => {
  it('are reported at once, with the addresses that were tried', async () => {
    const nowhere = { access: { brokers: ['127.0.0.1:1'], clientId: 'topics-test' }, log: silentLog };
    await expect(openTopicAdmin(nowhere)).rejects.toThrow(Transient);
    await expect(openTopicAdmin(nowhere)).rejects.toThrow(/ECONNREFUSED 127\.0\.0\.1:1/);
  });

  it('are reported at once where they do not speak TLS', async () => {
    const access = { ...options.access, tls: {} };
    await expect(openTopicAdmin({ ...options, access })).rejects.toThrow(Transient);
  });
});

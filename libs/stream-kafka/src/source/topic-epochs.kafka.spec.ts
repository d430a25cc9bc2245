import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { partitionCounts } from './cluster-topics.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';
import { epochIn, topicEpochs } from './topic-epochs.ts';

let cluster: ScratchCluster;
beforeEach(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
});
afterEach(() => cluster.remove());

const gone = async (topic: string): Promise<void> => {
  while ((await partitionCounts(cluster.client, [topic])).get(topic) !== 0) await pause(50);
};

it('a topic has an epoch of its own, which stays until it is deleted and made anew', async () => {
  await cluster.create(['a', 'b'], 1);
  const first = await topicEpochs(cluster.client, ['a', 'b']);
  expect(epochIn(first, 'a')).toMatch(/^[\w-]{8}$/);
  expect(epochIn(first, 'a')).not.toBe(epochIn(first, 'b'));
  expect(await topicEpochs(cluster.client, ['a', 'b'])).toEqual(first);
  await cluster.admin.deleteTopics({ topics: [cluster.name('a')] });
  await gone('a');
  await cluster.create(['a'], 1);
  const anew = await topicEpochs(cluster.client, ['a', 'b']);
  expect(epochIn(anew, 'a')).not.toBe(epochIn(first, 'a'));
  expect(epochIn(anew, 'b')).toBe(epochIn(first, 'b'));
});

import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { createKafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import { groupLevels } from './group-levels.ts';
import { joinGroup, type Member } from './member.fixture.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';

const PARTITIONS = 2;
let cluster: ScratchCluster;
let members: Member[];

beforeEach(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
  await cluster.create(['left'], PARTITIONS);
  members = [];
});
afterEach(async () => {
  await Promise.all(members.map(({ membership }) => membership.leave()));
  await cluster.remove();
});

it('the members of a group say which feature level they know, whoever leads the group', async () => {
  const { topicPrefix } = cluster.client;
  const join = (clientId: string, featureLevel: number) => {
    const { brokers } = inject('kafka');
    const client = createKafkaClient({
      access: { brokers, clientId },
      ...{ log: silentLog, topicPrefix, featureLevel },
    });
    members.push(joinGroup(client, ['left'], PARTITIONS));
  };
  join('older', 1);
  join('newer', 7);
  await expect.poll(() => members.map(({ tasks }) => tasks.size), { timeout: 20_000 }).toEqual([1, 1]);
  const groups = new Map([
    ['trigger', `${topicPrefix}group`],
    ['routing', `${topicPrefix}nobody`],
  ]);
  const levels = await groupLevels(cluster.client, groups);
  expect(
    levels.map(({ processor, clientId, featureLevel }) => [processor, clientId, featureLevel]).sort(),
  ).toEqual([
    ['trigger', 'newer', 7],
    ['trigger', 'older', 1],
  ]);
  expect(levels.every(({ host }) => host.length > 0 && !host.startsWith('/'))).toBe(true);
});

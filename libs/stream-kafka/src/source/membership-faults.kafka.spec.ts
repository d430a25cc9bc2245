import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBroker, type Broker } from '#testing/kafka';
import { createKafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import { joinGroup, type Member } from './member.fixture.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';

const PARTITIONS = 4;
const TOPICS = ['left', 'right'];
/** Longer than the group waits for a heartbeat, and than a request waits for its answer. */
const FROZEN_MS = 14_000;
const LONG = { timeout: 90_000 };

describe('a member of a group, when things go wrong', () => {
  let broker: Broker;
  let cluster: ScratchCluster;
  let members: Member[];

  beforeAll(async () => {
    broker = await startBroker({ proxied: true });
  });
  afterAll(() => broker.stop());
  beforeEach(async () => {
    cluster = await scratchCluster(broker.brokers);
    await cluster.create(TOPICS, PARTITIONS);
    members = [];
  });
  afterEach(async () => {
    await Promise.all(members.map(({ membership }) => membership.leave()));
    await cluster.remove();
  });

  function join(brokers = broker.brokers): Member {
    const { topicPrefix } = cluster.client;
    const access = { brokers, clientId: 'test' };
    const member = joinGroup(createKafkaClient({ access, log: silentLog, topicPrefix }), TOPICS, PARTITIONS);
    members.push(member);
    return member;
  }
  const sizes = (): readonly number[] => members.map(({ tasks }) => tasks.size);

  it('a zombie that comes back does not take its tasks for its own: it learns first that the group went on without it', async () => {
    const zombie = join(broker.proxy!.brokers);
    await expect.poll(sizes, LONG).toEqual([4]);
    const live = join();
    await expect.poll(sizes, LONG).toEqual([2, 2]);
    const before = [...zombie.tasks];
    broker.proxy!.set('toServer', { kind: 'delay', ms: FROZEN_MS });
    await expect.poll(() => live.tasks.size, LONG).toBe(4);
    // As a task asks that was fenced by the live owner: nothing that was on its way may be taken for an answer.
    const asked = before.map((task) => zombie.membership.stillAssigned(task));
    broker.proxy!.set('toServer', { kind: 'pass' });
    expect(await Promise.all(asked)).toEqual([false, false]);
    await expect.poll(sizes, LONG).toEqual([2, 2]);
    expect(zombie.assignments).toEqual(expect.arrayContaining(before.map((task) => `-${task}`)));
    expect(new Set([...zombie.tasks, ...live.tasks]).size).toBe(PARTITIONS);
  });

  it('recovers from a broker that is away for long, and stays a member', async () => {
    const first = join();
    join();
    await expect.poll(sizes, LONG).toEqual([2, 2]);
    await broker.kill();
    await pause(FROZEN_MS);
    await broker.restart();
    const all = (): number => new Set(members.flatMap(({ tasks }) => [...tasks])).size;
    await expect.poll(async () => [all(), ...(await stillTheirs())], LONG).toEqual([4, true, true]);
    expect(first.failures).toEqual([]);
  });

  /** Whether each member has its first task by what the group says now. */
  const stillTheirs = (): Promise<readonly boolean[]> =>
    Promise.all(members.map(({ membership, tasks }) => membership.stillAssigned([...tasks][0] ?? -1)));

  it('that is stopped in the middle of a rebalance leaves all the same, and the others go on at once', async () => {
    const first = join();
    await expect.poll(sizes, LONG).toEqual([4]);
    const second = join();
    await second.membership.leave();
    members.pop();
    await expect.poll(() => first.membership.stillAssigned(0), LONG).toBe(true);
    const { groups } = await cluster.admin.describeGroups([`${cluster.client.topicPrefix}group`]);
    expect(groups[0]?.members).toHaveLength(1);
    expect(first.tasks.size).toBe(4);
    expect(second.assignments).toEqual([]);
  });
});

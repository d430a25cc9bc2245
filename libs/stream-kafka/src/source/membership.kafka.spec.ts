import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { joinGroup, type Member } from './member.fixture.ts';
import { PartitionsRefused } from './partition-counts.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';

const PARTITIONS = 6;
const TOPICS = ['left', 'right'];

describe('membership of a group', () => {
  let cluster: ScratchCluster;
  let members: Member[];

  beforeEach(async () => {
    cluster = await scratchCluster(inject('kafka').brokers);
    await cluster.create(TOPICS, PARTITIONS);
    members = [];
  });
  afterEach(async () => {
    await Promise.all(members.map(({ membership }) => membership.leave()));
    await cluster.remove();
  });

  function join(): Member {
    const member = joinGroup(cluster.client, TOPICS, PARTITIONS);
    members.push(member);
    return member;
  }
  const sizes = (): readonly number[] => members.map(({ tasks }) => tasks.size);

  it('gives one everything; from one to three to one only the tasks that must move are moved', async () => {
    const first = join();
    await expect.poll(sizes, { timeout: 10_000 }).toEqual([6]);
    const second = join();
    const third = join();
    await expect.poll(sizes, { timeout: 20_000 }).toEqual([2, 2, 2]);
    const kept = [...first.tasks];
    for (const task of kept)
      expect(first.assignments.filter((one) => one.endsWith(`${task}`))).toEqual([`+${task}`]);
    await Promise.all([second, third].map(({ membership }) => membership.leave()));
    members.splice(1);
    await expect.poll(sizes, { timeout: 20_000 }).toEqual([6]);
    for (const task of kept)
      expect(first.assignments.filter((one) => one.endsWith(`${task}`))).toEqual([`+${task}`]);
  });

  it('says that a task is ours only by what the group says after it was asked', async () => {
    const first = join();
    await expect.poll(sizes, { timeout: 10_000 }).toEqual([6]);
    expect(await first.membership.stillAssigned(3)).toBe(true);
    const second = join();
    await expect.poll(sizes, { timeout: 20_000 }).toEqual([3, 3]);
    const [moved] = [...second.tasks];
    expect(await first.membership.stillAssigned(moved!)).toBe(false);
    expect(await second.membership.stillAssigned(moved!)).toBe(true);
    const asked = second.membership.stillAssigned(moved!);
    await second.membership.leave();
    expect(await asked).toBe(false);
  });

  it('is refused where partitions were added while it ran, with what that breaks and what to do instead', async () => {
    const first = join();
    const second = join();
    await expect.poll(sizes, { timeout: 20_000 }).toEqual([3, 3]);
    await cluster.admin.createPartitions({ topicPartitions: [{ topic: cluster.name('left'), count: 8 }] });
    await expect
      .poll(() => members.map(({ failures }) => failures.length), { timeout: 30_000 })
      .toEqual([1, 1]);
    for (const { failures } of [first, second]) {
      expect(failures[0]).toBeInstanceOf(PartitionsRefused);
      expect(String(failures[0])).toMatch(
        /left has 8 partitions, but .*group began with 6.*new set of topics/,
      );
    }
  });
});

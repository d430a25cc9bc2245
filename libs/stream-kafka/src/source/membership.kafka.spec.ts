import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createMembership, type Membership } from './membership.ts';
import { PartitionsRefused } from './partition-counts.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';

const PARTITIONS = 6;
const TOPICS = ['left', 'right'];

/** A member and what it was told. */
interface Member {
  readonly membership: Membership;
  /** What is its own by what it was told. */
  readonly tasks: ReadonlySet<number>;
  /** `+2` where task 2 was given to it, `-2` where it was taken away. */
  readonly told: readonly string[];
  readonly failures: readonly unknown[];
}

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
    const membership = createMembership({
      client: cluster.client,
      groupId: cluster.name('group'),
      topics: TOPICS.map((topic) => cluster.name(topic)),
      partitions: PARTITIONS,
    });
    const tasks = new Set<number>();
    const told: string[] = [];
    const failures: unknown[] = [];
    membership.start({
      assigned(gained) {
        for (const task of gained) tasks.add(task);
        told.push(...gained.map((task) => `+${task}`));
      },
      revoked(lost) {
        for (const task of lost) tasks.delete(task);
        told.push(...lost.map((task) => `-${task}`));
      },
      failed: (error) => failures.push(error),
    });
    const member = { membership, tasks, told, failures };
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
      expect(first.told.filter((one) => one.endsWith(`${task}`))).toEqual([`+${task}`]);
    await Promise.all([second, third].map(({ membership }) => membership.leave()));
    members.splice(1);
    await expect.poll(sizes, { timeout: 20_000 }).toEqual([6]);
    for (const task of kept)
      expect(first.told.filter((one) => one.endsWith(`${task}`))).toEqual([`+${task}`]);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTasks, type GroupMember } from './co-partitioning.ts';

const member = (id: string, owned: readonly number[] = [], generation = 1): GroupMember => ({
  id,
  owned,
  generation,
});
/** The group after some members came and went: everyone says what it was given. */
const next = (
  before: ReadonlyMap<string, readonly number[]>,
  ids: readonly string[],
): readonly GroupMember[] => ids.map((id) => member(id, before.get(id) ?? []));
const plain = (assigned: ReadonlyMap<string, readonly number[]>) => Object.fromEntries(assigned);

const anyMembers = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          owned: fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 20 }),
          generation: fc.integer({ min: 0, max: 3 }),
        }),
      ),
    ),
  );
const tasksMax = 40;

describe('co-partitioning', () => {
  it('gives one member everything, and takes from it only what three need', () => {
    const one = assignTasks(6, [member('a')]);
    expect(plain(one)).toEqual({ a: [0, 1, 2, 3, 4, 5] });
    const three = assignTasks(6, next(one, ['a', 'b', 'c']));
    expect(plain(three)).toEqual({ a: [0, 1], b: [2, 3], c: [4, 5] });
    expect(plain(assignTasks(6, next(three, ['b'])))).toEqual({ b: [0, 1, 2, 3, 4, 5] });
  });

  it('leaves members without a task where there are more members than tasks', () => {
    expect(plain(assignTasks(1, [member('a'), member('b', [0])]))).toEqual({ a: [], b: [0] });
  });

  it('believes the later generation where two say that they own a task', () => {
    const assigned = assignTasks(2, [member('a', [0, 1], 4), member('b', [1], 5)]);
    expect(plain(assigned)).toEqual({ a: [0], b: [1] });
  });

  it('always gives every task to exactly one member, nobody two more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: tasksMax }), anyMembers, (tasks, members) => {
        const assigned = assignTasks(tasks, members);
        const all = [...assigned.values()].flat().sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: tasks }, (_, task) => task));
        expect([...assigned.keys()].sort()).toEqual(members.map(({ id }) => id).sort());
        const sizes = [...assigned.values()].map((own) => own.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never depends on the order of members, nor of what they say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: tasksMax }), anyMembers, (tasks, members) => {
        const turned = members.map((one) => ({ ...one, owned: [...one.owned].reverse() })).reverse();
        expect(plain(assignTasks(tasks, turned))).toEqual(plain(assignTasks(tasks, members)));
      }),
    );
  });

  it('never moves more tasks than it must', () => {
    const group = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: tasksMax }),
        fc.array(group, { minLength: 1 }),
        (tasks, groups) => {
          let before: ReadonlyMap<string, readonly number[]> = new Map();
          for (const ids of groups) {
            const after = assignTasks(tasks, next(before, ids));
            let kept = 0;
            for (const [id, own] of after)
              kept += own.filter((task) => before.get(id)?.includes(task)).length;
            expect(kept).toBe(
              keepable(
                tasks,
                ids.map((id) => before.get(id)?.length ?? 0),
              ),
            );
            before = after;
          }
        },
      ),
    );
  });
});

/** How many tasks may stay where they are at most: everyone keeps up to the fair share, and as many as the rest allows one more. */
function keepable(tasks: number, owned: readonly number[]): number {
  const fair = Math.floor(tasks / owned.length);
  const withMore = owned.filter((count) => count > fair).length;
  return (
    owned.reduce((sum, count) => sum + Math.min(count, fair), 0) + Math.min(withMore, tasks % owned.length)
  );
}

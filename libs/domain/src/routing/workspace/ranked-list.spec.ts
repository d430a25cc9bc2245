import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked, rankedList, type Ranked } from './ranked-list.ts';

const operation = fc.record({
  what: fc.constantFrom('add', 'add', 'remove'),
  order: fc.integer({ min: 0, max: 400 }),
  id: fc.integer({ min: 0, max: 1_500 }).map(String),
});

describe('A ranked list', () => {
  it('is always a sorted array with the same elements', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 0, maxLength: 3_000 }), (operations) => {
        const list = rankedList();
        const model = new Map<string, number>();
        for (const { what, order, id } of operations) {
          if (what === 'add' && !model.has(id)) {
            list.add(ranked(order, id));
            model.set(id, order);
          } else if (what === 'remove') {
            expect(list.remove(order, id)).toBe(model.get(id) === order);
            if (model.get(id) === order) model.delete(id);
          }
        }
        const sorted: Ranked[] = [...model]
          .map(([id, order]) => ({ order, id, tag: 0 }))
          .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
        expect([...list]).toEqual(sorted);
        expect(list.size).toBe(sorted.length);
        expect(list.first()).toEqual(sorted[0]);
        sorted.forEach((ranked, index) => expect(list.rank(ranked.order, ranked.id)).toBe(index));
      }),
      { numRuns: 40 },
    );
  });

  it('is always the same whether it is made at once or one by one', () => {
    const order = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer(), fc.double({ noNaN: true }));
    const entry = fc.record({ order, id: fc.string(), tag: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 1_500, selector: ({ id }) => id }), (entries) => {
        const oneByOne = rankedList();
        for (const entry of entries) oneByOne.add(entry);
        const atOnce = rankedList(entries);
        expect([...atOnce]).toEqual([...oneByOne]);
        expect(atOnce.size).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is always a sorted array, too where many are made at once and then changed one by one', () => {
    const first = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 600, maxLength: 2_000 });
    fc.assert(
      fc.property(first, fc.array(operation, { maxLength: 200 }), (orders, operations) => {
        const model = new Map(orders.map((order, at) => [`first-${at}`, order]));
        const list = rankedList([...model].map(([id, order]) => ranked(order, id)));
        expect([...list.all()].map(({ id }) => id).sort()).toEqual([...model.keys()].sort());
        for (const { what, order, id } of operations) {
          if (what === 'add' && !model.has(id)) {
            list.add(ranked(order, id));
            model.set(id, order);
          } else if (what === 'remove') {
            const removed = `first-${id}`;
            expect(list.remove(order, removed)).toBe(model.get(removed) === order);
            if (model.get(removed) === order) model.delete(removed);
          }
          const before = [...model].filter(
            ([other, otherOrder]) => otherOrder < order || (otherOrder === order && other < id),
          );
          expect(list.rank(order, id)).toBe(before.length);
        }
        const sorted = [...model].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
        expect(list.first()?.id).toBe(sorted[0]?.[0]);
        expect([...list].map(({ id }) => id)).toEqual(sorted.map(([id]) => id));
        expect(list.size).toBe(sorted.length);
      }),
      { numRuns: 20 },
    );
  });

  it('gives a rank to what is not in the list', () => {
    const list = rankedList();
    expect(list.rank(5, 'a')).toBe(0);
    list.add(ranked(1, 'a'));
    list.add(ranked(9, 'b'));
    expect(list.rank(5, 'c')).toBe(1);
    expect(list.rank(10, 'c')).toBe(2);
  });

  it('does not take out what was added with another order', () => {
    const list = rankedList();
    list.add(ranked(1, 'a'));
    expect(list.remove(2, 'a')).toBe(false);
    expect(list.remove(1, 'b')).toBe(false);
    expect([...list]).toEqual([{ order: 1, id: 'a', tag: 0 }]);
  });
});

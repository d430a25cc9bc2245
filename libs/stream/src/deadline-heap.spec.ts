import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant, type Instant } from '#kernel';
import { createDeadlineHeap } from './deadline-heap.ts';
import { compareKeys } from './key-order.ts';
import { entityKey } from './ports/journal.ts';

it('always gives the first by (due, key), whatever was added, moved and removed', () => {
  const instants = fc.integer({ min: 0, max: 20 });
  const change = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.option(instants), instants);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const heap = createDeadlineHeap();
      const model = new Map<string, Instant>();
      for (const [n, due, now] of changes) {
        const key = entityKey(`k${n}`);
        const isFirst = n % 2 === 0 && due !== null && !model.has(key);
        if (isFirst) heap.add(key, instant(due));
        else heap.set(key, due === null ? null : instant(due));
        if (due === null) model.delete(key);
        else model.set(key, instant(due));
        const first = [...model].sort(([a, x], [b, y]) => x - y || compareKeys(a, b))[0];
        expect(heap.isDue(instant(now))).toBe(first !== undefined && first[1] <= now);
        // Not each time: it makes good what was put off.
        if (n % 3 === 0) continue;
        expect(heap.firstDue()).toBe(first?.[1]);
        if (first !== undefined) expect(heap.firstKey()).toBe(first[0]);
        expect(heap.dueOf(key)).toBe(model.get(key) ?? null);
        expect(heap.size).toBe(model.size);
      }
    }),
  );
});

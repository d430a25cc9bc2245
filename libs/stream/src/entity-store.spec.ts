import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { Corrupt } from './faults.ts';
import { decodeEntity, dueOf, encodeEntity } from './entity-codec.ts';
import { createEntityOverlay } from './entity-overlay.ts';
import { createEntityStore } from './entity-store.ts';
import { compareKeys } from './key-order.ts';
import { entityKey } from './ports/journal.ts';

const keys = fc.string({ unit: 'binary', maxLength: 4 });

describe('keys', () => {
  it('are always in the order of their UTF-8 bytes', () => {
    const sign = (n: number): number => Math.sign(n);
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(sign(compareKeys(a, b))).toBe(sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});

describe('an entity', () => {
  it('comes back as it was stored', () => {
    for (const due of [null, instant(0), instant(1_767_225_600_000)]) {
      const stored = encodeEntity({ due, bytes: Uint8Array.of(1, 2, 3) });
      expect(dueOf('e', stored)).toBe(due);
      expect(decodeEntity('e', stored)).toEqual({ due, bytes: Uint8Array.of(1, 2, 3) });
    }
  });

  it('that is too short is corrupt', () => {
    expect(() => dueOf('e', Uint8Array.of(1))).toThrow(Corrupt);
  });
});

describe('what is stored and what the unit in hand changed', () => {
  it('always scan as one, in order of keys', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), changes, (units, inHand) => {
        const store = createEntityStore();
        const overlay = createEntityOverlay(store);
        const model = new Map<string, number>();
        const put = (some: readonly (readonly [number, boolean])[]): void => {
          some.forEach(([n, kept], index) => {
            const key = entityKey(`${n % 2}/${n}`);
            overlay.put(key, kept ? { due: null, encode: () => Uint8Array.of(index) } : null);
            if (kept) model.set(key, index);
            else model.delete(key);
          });
        };
        for (const unit of units) {
          put(unit);
          store.apply(overlay.take());
          expect([...store.scan(entityKey(''))].map(([key]) => key)).toEqual(
            [...model.keys()].sort(compareKeys),
          );
        }
        put(inHand);
        const expected = [...model]
          .filter(([key]) => key.startsWith('1/'))
          .sort(([a], [b]) => compareKeys(a, b));
        expect([...overlay.scan(entityKey('1/'))].map(([key, { bytes }]) => [key, bytes[0]])).toEqual(
          expected,
        );
      }),
    );
  });
});

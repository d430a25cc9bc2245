import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, entityKey, type EntityKey } from '#stream';
import { createOverlay } from './overlay.ts';

const one = Uint8Array.of(1);
const two = Uint8Array.of(2);
const changes = (...entries: readonly [string, Uint8Array | null][]) =>
  new Map(entries.map(([key, bytes]) => [entityKey(key), bytes]));

describe('what is not in the file yet', () => {
  it('is seen while it is written and gone from here afterwards, but for what has come since', () => {
    const overlay = createOverlay();
    overlay.put(changes(['a', one], ['b', null]));
    expect([...overlay.freeze().keys()]).toEqual(['a', 'b']);
    overlay.put(changes(['b', two]));
    expect(overlay.get(entityKey('a'))).toBe(one);
    expect(overlay.get(entityKey('b'))).toBe(two);
    overlay.written();
    expect(overlay.get(entityKey('a'))).toBeUndefined();
    expect(overlay.get(entityKey('b'))).toBe(two);
  });

  it('is written again where it could not be, with the newer value of what was changed meanwhile', () => {
    const overlay = createOverlay();
    overlay.put(changes(['a', one], ['b', one]));
    overlay.freeze();
    overlay.put(changes(['b', two]));
    overlay.unwritten();
    expect([...overlay.freeze()]).toEqual([
      ['a', one],
      ['b', two],
    ]);
  });

  it('always shows the last value of every key, whatever was written in between', () => {
    const step = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'a/1', 'a/\u{1F600}', 'a/\uFFFD', 'b'), fc.option(fc.constant(one))),
      fc.constantFrom('freeze' as const, 'written' as const, 'unwritten' as const),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const overlay = createOverlay();
        const file = new Map<EntityKey, Uint8Array | null>();
        const model = new Map<EntityKey, Uint8Array | null>();
        let writing: ReturnType<typeof overlay.freeze> | undefined;
        for (const taken of steps) {
          if (taken === 'freeze') writing ??= overlay.freeze();
          else if (taken === 'written') {
            if (writing === undefined) continue;
            for (const [key, bytes] of writing) file.set(key, bytes);
            overlay.written();
            writing = undefined;
          } else if (taken === 'unwritten') {
            if (writing !== undefined) overlay.unwritten();
            writing = undefined;
          } else {
            overlay.put(changes([taken[0], taken[1]]));
            model.set(entityKey(taken[0]), taken[1]);
          }
          for (const [key, bytes] of model) {
            const over = overlay.get(key);
            expect(over === undefined ? file.get(key) : over).toBe(bytes);
          }
          const under = overlay.under(entityKey('a/')).map(([key]) => key);
          expect(under).toEqual([...under].sort(compareKeys));
          const everything = [...overlay.all()];
          expect(everything.map(([key]) => key).sort(compareKeys)).toEqual(
            overlay.under(entityKey('')).map(([key]) => key),
          );
          for (const [key, bytes] of everything) expect(overlay.get(key)).toBe(bytes);
        }
      }),
    );
  });
});

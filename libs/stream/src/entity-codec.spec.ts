import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { decodeEntity, encodeEntities } from './entity-codec.ts';
import type { TouchedEntity } from './processor.ts';

const SIZES = [0, 1, 600, 70_000, 3, 40_000, 40_000];

it('entities of any size are encoded apart from each other, though each is given in the same memory', () => {
  const memory = new Uint8Array(100_000);
  const entityOf = (n: number): TouchedEntity => ({
    due: n % 2 === 0 ? instant(n) : null,
    encode: () => memory.subarray(0, SIZES[n]).fill(n),
  });
  const touched = new Map<string, TouchedEntity | null>(SIZES.map((_, n) => [`e${n}`, entityOf(n)]));
  touched.set('gone', null);
  const encoded = encodeEntities(touched);
  expect([...encoded.keys()]).toEqual([...SIZES.map((_, n) => `e${n}`), 'gone']);
  expect(encoded.get('gone')).toBeNull();
  for (const [n, size] of SIZES.entries()) {
    const { due, bytes } = decodeEntity(`e${n}`, encoded.get(`e${n}`)!);
    expect(due).toBe(n % 2 === 0 ? n : null);
    expect(bytes).toHaveLength(size);
    expect(bytes.every((byte) => byte === n)).toBe(true);
  }
});

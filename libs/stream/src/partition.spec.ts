import { expect, it } from 'vitest';
import { murmur2, partitionOf } from './partition.ts';

const utf8 = new TextEncoder();

// From Kafka's own UtilsTest.testMurmur2.
it.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s as the Java client does', (key, hash) => {
  expect(murmur2(utf8.encode(key))).toBe(hash);
  expect(partitionOf(key, 12)).toBe((hash & 0x7fffffff) % 12);
});

it('hashes the bytes of UTF-8, not UTF-16 units', () => {
  expect(partitionOf('señor', 1_000)).toBe(
    (murmur2(Uint8Array.of(115, 101, 195, 177, 111, 114)) & 0x7fffffff) % 1_000,
  );
});

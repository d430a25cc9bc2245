import { expect, it } from 'vitest';
import { partitionOf } from './partition.ts';

// Hashes from the tests of Kafka's Java client (UtilsTest.testMurmur2), reduced to partitions of a large prime count.
const hashes: readonly (readonly [string, number])[] = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
];

it.each(hashes)('puts %s where the Java client does', (key, hash) => {
  const prime = 2_147_483_647;
  expect(partitionOf(key, prime)).toBe((hash & 0x7fffffff) % prime);
  expect(partitionOf(key, 12)).toBe((hash & 0x7fffffff) % 12);
});

it('puts everything into the only partition', () => {
  expect(partitionOf('anything', 1)).toBe(0);
});

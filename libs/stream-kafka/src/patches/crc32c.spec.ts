import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32c } from './crc32c.ts';
import { internal } from './internals.ts';

const stock = internal<(bytes: Uint8Array) => number>('protocol/recordBatch/crc32C/index.js');

test('the check value of CRC-32C', () => {
  expect(crc32c(Buffer.from('123456789'), 0, 9)).toBe(0xe3069283);
});

test('the checksum of any part of any bytes, wherever they begin in memory, is that of kafkajs', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.nat(16),
      fc.nat(16),
      fc.nat(16),
      (bytes, shift, from, less) => {
        const shifted = new Uint8Array(bytes.length + shift).subarray(shift);
        shifted.set(bytes);
        const start = Math.min(from, bytes.length);
        const end = Math.max(start, bytes.length - less);
        expect(crc32c(shifted, start, end)).toBe(stock(bytes.subarray(start, end)));
      },
    ),
  );
});

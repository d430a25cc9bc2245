import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { COUNTS, packTable, unpackTable } from './learned-weights.ts';

const weights = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 12, maxLength: 12 });
const clues = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { maxLength: 60 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((clue) => weights.map((of) => ({ clue, weights: of })))).map((all) => [...all]),
  );

describe('a table of clues', () => {
  it('is read as it was packed, and knows no other clue', () => {
    fc.assert(
      fc.property(clues, fc.integer({ min: 0, max: 0xffffff }), (packed, other) => {
        const table = unpackTable(packTable(packed));
        for (const { clue, weights: expected } of packed) {
          const read = expected.map(() => 0);
          const found = table.find(clue);
          const begin = Math.floor(found / COUNTS);
          for (const weight of table.weights.slice(begin, begin + (found % COUNTS)))
            read[weight >> 8] = (weight & 255) - 128;
          expect(read).toEqual(expected.map((one) => one + 0));
        }
        if (!packed.some(({ clue }) => clue === other)) expect(table.find(other)).toBe(0);
      }),
    );
  });
});

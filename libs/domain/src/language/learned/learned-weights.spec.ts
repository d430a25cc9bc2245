import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { packTable, unpackTable } from './learned-weights.ts';

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
          const row = table.rowOf(clue);
          for (let at = table.starts[row]!; at < table.starts[row + 1]!; at += 1)
            read[table.ruleSets[at]!] = table.weights[at]!;
          expect(read).toEqual(expected.map((one) => one + 0));
        }
        if (!packed.some(({ clue }) => clue === other)) expect(table.rowOf(other)).toBe(-1);
      }),
    );
  });
});

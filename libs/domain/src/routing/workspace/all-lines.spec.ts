import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLines } from './all-lines.ts';
import { comesBefore, ranked } from './ranked-list.ts';

interface Waiting {
  readonly line: number;
  readonly order: number;
}

const LINES = 40;
const operation = fc.record({
  what: fc.constantFrom('add', 'add', 'add', 'remove'),
  line: fc.integer({ min: 0, max: LINES - 1 }),
  order: fc.integer({ min: 0, max: 400 }),
  id: fc.integer({ min: 0, max: 3_000 }).map(String),
});

function counted(model: ReadonlyMap<string, Waiting>, order: number, id: string): readonly number[] {
  const counts = Array.from({ length: LINES }, () => 0);
  for (const [other, waiting] of model)
    if (comesBefore(ranked(waiting.order, other), order, id)) counts[waiting.line]! += 1;
  return counts;
}

describe('All lines together', () => {
  it('always count those of each line who come before one, whoever came, went, or left with a line', () => {
    const asked = fc.array(fc.tuple(fc.integer({ min: -1, max: 401 }), fc.string()), { maxLength: 5 });
    const closed = fc.uniqueArray(fc.integer({ min: 0, max: LINES - 1 }), { maxLength: LINES });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 3_000 }), closed, asked, (operations, gone, questions) => {
        const lines = allLines();
        const model = new Map<string, Waiting>();
        const check = (): void => {
          for (const [order, id] of questions) {
            const before = lines.before(order, id);
            expect(Array.from({ length: LINES }, (_, line) => before[line] ?? 0)).toEqual(
              counted(model, order, id),
            );
          }
        };
        for (const { what, line, order, id } of operations) {
          const known = model.get(id);
          if (what === 'add' && known === undefined) {
            lines.add(line, order, id);
            model.set(id, { line, order });
          } else if (what === 'remove') {
            lines.remove(order, id);
            if (known?.order === order) model.delete(id);
          }
        }
        check();
        lines.removeLines(new Set(gone));
        for (const [id, { line }] of model) if (gone.includes(line)) model.delete(id);
        check();
        lines.add(LINES - 1, 200, 'new');
        model.set('new', { line: LINES - 1, order: 200 });
        check();
      }),
      { numRuns: 40 },
    );
  });
});

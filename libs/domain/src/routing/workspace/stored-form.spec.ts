import { describe, expect, it } from 'vitest';
import { readStored, withVersion, type StoredForm } from './stored-form.ts';

/** As a third release would have it: `name` was split in the second version, ages are in days in the third, to which `team` was added. */
const form: StoredForm = {
  version: 3,
  upgrades: [
    ({ name, ...rest }) => ({ ...rest, first: String(name).split(' ')[0], last: String(name).split(' ')[1] }),
    ({ age, ...rest }) => ({ ...rest, ageInDays: 365 * Number(age) }),
  ],
  shapeOf: () => ({ required: ['first', 'last', 'ageInDays'], defaults: { team: 'day' } }),
};
const read = (stored: unknown) => readStored(form, JSON.stringify(stored));

describe('A stored form', () => {
  it('reads what it wrote', () => {
    const fields = { first: 'Ana', last: 'Li', ageInDays: 10, team: 'night' };
    expect(readStored(form, withVersion(form, JSON.stringify(fields)))).toEqual(fields);
  });

  it('gives a field that was added since a default', () => {
    expect(read({ v: 3, first: 'Ana', last: 'Li', ageInDays: 10 })).toEqual({
      first: 'Ana',
      last: 'Li',
      ageInDays: 10,
      team: 'day',
    });
  });

  it('reads every earlier version, step by step', () => {
    const today = { first: 'Ana', last: 'Li', ageInDays: 730, team: 'day' };
    expect(read({ v: 1, name: 'Ana Li', age: 2 })).toEqual(today);
    expect(read({ v: 2, first: 'Ana', last: 'Li', age: 2 })).toEqual(today);
  });

  it('refuses a newer version by name, and what is not its form', () => {
    expect(() => read({ v: 4 })).toThrow(
      /a newer version of Baton wrote it: its form is version 4, .* up to 3/,
    );
    expect(() => read({ v: 3, first: 'Ana' })).toThrow('it has no "last"');
    for (const v of [undefined, null, '1', 0, 1.5]) expect(() => read({ v })).toThrow('it has no version');
    for (const stored of [[], 1, null]) expect(() => read(stored)).toThrow('it is not an object');
  });
});

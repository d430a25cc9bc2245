import { describe, expect, it } from 'vitest';
import { entityTable } from './entity-table.ts';

interface Counter {
  count: number;
}

function drained(table: ReturnType<typeof entityTable<Counter>>): [string, Counter | undefined][] {
  const seen: [string, Counter | undefined][] = [];
  table.drain((id, entity) => seen.push([id, entity]));
  return seen;
}

describe('an entity table', () => {
  it('hands over what was put, edited or deleted, each once, in the order first touched', () => {
    const table = entityTable<Counter>('counter');
    table.restore('old', { count: 1 });
    table.restore('gone', { count: 2 });
    table.put('new', { count: 3 });
    table.edit('old').count = 10;
    table.delete('gone');
    table.edit('new').count = 4;
    expect(drained(table)).toEqual([
      ['new', { count: 4 }],
      ['old', { count: 10 }],
      ['gone', undefined],
    ]);
  });

  it('hands over nothing twice, and nothing that was only read or restored', () => {
    const table = entityTable<Counter>('counter');
    table.restore('a', { count: 1 });
    table.get('a');
    expect(drained(table)).toEqual([]);
    table.put('b', { count: 1 });
    drained(table);
    expect(drained(table)).toEqual([]);
  });

  it('does nothing when what is deleted was never there', () => {
    const table = entityTable<Counter>('counter');
    table.delete('nobody');
    expect(drained(table)).toEqual([]);
  });

  it('refuses to change what is not there, and names it', () => {
    expect(() => entityTable<Counter>('counter').edit('nobody')).toThrow(
      'There is no counter "nobody" to change.',
    );
  });
});

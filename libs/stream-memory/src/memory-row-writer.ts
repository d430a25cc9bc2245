import type { Row, RowWriter } from '#stream';
import type { Lives } from './crash.ts';

export interface MemoryRowWriter extends RowWriter {
  /** Rows of a table, in the order in which they were written. */
  rows(table: string): readonly Row[];
  tables(): readonly string[];
  /** Tokens of the blocks written, each once. */
  tokens(): readonly string[];
}

export function createMemoryRowWriter(lives: Lives): MemoryRowWriter {
  const tables = new Map<string, Row[]>();
  const blocks = new Map<string, string>();

  function write(token: string, rows: ReadonlyMap<string, readonly Row[]>): void {
    const content = JSON.stringify([...rows]);
    const written = blocks.get(token);
    if (written === content) return;
    if (written !== undefined)
      throw new Error(`Block ${token} comes again with other rows; a database would drop them.`);
    blocks.set(token, content);
    for (const [table, some] of rows) {
      const all = tables.get(table);
      if (all === undefined) tables.set(table, [...some]);
      else all.push(...some);
    }
  }

  return {
    block() {
      const rows = new Map<string, Row[]>();
      return {
        put(table, row) {
          const some = rows.get(table);
          if (some === undefined) rows.set(table, [row]);
          else some.push(row);
        },
        async write(token) {
          if (rows.size === 0) return;
          const life = lives.current;
          lives.step(life, { act: 'write', at: 'before', subject: token });
          write(token, rows);
          lives.step(life, { act: 'write', at: 'after', subject: token });
        },
      };
    },
    rows: (table) => tables.get(table) ?? [],
    tables: () => [...tables.keys()].sort(),
    tokens: () => [...blocks.keys()],
  };
}

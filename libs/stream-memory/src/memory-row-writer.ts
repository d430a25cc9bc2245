import type { Row, RowBlock, RowWriter } from '#stream';
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

  function write({ token, rows }: RowBlock): void {
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
    async write(block) {
      const life = lives.current;
      lives.step(life, { act: 'write', at: 'before', subject: block.token });
      write(block);
      lives.step(life, { act: 'write', at: 'after', subject: block.token });
    },
    rows: (table) => tables.get(table) ?? [],
    tables: () => [...tables.keys()].sort(),
    tokens: () => [...blocks.keys()],
  };
}

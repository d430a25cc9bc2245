import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyticsTables } from '#apps/analytics-sink';
import { migrate, startEmbeddedClickHouse } from '#clickhouse';
import { rowsOfBlock } from './turns.ts';

/** ClickHouse in a process of its own, with our tables. */
export interface BenchClickHouse {
  readonly access: { readonly url: string; readonly database: string };
  readonly pid: number;
  emptyTables(): Promise<void>;
  storedRows(): Promise<number>;
  stop(): Promise<void>;
}

/** Rows in files, one a table and block, for ClickHouse to read by itself. */
export interface InsertFiles {
  insert(): Promise<void>;
}

export interface Block {
  readonly from: number;
  readonly to: number;
}

export async function openBenchClickHouse(): Promise<
  BenchClickHouse & { files(blocks: readonly Block[]): InsertFiles }
> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-sink-'));
  const server = await startEmbeddedClickHouse({
    anonymous: 'owner',
    dataDir: join(folder, 'data'),
    port: 0,
  });
  const access = { url: server.url, database: 'baton' };
  await migrate(access);

  async function sql(query: string): Promise<string> {
    // Writing files blocks this process for longer than the server keeps an idle connection.
    const headers = { connection: 'close' };
    const response = await fetch(`${server.url}/?database=baton`, { method: 'POST', headers, body: query });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text.trim();
  }

  return {
    access,
    pid: server.pid,
    async emptyTables() {
      for (const table of analyticsTables) await sql(`TRUNCATE TABLE ${table}`);
    },
    async storedRows() {
      return Number(
        await sql('SELECT (SELECT count() FROM conversation_events) + (SELECT count() FROM turn_texts)'),
      );
    },
    files(blocks) {
      const files = blocks.flatMap(({ from, to }) =>
        [...rowsOfBlock(from, to)].map(([table, rows]) => {
          const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
          const path = join(folder, `${table}-${from}.jsonl`);
          writeFileSync(
            path,
            rows.map((row) => JSON.stringify(columns.map((name) => row[name] ?? null)) + '\n').join(''),
          );
          return { table, columns: columns.join(', '), path };
        }),
      );
      return {
        async insert() {
          for (const { table, columns, path } of files) {
            await sql(`INSERT INTO ${table} (${columns}) FROM INFILE '${path}' FORMAT JSONCompactEachRow`);
          }
        },
      };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

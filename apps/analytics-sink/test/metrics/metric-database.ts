import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRowWriter, migrate, startEmbeddedClickHouse } from '#clickhouse';
import type { Row } from '#stream';

/** The real engine with our tables and metrics, in a folder of its own. */
export interface MetricDatabase {
  readonly url: string;
  write(token: string, tables: Readonly<Record<string, readonly Row[]>>): Promise<void>;
  /** The rows of a query; numbers as numbers. */
  query(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function openMetricDatabase(): Promise<MetricDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-metrics-'));
  const server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: folder, port: 0 });
  const access = { url: server.url, database: 'baton' };
  await migrate(access);
  const writer = createRowWriter(access);
  return {
    url: server.url,
    async write(token, tables) {
      const block = writer.block();
      for (const [table, rows] of Object.entries(tables)) for (const row of rows) block.put(table, row);
      await block.write(token);
    },
    async query(sql) {
      const address = `${server.url}/?database=baton&default_format=JSONEachRow&output_format_json_quote_64bit_integers=0`;
      const response = await fetch(address, { method: 'POST', body: sql });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row);
    },
    async close() {
      await writer.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAnalyticsStore, startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { createMetrics } from '#platform';
import { storeMetrics } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-store-metrics-'));
let server: EmbeddedClickHouse;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('says how large each table of events is, and nothing of views', async () => {
  const registry = createMetrics();
  const store = openAnalyticsStore({ url: server.url, database: 'baton' });
  storeMetrics(registry, store);
  const lines = async (name: string): Promise<readonly string[]> =>
    (await registry.metrics()).split('\n').filter((line) => line.startsWith(`${name}{`));
  try {
    expect(await lines('baton_clickhouse_table_rows'), 'before the schema was looked at').toEqual([]);
    await store.check();
    expect(await lines('baton_clickhouse_table_rows')).toContain(
      'baton_clickhouse_table_rows{table="turn_texts"} 0',
    );

    const inserted = await fetch(`${server.url}/?database=baton`, {
      method: 'POST',
      body: `INSERT INTO turn_texts (event_id, appended_at) SELECT toString(number), now() FROM numbers(1000)`,
    });
    expect(await inserted.text()).toBe('');
    await store.check();
    expect(await lines('baton_clickhouse_table_rows')).toContain(
      'baton_clickhouse_table_rows{table="turn_texts"} 1000',
    );
    const sizes = await lines('baton_clickhouse_table_size_bytes');
    expect(sizes.find((line) => line.includes('"turn_texts"'))).toMatch(/ [1-9]\d{2,}$/);
    expect(sizes.filter((line) => line.includes('"escalation_rate"'))).toEqual([]);
  } finally {
    await store.close();
  }
});

import type { ClickHouseClient } from '@clickhouse/client';

/** Longer than any retry of a block by the sink: it waits without end, so the time is what an operator may need. */
const DEDUPLICATION_DAYS = 14;
const DEDUPLICATION_BLOCKS = 100_000;

/** A statement that makes a table, with an engine whose rows and tokens of blocks all replicas of a `Replicated` database share. Others stay as they are. */
export function replicated(statement: string): string {
  return statement
    .replace(/\bENGINE = (Replacing)?MergeTree\b/, 'ENGINE = Replicated$1MergeTree')
    .replace(
      /\bnon_replicated_deduplication_window = \d+/,
      `replicated_deduplication_window = ${DEDUPLICATION_BLOCKS}, replicated_deduplication_window_seconds = ${DEDUPLICATION_DAYS * 86_400}`,
    );
}

/**
 * How this database makes tables: as they are written, or replicated where the database is. There, a plain table would be made on every
 * replica and each would keep the rows that it was sent itself.
 */
export async function tableMaking(client: ClickHouseClient): Promise<(statement: string) => string> {
  const result = await client.query({
    query: 'SELECT engine FROM system.databases WHERE name = currentDatabase()',
    format: 'JSONEachRow',
  });
  const [row] = await result.json<{ engine: string }>();
  return row?.engine === 'Replicated' ? replicated : (statement) => statement;
}

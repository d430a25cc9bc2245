import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import type { MetricFolder } from './metric-folders.ts';

/** What a database says of a view that it has. */
interface AppliedMetric {
  readonly version: number;
  readonly checksum: string;
}

/**
 * The metrics whose views have to be made: those that the database lacks or has with other words or another SELECT, and those that read
 * one of these. A definition with a higher version than ours comes from a newer release and stays, so that an old worker that starts
 * during an upgrade does not put back what was replaced.
 */
export function dueMetrics(
  folders: readonly MetricFolder[],
  applied: ReadonlyMap<string, AppliedMetric>,
): readonly MetricFolder[] {
  const due = new Set<string>();
  return folders.filter((folder) => {
    const { name, words, reads } = folder;
    const there = applied.get(name);
    if (there !== undefined && there.version > words.version) return false;
    if (there?.checksum === checksumOf(folder) && !reads.some((other) => due.has(other))) return false;
    due.add(name);
    return true;
  });
}

export async function appliedMetrics(client: ClickHouseClient): Promise<ReadonlyMap<string, AppliedMetric>> {
  await client.command({
    query: `CREATE TABLE IF NOT EXISTS schema_metrics (
      name String COMMENT 'Name of the metric and its view', version UInt32 COMMENT 'Version of its definition',
      checksum String COMMENT 'SHA-256 of the statement that made the view, in hex', applied_at DateTime64(6) DEFAULT now64(6)
    ) ENGINE = MergeTree ORDER BY (name, applied_at) COMMENT 'Definitions that made the views of this database; the last one of a name is in force'`,
  });
  const result = await client.query({
    query: `SELECT name, argMax(version, applied_at) AS version, argMax(checksum, applied_at) AS checksum
      FROM schema_metrics GROUP BY name`,
    format: 'JSONEachRow',
  });
  const rows = await result.json<{ name: string } & AppliedMetric>();
  return new Map(rows.map(({ name, version, checksum }) => [name, { version, checksum }]));
}

/** Makes the view and records its definition. Repeatable: a crash in between only makes the view again. */
export async function applyMetric(client: ClickHouseClient, folder: MetricFolder): Promise<void> {
  await client.command({ query: folder.statement });
  await client.insert({
    table: 'schema_metrics',
    columns: ['name', 'version', 'checksum'],
    values: [[folder.name, folder.words.version, checksumOf(folder)]],
    format: 'JSONCompactEachRow',
  });
}

function checksumOf({ statement }: MetricFolder): string {
  return createHash('sha256').update(statement).digest('hex');
}

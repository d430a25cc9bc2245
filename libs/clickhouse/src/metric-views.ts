import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import type { MetricFolder } from './metric-folders.ts';
import { tableMaking } from './replicated-tables.ts';

/** What a database says of a view that it made. */
interface AppliedMetric {
  readonly version: number;
  readonly checksum: string;
  /** It is there as it was made: nobody dropped or replaced it since. */
  readonly isIntact: boolean;
}

/**
 * The metrics whose views have to be made: those that the database lacks or has with other words or another SELECT (also by hand), and
 * those that read one of these. A definition with a higher version than ours comes from a newer release and stays, so that an old worker that starts
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
    if (
      there?.isIntact === true &&
      there.checksum === checksumOf(folder) &&
      !reads.some((other) => due.has(other))
    )
      return false;
    due.add(name);
    return true;
  });
}

/** Makes the table that records definitions, where it is missing or of an older release. */
export async function prepareMetricTable(client: ClickHouseClient): Promise<void> {
  const made = await tableMaking(client);
  await client.command({
    query: made(`CREATE TABLE IF NOT EXISTS schema_metrics (
      name String COMMENT 'Name of the metric and its view', version UInt32 COMMENT 'Version of its definition',
      checksum String COMMENT 'SHA-256 of the statement that made the view, in hex', applied_at DateTime64(6) DEFAULT now64(6)
    ) ENGINE = MergeTree ORDER BY (name, applied_at) COMMENT 'Definitions that made the views of this database; the last one of a name is in force'`),
  });
  await client.command({
    query: `ALTER TABLE schema_metrics ADD COLUMN IF NOT EXISTS kept String
      COMMENT 'SHA-256 of the SELECT as the server keeps it, in hex; empty: not recorded'`,
  });
}

export async function appliedMetrics(client: ClickHouseClient): Promise<ReadonlyMap<string, AppliedMetric>> {
  const result = await client.query({
    query: `SELECT m.name AS name, m.version AS version, m.checksum AS checksum,
        v.name != '' AND (m.kept = '' OR m.kept = v.kept) AS is_intact
      FROM (
        SELECT name, argMax(version, applied_at) AS version, argMax(checksum, applied_at) AS checksum, argMax(kept, applied_at) AS kept
        FROM schema_metrics GROUP BY name
      ) AS m
      LEFT JOIN (
        SELECT name, hex(SHA256(as_select)) AS kept FROM system.tables WHERE database = currentDatabase() AND engine = 'View'
      ) AS v ON v.name = m.name`,
    format: 'JSONEachRow',
  });
  const rows = await result.json<{ name: string; version: number; checksum: string; is_intact: number }>();
  return new Map(
    rows.map(({ name, version, checksum, is_intact }) => [
      name,
      { version, checksum, isIntact: Number(is_intact) === 1 },
    ]),
  );
}

/** Makes the view and records its definition. Repeatable: a crash in between only makes the view again. */
export async function applyMetric(client: ClickHouseClient, folder: MetricFolder): Promise<void> {
  await client.command({ query: folder.statement });
  await client.command({
    query: `INSERT INTO schema_metrics (name, version, checksum, kept)
      SELECT name, {version:UInt32}, {checksum:String}, hex(SHA256(as_select))
      FROM system.tables WHERE database = currentDatabase() AND name = {name:String}`,
    query_params: { name: folder.name, version: folder.words.version, checksum: checksumOf(folder) },
  });
}

function checksumOf({ statement }: MetricFolder): string {
  return createHash('sha256').update(statement).digest('hex');
}

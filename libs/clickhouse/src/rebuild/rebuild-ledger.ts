import type { ClickHouseClient } from '@clickhouse/client';
import { tableMaking } from '../replicated-tables.ts';
import { shadowOf } from './shadow-names.ts';

/** How far a rebuild is, kept in the database itself so that it goes on after it was ended in the middle. */
export interface RebuildLedger {
  /** The next offset of every source that was begun. */
  readonly next: ReadonlyMap<string, number>;
  /** Where the rows from the log begin, by source: what is older is kept from the tables in use. */
  readonly cuts: ReadonlyMap<string, Cut>;
  /** Done completely, except `swapping`. */
  readonly phases: ReadonlySet<Phase>;
}

export interface Cut {
  readonly appendedAtMs: number;
  readonly offset: number;
}

/**
 * `compared`: what is in the shadow tables is what the log says; `kept`: older rows were added; `swapping`: any of them may be in use, and
 * its shadow be what was replaced; `swapped`: they are the tables in use.
 */
export type Phase = 'compared' | 'kept' | 'swapping' | 'swapped';

const LEDGER = shadowOf('ledger');

export async function openLedger(client: ClickHouseClient, plan: string): Promise<RebuildLedger | null> {
  const made = await tableMaking(client);
  await client.command({
    query: made(`CREATE TABLE IF NOT EXISTS ${LEDGER} (
      plan String, source String, next UInt64, cut_ms Int64, cut_offset UInt64, at DateTime64(6) DEFAULT now64(6)
    ) ENGINE = MergeTree ORDER BY (source, at) COMMENT 'Progress of baton rebuild analytics'`),
  });
  const result = await client.query({
    query: `SELECT plan, source, max(next) AS next_offset, min(cut_ms) AS first_ms, argMin(cut_offset, cut_ms) AS first_offset
      FROM ${LEDGER} GROUP BY plan, source`,
    format: 'JSONEachRow',
  });
  const rows =
    await result.json<Record<'plan' | 'source' | 'next_offset' | 'first_ms' | 'first_offset', string>>();
  if (rows.length === 0 || rows.some((row) => row.plan !== plan)) return null;
  const sources = rows.filter(({ source }) => !source.startsWith('#'));
  return {
    next: new Map(sources.map(({ source, next_offset }) => [source, Number(next_offset)])),
    cuts: new Map(
      sources
        .filter(({ first_ms }) => Number(first_ms) < NO_CUT)
        .map(({ source, first_ms, first_offset }) => [
          source,
          { appendedAtMs: Number(first_ms), offset: Number(first_offset) },
        ]),
    ),
    phases: new Set(
      rows.filter(({ source }) => source.startsWith('#')).map(({ source }) => source.slice(1) as Phase),
    ),
  };
}

/** Of a block without a row. */
const NO_CUT = Number.MAX_SAFE_INTEGER;

export async function recordProgress(
  client: ClickHouseClient,
  plan: string,
  source: string,
  next: number,
  cut: Cut | null,
): Promise<void> {
  await client.insert({
    table: LEDGER,
    columns: ['plan', 'source', 'next', 'cut_ms', 'cut_offset'],
    values: [[plan, source, next, cut?.appendedAtMs ?? NO_CUT, cut?.offset ?? 0]],
    format: 'JSONCompactEachRow',
  });
}

export async function recordPhase(client: ClickHouseClient, plan: string, phase: Phase): Promise<void> {
  await recordProgress(client, plan, `#${phase}`, 0, null);
}

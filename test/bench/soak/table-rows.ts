import { setTimeout as pause } from 'node:timers/promises';
import { readOwner } from '../../../apps/baton/src/process/clickhouse-owner.ts';
import { ownerSql } from '../../e2e/clickhouse-owner.ts';
import { TABLES, type Table } from './read-back.ts';

export interface TableRows {
  readonly rows: number;
  /** Of different events; conversation events that were sent twice are merged some time later. */
  readonly different: number;
}

const CAUGHT_UP_MAX_MS = 300_000;
const LOOK_MS = 1_000;

/** Rows of each table of events, once the sink has written what is there. */
export async function tableRows(dataDir: string, url: string): Promise<Readonly<Record<Table, TableRows>>> {
  const until = performance.now() + CAUGHT_UP_MAX_MS;
  while ((await sinkLag(url)) > 0 && performance.now() < until) await pause(LOOK_MS);
  const owner = await readOwner(dataDir);
  const rows = async (table: Table): Promise<readonly [Table, TableRows]> => {
    const answer = await ownerSql(
      owner,
      `SELECT count(), uniqExact(${TABLES[table]}) FROM ${table} FORMAT TSV`,
    );
    const [count, different] = answer.split('\t').map(Number);
    return [table, { rows: count ?? 0, different: different ?? 0 }];
  };
  return Object.fromEntries(
    await Promise.all((Object.keys(TABLES) as Table[]).map(rows)),
  ) as unknown as Record<Table, TableRows>;
}

/** Records that the sink has not written yet. */
async function sinkLag(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lags = [...text.matchAll(/^baton_lag_records\{[^}]*task="analytics-sink[.][^}]*\} (\d+)/gm)];
  if (lags.length === 0) throw new Error('No lag of the sink in /metrics.');
  return lags.reduce((sum, [, lag]) => sum + Number(lag), 0);
}

import { Readable } from 'node:stream';
import { Transient, type RowBlock, type RowWriter } from '#stream';
import type { ClickHouseAccess } from './access.ts';
import { connect } from './client.ts';
import { serverFault } from './server-faults.ts';
import { TableRows } from './table-rows.ts';

/**
 * Writes blocks over HTTP: one insert per table, all with the token of the block, so that the part of a block that arrived earlier is
 * dropped when it is sent again. The tables need a deduplication window (see `infra/clickhouse/tables`).
 * `write` throws Transient if the server is unreachable or overloaded, and a plain Error that names the table if it refuses the rows.
 */
export function createRowWriter(access: ClickHouseAccess): RowWriter & { close(): Promise<void> } {
  const client = connect(access);

  async function insert(table: string, rows: TableRows, token: string): Promise<void> {
    const { stream } = await client.exec({
      query: `INSERT INTO ${table} (${rows.columns.join(', ')}) FORMAT JSONCompactEachRow`,
      values: Readable.from(rows.chunks(), { objectMode: false }),
      clickhouse_settings: {
        insert_deduplicate: 1,
        insert_deduplication_token: token,
        async_insert: 0,
        input_format_json_compact_allow_variable_number_of_columns: 1,
        // A block of an imported history may span more months than a server accepts by default.
        max_partitions_per_insert_block: '0',
      },
    });
    // An insert has an empty response; reading it to the end frees the connection for the next one.
    await stream.forEach(() => undefined);
  }

  function block(): RowBlock {
    const tables = new Map<string, TableRows>();
    return {
      put(table, row) {
        let rows = tables.get(table);
        if (rows === undefined) tables.set(table, (rows = new TableRows()));
        rows.add(row);
      },
      async write(token) {
        // All inserts have ended before anything is thrown: a second attempt must not overtake the first.
        const results = await Promise.allSettled(
          [...tables].map(([table, rows]) =>
            insert(table, rows, token).catch((error: unknown) => {
              throw serverFault(error, `Block ${token} into table ${table}`, access);
            }),
          ),
        );
        const failures = results.flatMap((result) =>
          result.status === 'rejected' ? [result.reason as Error] : [],
        );
        const worst = failures.find((failure) => !(failure instanceof Transient)) ?? failures[0];
        if (worst !== undefined) throw worst;
      },
    };
  }

  return { block, close: () => client.close() };
}

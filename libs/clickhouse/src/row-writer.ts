import { ClickHouseError } from '@clickhouse/client';
import { Readable } from 'node:stream';
import { Transient, type Row, type RowBlock, type RowWriter } from '#stream';
import type { ClickHouseAccess } from './access.ts';
import { connect } from './client.ts';

/** Rows that are turned into one buffer: large enough to cost little each, small enough to let other work in between. */
const rowsPerChunk = 2_000;

/** The server is overloaded, starting, out of space or memory, or read-only for a while: the same insert may succeed later. */
const passingCodes = new Set([
  '3', // UNEXPECTED_END_OF_FILE
  '159', // TIMEOUT_EXCEEDED
  '173', // CANNOT_ALLOCATE_MEMORY
  '202', // TOO_MANY_SIMULTANEOUS_QUERIES
  '209', // SOCKET_TIMEOUT
  '210', // NETWORK_ERROR
  '236', // ABORTED
  '241', // MEMORY_LIMIT_EXCEEDED
  '242', // TABLE_IS_READ_ONLY
  '243', // NOT_ENOUGH_SPACE
  '252', // TOO_MANY_PARTS
  '319', // UNKNOWN_STATUS_OF_INSERT
  '394', // QUERY_WAS_CANCELLED
  '439', // CANNOT_SCHEDULE_TASK
  '999', // KEEPER_EXCEPTION
]);

/**
 * Writes blocks over HTTP: one insert a table, all with the block's token, so that whatever part of a block had arrived
 * before is dropped when it comes again. The tables must keep a deduplication window (see the migrations).
 * `write` throws Transient where the server is away or overloaded, and a plain Error, naming the table, where it refuses the rows.
 */
export function createRowWriter(access: ClickHouseAccess): RowWriter & { close(): Promise<void> } {
  const client = connect(access);

  /** `sent` is called when the last row has left for the server. */
  async function insert(table: string, rows: readonly Row[], token: string, sent: () => void): Promise<void> {
    const columns = columnsOf(rows);
    const { stream } = await client.exec({
      query: `INSERT INTO ${table} (${columns.join(', ')}) FORMAT JSONCompactEachRow`,
      values: Readable.from(lines(rows, columns, sent), { objectMode: false }),
      clickhouse_settings: {
        insert_deduplicate: 1,
        insert_deduplication_token: token,
        async_insert: 0,
        // A block of an imported history may span more months than a server takes by default.
        max_partitions_per_insert_block: '0',
      },
    });
    // An insert answers with nothing; read to the end, the connection serves the next one.
    await stream.forEach(() => undefined);
  }

  return {
    async write(block: RowBlock) {
      const tables = [...block.rows].filter(([, rows]) => rows.length > 0);
      const inserts: Promise<void>[] = [];
      for (const [table, rows] of tables) {
        // One body after the other: while this one is written here, the server works on those before.
        await new Promise<void>((sent) => {
          const inserted = insert(table, rows, block.token, sent);
          inserts.push(inserted);
          inserted.then(sent, sent);
        });
      }
      // All have ended before anything is thrown: a second attempt must not overtake the first.
      const results = await Promise.allSettled(inserts);
      const failures = results.flatMap((result, index) =>
        result.status === 'rejected' ? [faultOf(result.reason, tables[index]?.[0] ?? '', block.token)] : [],
      );
      const worst = failures.find((failure) => !(failure instanceof Transient)) ?? failures[0];
      if (worst !== undefined) throw worst;
    },
    close: () => client.close(),
  };
}

/** Every key that any row has, in order of appearance; a row without it leaves the column to its default. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const name in row) columns.add(name);
  return [...columns];
}

function* lines(rows: readonly Row[], columns: readonly string[], sent: () => void): Generator<Buffer> {
  const values: unknown[] = columns.map(() => null);
  for (let from = 0; from < rows.length; from += rowsPerChunk) {
    let text = '';
    for (const row of rows.slice(from, from + rowsPerChunk)) {
      for (const [index, name] of columns.entries()) values[index] = row[name] ?? null;
      text += JSON.stringify(values) + '\n';
    }
    yield Buffer.from(text);
  }
  sent();
}

function faultOf(error: unknown, table: string, token: string): Error {
  const what = `Block ${token} into table ${table}`;
  if (error instanceof ClickHouseError && !passingCodes.has(error.code)) {
    return new Error(
      `${what}: ClickHouse refuses it (code ${error.code} ${error.type ?? ''}): ${error.message}`,
      {
        cause: error,
      },
    );
  }
  if (error instanceof TypeError || error instanceof RangeError) return error;
  // Without an answer of the server nothing is known but that it did not come: the token makes trying again safe.
  const reason = error instanceof Error ? error.message : String(error);
  return new Transient(`${what}: ClickHouse is away: ${reason}`, { cause: error });
}

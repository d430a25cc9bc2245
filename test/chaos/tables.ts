import { analyticsSink, analyticsTables } from '#apps/analytics-sink';
import { createRowWriter, migrate } from '#clickhouse';
import type { Codec } from '#contracts';
import { Undecodable } from '#kernel';
import type { SourceRecord } from '#stream';
import { multisetDifference } from './compare.ts';

const EXPECTED = 'expected';
/**
 * What people themselves sent twice, and policies, which stand on every partition, the tables keep once, early or late; of all else no
 * row may be there twice even before tables are merged.
 */
const AS_WRITTEN: Readonly<Partial<Record<(typeof analyticsTables)[number], string>>> = {
  conversation_events: "NOT match(event_id, '^crowd-.*/1$')",
  escalation_events: '1',
  escalation_reasons: '1',
  context_cards: '1',
  agent_events: '1',
  dead_letters: '1',
};

/** The tables of the sink, with merges switched off: what was written twice stays there twice. */
export async function prepareTables(url: string, database = 'default'): Promise<void> {
  await migrate({ url, database });
  for (const table of analyticsTables) {
    await sql(
      url,
      `ALTER TABLE ${database}.${table} MODIFY SETTING max_bytes_to_merge_at_max_space_in_pool = 1,
        max_bytes_to_merge_at_min_space_in_pool = 1, parts_to_delay_insert = 100000, parts_to_throw_insert = 100000`,
    );
  }
}

/** Writes the rows of a log, once, to tables of their own. */
export async function writeExpectedRows(
  url: string,
  codec: Codec,
  records: readonly SourceRecord[],
): Promise<void> {
  await prepareTables(url, EXPECTED);
  const writer = createRowWriter({ url, database: EXPECTED });
  const sink = analyticsSink(codec);
  await codec.prepare(records.map(({ value }) => value));
  const block = writer.block();
  for (const record of records) {
    try {
      sink.rows(record, block.put);
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error;
    }
  }
  await block.write('all');
  await writer.close();
}

/** How many of the rows expected the sink has not written yet. */
export async function rowsToCome(url: string): Promise<number> {
  const toCome = await Promise.all(
    analyticsTables.map(async (table) => {
      const count = async (database: string): Promise<number> =>
        Number(await sql(url, `SELECT count() FROM ${database}.${table} FINAL`));
      const [expected, found] = await Promise.all([count(EXPECTED), count('default')]);
      return Math.max(0, expected - found);
    }),
  );
  return toCome.reduce((sum, count) => sum + count, 0);
}

/**
 * What the sink's tables have otherwise than the rows expected.
 * @param leftOut columns by table that are not compared
 */
export async function tableDifferences(
  url: string,
  leftOut: Readonly<Partial<Record<string, string>>> = LEFT_OUT,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const table of analyticsTables) {
    const condition = AS_WRITTEN[table];
    const columns = leftOut[table] === undefined ? '*' : `* EXCEPT (${leftOut[table]})`;
    const selections = [
      ...(condition === undefined ? [] : [['as written', `WHERE ${condition}`]]),
      ['final', 'FINAL'],
    ] as const;
    for (const [how, suffix] of selections) {
      const select = async (database: string): Promise<readonly string[]> =>
        (
          await sql(url, `SELECT ${columns} FROM ${database}.${table} ${suffix} FORMAT JSONCompactEachRow`)
        ).split('\n');
      const [expected, found] = [await select(EXPECTED), await select('default')];
      lines.push(...multisetDifference(`${table}, ${how}: row`, expected, found));
    }
  }
  return lines;
}

/** Copies of a policy that came in the same millisecond, at the same offset of their partitions, are equally early: either may be kept. */
export const LEFT_OUT = { policy_events: 'partition' } as const;

export async function countRows(url: string): Promise<number> {
  const counts = await Promise.all(
    analyticsTables.map(async (table) => Number(await sql(url, `SELECT count() FROM ${table}`))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function sql(url: string, query: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: query });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

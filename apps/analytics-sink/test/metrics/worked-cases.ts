import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Row } from '#stream';

const plain = z.union([z.string(), z.number()]);
const cell = z.union([plain, z.null(), z.array(plain), z.record(z.string(), plain)]);
type Value = z.output<typeof cell>;
const rowSchema = z.record(z.string(), cell);
const casesSchema = z
  .array(
    z.strictObject({
      title: z.string().min(1),
      /** The test writes all rows a second time, appended as many hours later: no metric may change. */
      sent_again_after_hours: z
        .number()
        .positive()
        .default(30 * 24),
      /** Rows by table. */
      given: z.record(z.string(), z.array(rowSchema).min(1)),
      /** The whole view, every column but the workspace, in the order of `ORDER BY ALL`. */
      result: z.array(rowSchema).min(1),
    }),
  )
  .min(1);

/** A worked case: rows as they are in the tables, and what the view must give, computed by hand. */
export interface WorkedCase {
  readonly title: string;
  readonly sentAgainAfterHours: number;
  readonly given: Readonly<Record<string, readonly Row[]>>;
  readonly result: readonly Row[];
}

/** The cases of `<dir>/<metric>/case.yaml`. A share may be written as it was computed: `5/7`. */
export function readWorkedCases(dir: string, metric: string): readonly WorkedCase[] {
  const path = join(dir, metric, 'case.yaml');
  const read = casesSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  return read.data.map(({ title, sent_again_after_hours, given, result }) => ({
    title,
    sentAgainAfterHours: sent_again_after_hours,
    given,
    result: result.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, computed(value)])),
    ),
  }));
}

function computed(value: Value): Value {
  const share = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(value) : null;
  const [, numerator, denominator] = share ?? [];
  return numerator === undefined ? value : Number(numerator) / Number(denominator);
}

/** Completes the rows of a case: what a row does not say and the tables need. */
export function completed(
  { given }: Pick<WorkedCase, 'given'>,
  workspace: string,
): Record<string, readonly Row[]> {
  let offset = 0;
  return Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [
      table,
      rows.map((row): Row => {
        offset += 1;
        const appended = row['appended_at'] ?? row['at'];
        return {
          ...{ workspace_id: workspace, event_id: `event-${offset}`, topic: 't', partition: 0, offset },
          ...row,
          appended_at: appended,
        };
      }),
    ]),
  );
}

/** The same events as a sender might send them again later: in other words and in another order. */
export function sentAgain(
  rows: Readonly<Record<string, readonly Row[]>>,
  hours: number,
): Record<string, Row[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([table, some]) => [
      table,
      some
        .map((row) => ({
          ...row,
          appended_at: later(row['appended_at'] as string, hours),
          offset: (row['offset'] as number) + 1_000,
          ...('channel' in row && { channel: 'fax' }),
          ...('score' in row && { score: 0 }),
        }))
        .reverse(),
    ]),
  );
}

function later(stamp: string, hours: number): string {
  return new Date(Date.parse(`${stamp.replace(' ', 'T')}Z`) + hours * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}

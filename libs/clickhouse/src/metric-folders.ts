import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { normalizedSql, sqlStatements } from './sql-statements.ts';

const sentence = z.string().trim().min(1);
/** What an analyst has to know before using a metric: the content of its `words.yaml`. */
const wordsSchema = z.strictObject({
  title: sentence,
  /** Of the definition; a released SQL text never changes under the same number. */
  version: z.int().min(1),
  /** What exactly is counted. */
  definition: sentence,
  unit: sentence,
  /** What the shares are shares of; of a list: that it has none. */
  denominator: sentence,
  /** Which day (or other period) a row belongs to. */
  window: sentence,
  /** Every column of the view, in its order. */
  columns: z.record(z.string(), sentence),
});
export type MetricWords = z.output<typeof wordsSchema>;

/** One folder `<name>/` with `view.sql` and `words.yaml`; the view has the name of the folder. */
export interface MetricFolder {
  readonly name: string;
  readonly words: MetricWords;
  /** The statement that makes the view. */
  readonly statement: string;
  /** SHA-256 of the SELECT, regardless of comments and white space: what a version number stands for. */
  readonly definition: string;
  /** Other metrics that the SELECT reads. */
  readonly reads: readonly string[];
}

/**
 * The metrics of a folder; each comes after those that it reads.
 * @throws where a folder lacks a file, `words.yaml` is not complete, a view is more than one SELECT, or metrics read each other in a circle
 */
export function readMetricFolders(dir: string): readonly MetricFolder[] {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const folders = new Map(names.map((name) => [name, readFolder(dir, name, names)]));
  const sorted = new Set<MetricFolder>();
  const add = (folder: MetricFolder, path: readonly string[]): void => {
    if (path.includes(folder.name)) {
      throw new Error(`Metrics read each other in a circle: ${[...path, folder.name].join(', ')}.`);
    }
    for (const name of folder.reads) add(folders.get(name) as MetricFolder, [...path, folder.name]);
    sorted.add(folder);
  };
  for (const folder of folders.values()) add(folder, []);
  return [...sorted];
}

function readFolder(dir: string, name: string, names: readonly string[]): MetricFolder {
  const path = join(dir, name);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(`${path}: a metric is named in lower case letters, digits and _.`);
  }
  const words = readWords(join(path, 'words.yaml'));
  const statements = sqlStatements(text(join(path, 'view.sql')));
  const [select] = statements;
  if (select === undefined || statements.length > 1 || !/^(SELECT|WITH)\b/.test(normalizedSql(select))) {
    throw new Error(`${join(path, 'view.sql')}: one SELECT (or WITH ... SELECT) is expected.`);
  }
  const sql = normalizedSql(select);
  return {
    name,
    words,
    statement: `CREATE OR REPLACE VIEW ${name} AS\n${select}\nCOMMENT ${stringLiteral(comment(words))}`,
    definition: createHash('sha256').update(sql).digest('hex'),
    reads: names.filter((other) => other !== name && new RegExp(`\\b(FROM|JOIN) ${other}\\b`).test(sql)),
  };
}

function readWords(path: string): MetricWords {
  const read = wordsSchema.safeParse(parse(text(path)));
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    ({ path: at, message }) => `${at.length === 0 ? '' : `${at.join('.')}: `}${message}`,
  );
  throw new Error(`${path}: ${problems.join('; ')}.`);
}

/** What `SHOW TABLES` and every SQL client shows of the view. */
function comment({ title, version, definition, unit, denominator, window }: MetricWords): string {
  return `${title}, definition ${version}. ${definition} Unit: ${unit} Denominator: ${denominator} Window: ${window}`;
}

function stringLiteral(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function text(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

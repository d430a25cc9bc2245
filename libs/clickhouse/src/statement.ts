/** An insert whose data follows in the body of the request, in a format that the engine accepts as bytes. */
export interface BodyInsert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly format: BodyFormat;
}

const bodyFormats = [
  'JSONEachRow',
  'JSONCompactEachRow',
  'CSV',
  'CSVWithNames',
  'TSV',
  'TabSeparated',
  'TSVWithNames',
  'TabSeparatedWithNames',
] as const;
type BodyFormat = (typeof bodyFormats)[number];

const identifier = '[A-Za-z_][A-Za-z0-9_]*';
const insertHead = new RegExp(
  `^\\s*INSERT\\s+INTO\\s+(?:TABLE\\s+)?(${identifier}(?:\\.${identifier})?)\\s*(?:\\(([^()]*)\\))?\\s*FORMAT\\s+(\\w+)\\s*;?\\s*$`,
  'i',
);

/** The parts of `INSERT INTO t (a, b) FORMAT f`; undefined for any other statement, also one with settings or quoted names. */
export function bodyInsert(query: string): BodyInsert | undefined {
  const match = insertHead.exec(query);
  if (match === null) return undefined;
  const [, table, columnList, formatName] = match;
  const columns = columnList === undefined ? [] : columnList.split(',').map((name) => name.trim());
  const format = bodyFormats.find((known) => known.toLowerCase() === formatName?.toLowerCase());
  if (table === undefined || format === undefined) return undefined;
  if (!columns.every((name) => new RegExp(`^${identifier}(?:\\.${identifier})?$`).test(name)))
    return undefined;
  return { table, columns, format };
}

const leadingComments = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;

/** Whether the engine can stream the result. */
export function isSelect(query: string): boolean {
  return /^(?:SELECT|WITH|FROM|\()/i.test(query.replace(leadingComments, ''));
}

/** The format that the statement names, otherwise the default. */
export function resultFormat(query: string, byDefault: string): string {
  return /\bFORMAT\s+(\w+)\s*(?:SETTINGS\s[\s\S]*)?;?\s*$/i.exec(query)?.[1] ?? byDefault;
}

export function contentType(format: string): string {
  if (/^JSON(Compact)?(Strings)?EachRow/i.test(format)) return 'application/x-ndjson; charset=UTF-8';
  if (/^JSON/i.test(format)) return 'application/json; charset=UTF-8';
  if (/^CSV/i.test(format)) return 'text/csv; charset=UTF-8';
  if (/^(TSV|TabSeparated)/i.test(format)) return 'text/tab-separated-values; charset=UTF-8';
  if (/^(Parquet|Arrow|ORC|Native|RowBinary|Avro|MsgPack)/i.test(format)) return 'application/octet-stream';
  return 'text/plain; charset=UTF-8';
}

/** A string literal of the engine's SQL. */
export function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

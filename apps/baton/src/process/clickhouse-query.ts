import { CommandError, EXIT, unavailable } from '../terminal/exit.ts';

export interface QueryOptions {
  /** Values of `{name:Type}` in the statement. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** ClickHouse's name of the format where the statement names none. */
  readonly format: string;
}

/** The answer as ClickHouse formats it. @throws CommandError: 2 with ClickHouse's own words, 3 where it is away */
export async function queryText(
  url: string,
  sql: string,
  { parameters, format }: QueryOptions,
): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('default_format', format);
  for (const [name, value] of Object.entries(parameters ?? {})) {
    address.searchParams.set(`param_${name}`, value);
  }
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', body: sql });
  } catch (cause) {
    throw unavailable(`ClickHouse at ${url} cannot be reached`, 'is the process still running?', cause);
  }
  const text = await response.text();
  if (response.ok) return text;
  throw new CommandError({
    what: text.trim(),
    where: sql.trim().split('\n')[0] ?? '',
    remedy:
      '`baton query "SHOW TABLES"` lists tables and views, `baton query "DESCRIBE episodes"` the columns of one',
    exitCode: EXIT.usage,
  });
}

/** The rows as objects. Throws as `queryText`. */
export async function queryRows<Row>(
  url: string,
  sql: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly Row[]> {
  const text = await queryText(url, sql, { parameters, format: 'JSONEachRow' });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

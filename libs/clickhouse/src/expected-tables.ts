import { normalizedSql } from './sql-statements.ts';
import type { TableFile } from './table-files.ts';

/** What the files of `tables/` make: the columns with their types as ClickHouse lists them. */
export interface ExpectedTable {
  readonly name: string;
  /** Name to type, in the order of the files; `Nested(a T)` is `<name>.a Array(T)`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Those that the table computes itself. */
  readonly computed: ReadonlySet<string>;
  /** As in `system.tables`; empty where the engine has none. */
  readonly sortingKey: string;
}

/** A column ends its type where one of these begins. */
const AFTER_TYPE = /\s(?:COMMENT|CODEC|DEFAULT|MATERIALIZED|ALIAS|EPHEMERAL|TTL)\b/;

/** @throws where a statement makes or alters a table in a way that is not read here: extend this file together with it */
export function expectedTables(
  files: readonly Pick<TableFile, 'name' | 'statements'>[],
): ReadonlyMap<string, ExpectedTable> {
  const tables = new Map<string, ExpectedTable>();
  for (const file of files) {
    for (const statement of file.statements.map(normalizedSql)) {
      const [, made] = /^CREATE TABLE IF NOT EXISTS (\w+) ?\(/.exec(statement) ?? [];
      const [, altered, changes] = /^ALTER TABLE (\w+) (.*)$/s.exec(statement) ?? [];
      if (made !== undefined) tables.set(made, tableOf(made, statement));
      else if (altered !== undefined && changes !== undefined) {
        const table = tables.get(altered);
        if (table === undefined) throw new Error(`${file.name}: ${altered} is altered before it is made.`);
        tables.set(altered, { ...table, columns: changed(table.columns, changes, file.name) });
      } else if (/^(CREATE|ALTER|DROP|RENAME|ATTACH)\b/.test(statement)) {
        throw new Error(`${file.name}: expected-tables.ts does not read "${statement.slice(0, 60)} ...".`);
      }
    }
  }
  return tables;
}

function tableOf(name: string, statement: string): ExpectedTable {
  const open = statement.indexOf('(');
  const end = closing(statement, open);
  const definitions = parts(statement.slice(open + 1, end));
  const columns = new Map(definitions.flatMap(columnOf));
  const computed = new Set(
    definitions
      .filter((each) => /\s(MATERIALIZED|ALIAS)\s/.test(each))
      .map((each) => each.split(' ')[0] ?? ''),
  );
  const rest = statement.slice(end + 1);
  const [, key = ''] =
    /\bORDER BY (?:\(([^)]*)\)|(\w+))/.exec(rest)?.filter((each) => each !== undefined) ?? [];
  return { name, columns, computed, sortingKey: parts(key).join(', ') };
}

function changed(
  columns: ReadonlyMap<string, string>,
  changes: string,
  fileName: string,
): ReadonlyMap<string, string> {
  const next = new Map(columns);
  for (const change of parts(changes)) {
    const [, verb, column = ''] =
      /^(ADD|MODIFY|DROP) COLUMN (?:IF (?:NOT )?EXISTS )?(.*)$/s.exec(change) ?? [];
    if (verb === 'ADD' || verb === 'MODIFY')
      for (const [name, type] of columnOf(column)) next.set(name, type);
    else if (verb === 'DROP') next.delete(column);
    // Everything else that is known leaves columns as they are.
    else if (
      !/^(MODIFY (TTL|SETTING|COMMENT)|(ADD|DROP|MATERIALIZE) (INDEX|PROJECTION|STATISTICS))\b/.test(change)
    )
      throw new Error(`${fileName}: expected-tables.ts does not read "${change.slice(0, 60)}".`);
  }
  return next;
}

function columnOf(definition: string): [string, string][] {
  const [, name, rest] = /^(\w+) (.*)$/s.exec(definition) ?? [];
  if (name === undefined || rest === undefined) throw new Error(`"${definition}" is no column.`);
  const type = rest.slice(0, AFTER_TYPE.exec(rest)?.index).trim();
  if (!type.startsWith('Nested(')) return [[name, type]];
  return parts(type.slice('Nested('.length, -1)).flatMap((part) =>
    columnOf(part).map(([inner, of]): [string, string] => [`${name}.${inner}`, `Array(${of})`]),
  );
}

/** Between commas that are in no bracket and no string. */
function parts(list: string): readonly string[] {
  const found: string[] = [];
  let part = '';
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at] ?? '';
    if (char === ',') {
      found.push(part.trim());
      part = '';
      continue;
    }
    const to = char === '(' ? closing(list, at) : char === "'" ? quoteEnd(list, at) : at;
    part += list.slice(at, to + 1);
    at = to;
  }
  return [...found, part.trim()].filter((each) => each !== '');
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === ')') return at;
    if (char === '(') at = closing(text, at);
    else if (char === "'") at = quoteEnd(text, at);
  }
  throw new Error(`A bracket is not closed: "${text.slice(open, open + 60)} ...".`);
}

function quoteEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === "'") return at;
  }
  throw new Error(`A string is not closed: "${text.slice(from, from + 60)} ...".`);
}

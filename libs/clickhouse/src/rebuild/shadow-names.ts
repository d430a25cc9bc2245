import { normalizedSql } from '../sql-statements.ts';
import type { TableFile } from '../table-files.ts';

/** Tables that are filled beside those in use begin with it. */
const PREFIX = 'rebuild__';

export const shadowOf = (table: string): string => `${PREFIX}${table}`;
export const isShadow = (table: string): boolean => table.startsWith(PREFIX);

/** The statements of a file, for the shadow of each table. @throws where a statement is neither CREATE TABLE nor ALTER TABLE */
export function shadowStatements(file: Pick<TableFile, 'name' | 'statements'>): readonly string[] {
  return file.statements.map((statement) => {
    const [made, verb, name] =
      /^(CREATE TABLE IF NOT EXISTS|ALTER TABLE) (\w+)/.exec(normalizedSql(statement)) ?? [];
    if (made === undefined || verb === undefined || name === undefined) {
      throw new Error(
        `${file.name}: \`baton rebuild analytics\` cannot repeat "${statement.slice(0, 60)} ...".`,
      );
    }
    return `${verb} ${shadowOf(name)}${normalizedSql(statement).slice(made.length)}`;
  });
}

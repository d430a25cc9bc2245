import { eventRows, type RowPlan } from './event-rows.ts';
import type { Cell } from './row-cells.ts';
import type { SchemaFolder } from './schema-files.ts';

const ORIGIN = 'appended_at, topic: meta.topic, partition: meta.partition, offset: meta.offset';

/** A function of every record that writes its rows: plain code, so that a record costs no more than rows written by hand. */
export function renderEventRows(folder: SchemaFolder): string {
  const plans = eventRows(folder);
  const functions = plans.map(({ type, rows }) =>
    rows.length === 0
      ? `  ${type}: () => undefined,\n`
      : `  ${type}(event, meta, put) {\n    const appended_at = stamp(meta.appendedAt);\n${rows.map(putOf).join('')}  },\n`,
  );
  const tables = [...new Set(plans.flatMap(({ rows }) => rows.map(({ table }) => table)))];
  const code = functions.join('');
  const used = ['base64', 'stamp', 'stampOrNull', 'textMap', 'whole', 'wholeOrNull'].filter((name) =>
    code.includes(`${name}(`),
  );
  return `import { conversationOf } from '#domain/vocabulary';
import type { RowsByType } from '../row-types.ts';
import { ${used.join(', ')} } from '../row-values.ts';

/** Every table that the sink fills. */
export const analyticsTables = [${tables.map((table) => `'${table}'`).join(', ')}] as const;

/** Writes the rows of a record, by its type. */
export const ROWS: RowsByType = {
${code}};
`;
}

function putOf({ table, cells, each, unlessNull }: RowPlan): string {
  const put = `put('${table}', { ${[...cells.map(cellText), ORIGIN].join(', ')} });`;
  if (each !== undefined) return `    for (const [index, item] of ${each}.entries()) ${put}\n`;
  return `    ${unlessNull === undefined ? '' : `if (${unlessNull} !== null) `}${put}\n`;
}

function cellText({ column, expression }: Cell): string {
  return `${column.includes('.') ? `'${column}'` : column}: ${expression}`;
}

import type { AvroField, AvroRecord } from '../libs/contracts/src/avro-schema.ts';
import {
  cellOf,
  cellsOf,
  columnsOf,
  isList,
  jsonCell,
  listCell,
  LOW_TEXT,
  nullable,
  recordIn,
  type Cell,
} from './row-cells.ts';
import { recordsByTopic, type SchemaFolder } from './schema-files.ts';
import { shortName } from './typescript-text.ts';

/** Rows that one record makes in one table. */
export interface RowPlan {
  readonly table: string;
  readonly cells: readonly Cell[];
  /** Of a row per item: the list, whose items are called `item`. */
  readonly each?: string;
  /** What must not be null for the row to be made. */
  readonly unlessNull?: string;
}
/** All rows of one record. `event` and `item` are the names of its parts in expressions. */
export interface RecordPlan {
  readonly type: string;
  readonly rows: readonly RowPlan[];
}

const TEXTS = 'turn_texts';
const IDS: ReadonlySet<string> = new Set(['workspace_id', 'conversation_id', 'episode_id', 'event_id']);
const TIMES: ReadonlySet<string> = new Set(['at', 'occurred_at']);

/**
 * The rows of every record, from its schema by the rules of `schemas/README.md`. Throws, naming the field, where a schema does not say
 * what becomes of a text or a name, or says what cannot be stored.
 */
export function eventRows(folder: SchemaFolder): readonly RecordPlan[] {
  return recordsByTopic(folder).map(({ topic, record, schema }) => {
    const type = shortName(record);
    if (schema.row === null) return { type, rows: [] };
    const { table, family } = folder.topics.get(topic) ?? {};
    if (table === undefined) throw new Error(`topics.json: ${topic} names no table.`);
    // A dead letter is not an event, so its table has no types.
    const typeCell: Cell = {
      column: 'type',
      expression: `'${type}'`,
      type: LOW_TEXT,
      doc: 'Type of the event',
    };
    return { type, rows: rowsOf(schema, table, family === undefined ? [] : [typeCell], folder) };
  });
}

function rowsOf(
  record: AvroRecord,
  table: string,
  head: readonly Cell[],
  folder: SchemaFolder,
): readonly RowPlan[] {
  const columns = columnsOf(record);
  const event = [...head, ...conversationCell(record), ...columns.flatMap((field) => cellsOf(field, folder))];
  const ids = event.filter(({ column }) => IDS.has(column));
  const times = event.filter(({ column }) => TIMES.has(column));
  const lists = new Map<string, Cell[]>();
  const firsts: Cell[] = [];
  const others: RowPlan[] = [];
  for (const field of record.fields) {
    const rule = field.row;
    if (rule === undefined) continue;
    const value = `event.${field.name}`;
    if ('text' in rule) {
      others.push(textRow(record, field, event));
      continue;
    }
    const part = partOf(field, folder);
    const list = isList(field.type);
    const cells = columnsOf(part).flatMap((each) => cellsOf(each, folder, list ? 'item' : value));
    for (const [column, name] of Object.entries(rule.first ?? {})) {
      firsts.push({ ...cellOf(fieldOf(part, name), `${value}[0]?`), column });
    }
    for (const [other, named] of Object.entries(rule.lists ?? {})) {
      const gathered = Object.entries(named).map(([column, name]) =>
        listCell(value, column, fieldOf(part, name)),
      );
      lists.set(other, [...(lists.get(other) ?? []), ...gathered]);
    }
    if (list) {
      const ordinal: Cell = { column: 'ordinal', expression: 'index + 1', type: 'UInt16', doc: 'From 1' };
      others.push({ table: rule.table, each: value, cells: [...head, ...ids, ...times, ordinal, ...cells] });
      continue;
    }
    const json = rule.json === undefined ? [] : [jsonCell(value, rule.json, field)];
    others.push({ table: rule.table, cells: [...ids, ...cells, ...json], ...unlessNull(field) });
  }
  for (const name of lists.keys()) {
    if (!others.some((row) => row.table === name))
      throw new Error(`${record.name}: no row of ${name} takes its lists.`);
  }
  return [
    { table, cells: [...event, ...firsts] },
    ...others.map((row) => ({ ...row, cells: [...row.cells, ...(lists.get(row.table) ?? [])] })),
  ];
}

/** Events of agents name the episode only; its conversation is part of its id. */
function conversationCell(record: AvroRecord): readonly Cell[] {
  const has = (name: string): boolean => record.fields.some((field) => field.name === name);
  if (!has('episodeId') || has('conversationId')) return [];
  const expression = 'conversationOf(event.episodeId)';
  return [{ column: 'conversation_id', expression, type: 'String', doc: 'Conversation of the episode' }];
}

function textRow(record: AvroRecord, field: AvroField, event: readonly Cell[]): RowPlan {
  const rule = field.row;
  if (rule === undefined || !('text' in rule)) throw new Error(`${record.name}.${field.name} is not a text.`);
  const taken = (columns: readonly string[]): readonly Cell[] =>
    event.filter(({ column }) => columns.includes(column));
  const ids = taken(['workspace_id', 'conversation_id', 'event_id']);
  if (ids.length !== 3)
    throw new Error(`${record.name}.${field.name}: a text needs workspace, conversation and event.`);
  const low = (column: string, expression: string): Cell => ({ column, expression, type: LOW_TEXT, doc: '' });
  return {
    table: TEXTS,
    ...unlessNull(field),
    cells: [
      ...ids,
      low('author', `'${rule.author}'`),
      ...(rule.author === 'agent' ? [low('author_id', 'event.agentId')] : []),
      low('kind', `'${rule.text}'`),
      ...taken(['message_id', 'language']),
      { column: 'text', expression: `event.${field.name}`, type: 'String', doc: field.doc ?? '' },
    ],
  };
}

function unlessNull(field: AvroField): { readonly unlessNull?: string } {
  return nullable(field.type) ? { unlessNull: `event.${field.name}` } : {};
}

function partOf(field: AvroField, folder: SchemaFolder): AvroRecord {
  const part = recordIn(field.type, folder);
  if (part === undefined) throw new Error(`${field.name} has rows of its own, but holds no record.`);
  return part;
}

function fieldOf(record: AvroRecord, name: string): AvroField {
  const field = record.fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`${record.name} has no field ${name}.`);
  return field;
}

import { describe, expect, it } from 'vitest';
import type { AvroField, AvroNamed, AvroRecord } from '../libs/contracts/src/avro-schema.ts';
import { eventRows } from './event-rows.ts';
import { renderEventRows } from './render-event-rows.ts';
import { readSchemaFolder, type SchemaFolder } from './schema-files.ts';

const text = (name: string, more: Partial<AvroField> = {}): AvroField => ({ name, type: 'string', ...more });
const optional = (name: string, type: AvroField['type'], more: Partial<AvroField> = {}): AvroField => ({
  name,
  type: ['null', type],
  default: null,
  ...more,
});
const ids = [text('eventId'), text('workspaceId'), text('conversationId')];

/** The schemas of one record `Shown` on a topic of its own. */
function folderOf(fields: readonly AvroField[], more: Partial<AvroRecord> = {}): SchemaFolder {
  const record: AvroRecord = {
    type: 'record',
    name: 'Shown',
    namespace: 'test',
    fields: [...ids, ...fields],
    ...more,
  };
  const topic = {
    role: 'shown',
    family: 'ShownEvent',
    table: 'events',
    doc: '',
    key: '',
    records: ['test.Shown'],
  };
  return {
    named: new Map<string, AvroNamed>([['test.Shown', record]]),
    topics: new Map([['shown.v1', topic]]),
    selfContained: () => record,
  };
}
const planOf = (...fields: readonly AvroField[]) => {
  const rows = eventRows(folderOf(fields))[0]?.rows ?? [];
  return rows.map(({ table, cells, each, unlessNull }) => ({
    table,
    ...(each !== undefined && { each }),
    ...(unlessNull !== undefined && { unlessNull }),
    cells: Object.fromEntries(cells.map(({ column, expression }) => [column, expression])),
  }));
};
const base = {
  type: "'Shown'",
  event_id: 'event.eventId',
  workspace_id: 'event.workspaceId',
  conversation_id: 'event.conversationId',
};
const part = (fields: readonly AvroField[]): AvroRecord => ({ type: 'record', name: 'Part', fields });

describe('the rows of a record', () => {
  it('have a column per field, named in snake case or by the schema, valued by its type', () => {
    expect(
      planOf(
        text('orderId'),
        text('by', { column: 'reason' }),
        optional('waitMs', 'long'),
        { name: 'shownAt', type: { type: 'long', logicalType: 'timestamp-millis' } },
        { name: 'attributes', type: { type: 'map', values: ['string', 'double', 'boolean'] } },
      ),
    ).toEqual([
      {
        table: 'events',
        cells: {
          ...base,
          order_id: 'event.orderId',
          reason: 'event.by',
          wait_ms: 'wholeOrNull(event.waitMs)',
          shown_at: 'stamp(event.shownAt)',
          attributes: 'textMap(event.attributes)',
        },
      },
    ]);
  });

  it('leave out what the schema does not store', () => {
    expect(planOf(text('secret', { column: null }))).toEqual([{ table: 'events', cells: base }]);
    expect(eventRows(folderOf([], { row: null }))[0]?.rows).toEqual([]);
  });

  it('have a column per field of a record in it, and a list per field of records in a list', () => {
    const range = part([text('source'), text('id', { column: null })]);
    const [row] = planOf(optional('inputs', range, { column: 'input' }), {
      name: 'rules',
      type: { type: 'array', items: part([text('rule')]) },
    });
    expect(row?.cells).toMatchObject({
      input_source: 'event.inputs?.source',
      'rules.rule': 'event.rules.map((item) => item.rule)',
    });
    expect(row?.cells).not.toHaveProperty('input_id');
  });

  it('put a text into turn_texts, with its author, where there is one', () => {
    const [event, textRow] = planOf(
      text('messageId'),
      optional('note', 'string', { pii: 'text', row: { text: 'note', author: 'agent' } }),
    );
    expect(event?.cells).not.toHaveProperty('note');
    expect(textRow).toEqual({
      table: 'turn_texts',
      unlessNull: 'event.note',
      cells: {
        event_id: 'event.eventId',
        workspace_id: 'event.workspaceId',
        conversation_id: 'event.conversationId',
        author: "'agent'",
        author_id: 'event.agentId',
        kind: "'note'",
        message_id: 'event.messageId',
        text: 'event.note',
      },
    });
  });

  it('make a row of every item, and columns of the first one, where the schema names a table', () => {
    const items = { type: 'array', items: part([text('code'), text('detail', { column: null })]) } as const;
    const [event, reason, card] = planOf(
      {
        name: 'reasons',
        type: items,
        row: { table: 'reasons', first: { primary: 'code' }, lists: { cards: { details: 'detail' } } },
      },
      { name: 'card', type: part([text('why')]), row: { table: 'cards', json: 'card' } },
    );
    expect(event?.cells).toMatchObject({ primary: 'event.reasons[0]?.code' });
    expect(reason).toMatchObject({
      table: 'reasons',
      each: 'event.reasons',
      cells: { ordinal: 'index + 1', code: 'item.code' },
    });
    expect(card?.cells).toMatchObject({
      why: 'event.card.why',
      card: 'JSON.stringify(event.card)',
      details: 'event.reasons.map((item) => item.detail)',
    });
    expect(card?.cells).not.toHaveProperty('type');
  });
});

describe('a schema is refused', () => {
  it.each([
    ['a text', text('words', { pii: 'text' }), 'Shown.words is personal (pii: text). Say what becomes of it'],
    ['a name', text('name', { pii: 'identity' }), 'Shown.name is personal (pii: identity)'],
    [
      'a text inside a list',
      { name: 'tools', type: { type: 'array', items: part([text('summary', { pii: 'text' })]) } } as const,
      'Part.summary is personal',
    ],
  ])('that does not say what becomes of %s', (_, field, message) => {
    expect(() => planOf(field)).toThrow(message);
  });

  it('whose lists no row takes', () => {
    const items = { type: 'array', items: part([text('detail', { column: null })]) } as const;
    const row = { table: 'reasons', lists: { cards: { details: 'detail' } } };
    expect(() => planOf({ name: 'reasons', type: items, row })).toThrow('no row of cards takes its lists');
  });

  it('whose topic names no table', () => {
    const folder = folderOf([]);
    const topics = new Map(
      [...folder.topics].map(([name, { role, doc, key, records }]) => [name, { role, doc, key, records }]),
    );
    expect(() => eventRows({ ...folder, topics })).toThrow('topics.json: shown.v1 names no table');
  });
});

describe('the rows of all schemas', () => {
  const { named, topics } = readSchemaFolder('schemas');

  it('keep what people wrote out of every table but turn_texts, context_cards and dead_letters', () => {
    const withText = eventRows(readSchemaFolder('schemas')).flatMap(({ type, rows }) =>
      rows.flatMap(({ table, cells }) =>
        cells
          .filter(({ column }) =>
            ['text', 'note', 'comment', 'detail', 'headline', 'why', 'customer_name', 'agent_name'].includes(
              column,
            ),
          )
          .map(({ column }) => `${type}: ${table}.${column}`),
      ),
    );
    expect(new Set(withText.map((line) => /: (\w+)/.exec(line)?.[1]))).toEqual(
      new Set(['turn_texts', 'context_cards']),
    );
  });

  it('need no code for one more event: a schema and a line in topics.json make its rows', () => {
    const record: AvroRecord = {
      type: 'record',
      name: 'OptionShown',
      namespace: 'baton.conversation.v1',
      fields: [...ids, text('control', { pii: 'none' })],
    };
    const more = new Map(topics);
    const topic = more.get('conversation.events.v1');
    if (topic === undefined) throw new Error('The topic is gone.');
    more.set('conversation.events.v1', {
      ...topic,
      records: [...topic.records, 'baton.conversation.v1.OptionShown'],
    });
    const folder: SchemaFolder = {
      named: new Map([...named, ['baton.conversation.v1.OptionShown', record]]),
      topics: more,
      selfContained: (name) =>
        name.endsWith('.OptionShown') ? record : readSchemaFolder('schemas').selfContained(name),
    };
    expect(renderEventRows(folder)).toContain(
      "put('conversation_events', { type: 'OptionShown', event_id: event.eventId, workspace_id: event.workspaceId, conversation_id: event.conversationId, control: event.control, appended_at",
    );
  });
});

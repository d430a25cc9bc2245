import { describe, expect, it } from 'vitest';
import type { AvroField, AvroRecord, AvroSchema } from '../libs/contracts/src/avro-schema.ts';
import { incompatibilities } from './schema-compatibility.ts';
import { readSchemaFolder, type SchemaFolder } from './schema-files.ts';

const STATUS = { type: 'enum', name: 'Status', symbols: ['open', 'closed'] } as const;
const base: readonly AvroField[] = [
  { name: 'id', type: 'string' },
  { name: 'note', type: ['null', 'string'], default: null },
  { name: 'status', type: STATUS },
  { name: 'parts', type: { type: 'array', items: record('Part', [{ name: 'size', type: 'int' }]) } },
];

function record(name: string, fields: readonly AvroField[]): AvroRecord {
  return { type: 'record', name, namespace: 'shop.v1', fields };
}

function folder(fields: readonly AvroField[], key = '{id}', records = ['shop.v1.Order']): SchemaFolder {
  const order = record('Order', fields);
  return {
    named: new Map([['shop.v1.Order', order]]),
    topics: new Map([['shop.v1', { role: 'shop', doc: '', key, records }]]),
    selfContained: () => order,
  };
}

function compared(now: SchemaFolder, was = folder(base)): string[] {
  return incompatibilities({ version: '1.0.0', schemas: was }, { version: 'now', schemas: now });
}

function changed(name: string, type: AvroSchema): AvroField[] {
  return base.map((field) => (field.name === name ? { ...field, type } : field));
}

const newCannotReadOld = 'now cannot read what 1.0.0 wrote';
const oldCannotReadNew = '1.0.0 cannot read what now writes';

describe('FULL_TRANSITIVE', () => {
  it('lets fields with a default come and go, docs change, and enums with a default grow', () => {
    const withDefault = { ...STATUS, default: 'open' };
    const grown = { ...withDefault, symbols: ['open', 'closed', 'paused'] };
    expect(compared(folder([...base, { name: 'extra', type: 'int', default: 0 }]))).toEqual([]);
    expect(compared(folder(base.filter(({ name }) => name !== 'note')))).toEqual([]);
    expect(compared(folder(base.map((field) => ({ ...field, doc: 'New words.' }))))).toEqual([]);
    expect(compared(folder(changed('status', grown)), folder(changed('status', withDefault)))).toEqual([]);
  });

  it('refuses to remove a field without a default: older readers miss it', () => {
    const found = compared(folder(base.filter(({ name }) => name !== 'id')));
    expect(found).toEqual([
      `shop.v1.Order.id: ${oldCannotReadNew}: the writer has no such field, and it has no default.`,
    ]);
  });

  it('refuses a new field without a default: newer readers miss it', () => {
    const found = compared(folder([...base, { name: 'total', type: 'double' }]));
    expect(found).toEqual([
      `shop.v1.Order.total: ${newCannotReadOld}: the writer has no such field, and it has no default.`,
    ]);
  });

  it('refuses another type, in both directions', () => {
    const found = compared(folder(changed('id', 'long')));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(`shop.v1.Order.id: ${newCannotReadOld}: cannot read`);
    expect(found[1]).toMatch(`shop.v1.Order.id: ${oldCannotReadNew}: cannot read`);
  });

  it('refuses a wider type: it can be read one way only', () => {
    const found = compared(
      folder(changed('parts', { type: 'array', items: record('Part', [{ name: 'size', type: 'long' }]) })),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(`shop.v1.Order.parts.size: ${oldCannotReadNew}`);
  });

  it('refuses a renamed symbol, in both directions, and names what is lost', () => {
    const found = compared(folder(changed('status', { ...STATUS, symbols: ['open', 'done'] })));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(`shop.v1.Order.status: ${newCannotReadOld}`);
    expect(found[1]).toMatch(`shop.v1.Order.status: ${oldCannotReadNew}`);
    expect(found[2]).toMatch('shop.v1.Order.status: the symbol "closed" of 1.0.0 is gone');
  });

  it('refuses to lose a symbol even where Avro would fall back on the default', () => {
    const was = folder(changed('status', { ...STATUS, default: 'open' }));
    const found = compared(folder(changed('status', { ...STATUS, symbols: ['open'], default: 'open' })), was);
    expect(found).toEqual([expect.stringMatching('the symbol "closed" of 1.0.0 is gone')]);
  });

  it('refuses to make a nullable field required', () => {
    const found = compared(
      folder(
        base.map((field) => (field.name === 'note' ? { name: 'note', type: 'string', default: '' } : field)),
      ),
    );
    expect(found).toEqual([expect.stringMatching(`shop.v1.Order.note: ${newCannotReadOld}`)]);
  });

  it('refuses to rename a record, to drop one from its topic, to drop a topic, to change a key', () => {
    const renamed: SchemaFolder = { ...folder(base), selfContained: () => record('Purchase', base) };
    expect(compared(renamed)).toHaveLength(2);
    expect(compared(folder(base, '{id}', []))).toEqual([
      expect.stringMatching('shop.v1.Order of 1.0.0 is gone'),
    ]);
    expect(compared({ ...folder(base), topics: new Map() })).toEqual([
      expect.stringMatching('shop.v1: the topic'),
    ]);
    expect(compared(folder(base, '{note}'))).toEqual([expect.stringMatching('the key was {id}')]);
  });

  it('finds nothing between the schemas and themselves', () => {
    const schemas = readSchemaFolder('schemas');
    expect(compared(schemas, schemas)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { AvroField, AvroNamed } from '../libs/contracts/src/avro-schema.ts';
import { renderVocabulary } from './render-vocabulary.ts';
import type { SchemaFolder } from './schema-files.ts';

const ID: AvroField = { name: 'orderId', type: 'string', brand: 'OrderId', doc: 'The order.' };
const record = (name: string, fields: readonly AvroField[], namespace = 'baton.order.v1'): AvroNamed => ({
  type: 'record',
  name,
  namespace,
  doc: `${name}, as it happened.`,
  fields,
});

function folder(...records: readonly AvroNamed[]): SchemaFolder {
  const names = records.map(({ namespace, name }) => `${namespace}.${name}`);
  const events = names.filter((name) => !name.endsWith('Part'));
  return {
    named: new Map(records.map((type, index) => [names[index] as string, type])),
    topics: new Map([
      ['orders', { role: 'orders', family: 'OrderEvent', doc: 'Orders.', key: '', records: events }],
    ]),
    selfContained: () => {
      throw new Error('not needed here');
    },
  };
}
const file = (name: string, ...records: readonly AvroNamed[]): string | undefined =>
  renderVocabulary(folder(...records)).get(name);

describe('the vocabulary of a namespace', () => {
  it('has an interface of every event, with what all share in a base', () => {
    const total: AvroField = {
      name: 'total',
      type: ['null', 'double'],
      default: null,
      doc: 'Amount; null: open.',
    };
    const text = file('order.ts', record('OrderPlaced', [ID, total]), record('OrderSent', [ID]));
    expect(text).toBe(`import type { OrderId } from './ids.ts';

/** The fields of every order event. */
export interface OrderEventBase {
  /** The order. */
  readonly orderId: OrderId;
}

/** OrderPlaced, as it happened. */
export interface OrderPlaced extends OrderEventBase {
  readonly type: 'OrderPlaced';
  /** Amount; null: open. */
  readonly total: number | null;
}

/** OrderSent, as it happened. */
export interface OrderSent extends OrderEventBase {
  readonly type: 'OrderSent';
}
`);
  });

  it('writes lists, maps, times, parts, free values and open sets', () => {
    const text = file(
      'order.ts',
      record('OrderPlaced', [
        { name: 'lines', type: { type: 'array', items: 'baton.order.v1.LinePart' }, minItems: 1 },
        { name: 'tags', type: { type: 'array', items: 'string' }, brand: 'TagId' },
        { name: 'extra', type: { type: 'map', values: ['string', 'double', 'boolean'] }, typeName: 'Free' },
        { name: 'at', type: { type: 'long', logicalType: 'timestamp-millis' } },
        { name: 'kind', type: 'string', values: ['gift', 'own'] },
      ]),
      record('LinePart', [{ name: 'count', type: 'int' }]),
    );
    expect(text).toContain('readonly lines: readonly [LinePart, ...LinePart[]];');
    expect(text).toContain('readonly tags: readonly TagId[];');
    expect(text).toContain('readonly extra: Readonly<Record<string, Free>>;');
    expect(text).toContain('readonly at: Instant;');
    expect(text).toContain("readonly kind: 'gift' | 'own';");
    expect(text).toContain('export interface LinePart {\n  readonly count: number;\n}');
  });

  it('refuses two types of one name, and a brand that is two things', () => {
    expect(() => file('x', record('Placed', []), record('Placed', [], 'baton.shop.v1'))).toThrow(
      'baton.order.v1.Placed and baton.shop.v1.Placed both define a type called Placed',
    );
    const other = { ...ID, name: 'number', type: 'long' };
    expect(() => file('x', record('Placed', [ID, other]))).toThrow('OrderId is Brand<string');
  });
});

it('ids are what fields name; families are unions of the events of a topic', () => {
  const records = [record('OrderPlaced', [ID]), record('OrderSent', [ID])];
  expect(file('ids.ts', ...records)).toContain("export type OrderId = Brand<string, 'OrderId'>;");
  const families = file('families.ts', ...records);
  expect(families).toContain('/** Orders. */\nexport type OrderEvent =\n  | OrderPlaced\n  | OrderSent;');
  expect(families).toContain("  OrderSent: 'OrderEvent',\n");
});

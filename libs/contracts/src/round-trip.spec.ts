import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Undecodable } from '#kernel';
import { isUnion, type AvroField, type AvroRecord, type AvroSchema } from './avro-schema.ts';
import { openCodec, type WireSchemaIds } from './codec.ts';
import { RECORDS, TIMESTAMP_MAX, type RecordSchema } from './generated/records.ts';
import { TOPICS, type DomainEvent, type EventTopic } from './topics.ts';

/** A registry in memory: ids from 1, in order of registration. */
function registry() {
  const schemas: string[] = [];
  const ids: WireSchemaIds = {
    register: (_subject, schema) => Promise.resolve(schemas.push(schema)),
    schema: (schemaId) => Promise.resolve(schemas[schemaId - 1]),
  };
  return { ids, add: (schema: object) => schemas.push(JSON.stringify(schema)) };
}

const codec = await openCodec(registry().ids);

/** Values of a schema that keep its rules. */
function arbitrary(
  record: AvroRecord,
  named = new Map<string, AvroSchema>(),
): fc.Arbitrary<Record<string, unknown>> {
  const own = record.namespace ?? '';
  const of = (type: AvroSchema, field?: AvroField): fc.Arbitrary<unknown> => {
    if (typeof type === 'string') {
      const definition = named.get(type);
      return definition === undefined ? primitive(type, field) : of(definition, field);
    }
    if (isUnion(type)) return fc.oneof(...type.map((branch) => of(branch, field)));
    switch (type.type) {
      case 'array':
        return fc.array(of(type.items), { maxLength: 4 });
      case 'map':
        return fc.dictionary(
          fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => key !== '__proto__'),
          of(type.values, field),
          { maxKeys: 4, noNullPrototype: true },
        );
      case 'long':
        return fc.integer({ min: 0, max: TIMESTAMP_MAX });
      case 'enum':
        named.set(`${type.namespace ?? own}.${type.name}`, type);
        return fc.constantFrom(...type.symbols);
      case 'record':
        named.set(`${type.namespace ?? own}.${type.name}`, type);
        return fc.record(Object.fromEntries(type.fields.map((each) => [each.name, of(each.type, each)])));
    }
  };
  return of(record) as fc.Arbitrary<Record<string, unknown>>;
}

function primitive(type: string, field?: AvroField): fc.Arbitrary<unknown> {
  const limits = { min: field?.minimum ?? -1_000, max: field?.maximum ?? 1_000_000 };
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'int':
    case 'long':
      return fc.integer(limits);
    case 'double':
      return fc.double({ ...limits, noNaN: true });
    case 'bytes':
      return fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes));
    case 'string':
      if (field?.pattern !== undefined) return fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
      if (field?.values !== undefined) return fc.constantFrom(...field.values);
      return fc.string({ unit: 'grapheme', minLength: field?.minLength ?? 0, maxLength: 64 });
    default:
      throw new Error(`No values of ${type}.`);
  }
}

const events = RECORDS.filter(({ topic }) => topic !== TOPICS.deadLetters) as readonly RecordSchema[];

describe('every record', () => {
  it.each(events.map((record) => [record.type, record] as const))('%s comes back as it went', (_, record) => {
    const schema = JSON.parse(record.schema) as AvroRecord;
    fc.assert(
      fc.property(arbitrary(schema), (fields) => {
        const event = { type: record.type, ...fields } as unknown as DomainEvent;
        const { topic, key, value, headers } = codec.outbound(event);
        expect(topic).toBe(record.topic);
        const parts = (record.key ?? '').split('/').map((field) => fields[field]);
        expect(key).toBe(parts.join('/'));
        expect(headers.ce_type).toBe(record.name);
        expect(codec.decode(topic, value)).toEqual(event);
        expect(codec.encode(topic as EventTopic, codec.decode(topic, value))).toEqual(value);
      }),
      { numRuns: 40 },
    );
  });

  it('DeadLetter comes back as it went, under an id of its origin', () => {
    fc.assert(
      fc.property(
        arbitrary(JSON.parse(RECORDS.at(-1)?.schema ?? '') as AvroRecord),
        ({ id: made, ...fields }) => {
          const written = codec.deadLetterRecord(fields as never);
          const entry = codec.decodeDeadLetter(written.value);
          expect(made).toBeTypeOf('string');
          const origin = `${entry.topic}/${entry.partition}`;
          expect(entry).toEqual({ ...fields, id: `${entry.processor}/${origin}/${entry.offset}` });
          expect([written.topic, written.key]).toEqual([TOPICS.deadLetters, origin]);
        },
      ),
    );
  });

  it.each(events.map((record) => [record.type, record] as const))(
    '%s reads the same in both ways',
    async (_, record) => {
      const { ids, add } = registry();
      const schema = JSON.parse(record.schema) as AvroRecord;
      const codec = await openCodec(ids);
      const other = add({ ...schema, doc: 'The same in other words.' });
      await fc.assert(
        fc.asyncProperty(arbitrary(schema), async (fields) => {
          const { topic, value } = codec.outbound({ type: record.type, ...fields } as unknown as DomainEvent);
          const resolved = Buffer.from(value);
          resolved.writeUInt32BE(other, 1);
          await codec.prepare([resolved]);
          expect(codec.decode(topic, resolved)).toEqual(codec.decode(topic, value));
        }),
        { numRuns: 10 },
      );
    },
  );

  it('never makes anything of damaged bytes but an event or an Undecodable, of our schema or another', async () => {
    const { ids, add } = registry();
    const codec = await openCodec(ids);
    const others = new Map(
      events.map(({ type, schema }) => [
        type,
        add({ ...(JSON.parse(schema) as AvroRecord), doc: 'Other words.' }),
      ]),
    );
    const written = fc.constantFrom(...events).chain((record) =>
      fc.tuple(arbitrary(JSON.parse(record.schema) as AvroRecord), fc.boolean()).map(([fields, foreign]) => {
        const { topic, value } = codec.outbound({ type: record.type, ...fields } as unknown as DomainEvent);
        const bytes = Buffer.from(value);
        if (foreign) bytes.writeUInt32BE(others.get(record.type) ?? 0, 1);
        return { topic, bytes };
      }),
    );
    for (const schemaId of others.values()) {
      const head = Buffer.alloc(5);
      head.writeUInt32BE(schemaId, 1);
      await codec.prepare([head]);
    }
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(written, damage, fc.nat(), ({ topic, bytes }, changes, cut) => {
        const damaged = bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
        for (const [at, byte] of changes)
          if (damaged.length > 5) damaged[5 + (at % (damaged.length - 5))] = byte;
        try {
          expect(codec.decode(topic, damaged)).toHaveProperty('type');
        } catch (error) {
          expect(error).toBeInstanceOf(Undecodable);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

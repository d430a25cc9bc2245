import { describe, expect, it } from 'vitest';
import { instant, Undecodable, UnknownRecord } from '#kernel';
import { id, type CustomerTurn, type PolicyActivated } from '#domain/vocabulary';
import type { AvroRecord } from './avro-schema.ts';
import { openCodec, type Codec, type WireSchemaIds } from './codec.ts';
import { RECORDS, TIMESTAMP_MAX } from './generated/records.ts';
import { TOPICS } from './topics.ts';

/** A registry in memory: ids from 1, in order of registration. */
function registry() {
  const schemas: string[] = [];
  const fetched: number[] = [];
  const ids: WireSchemaIds = {
    register: (_subject, schema) => {
      const known = schemas.indexOf(schema);
      return Promise.resolve(known >= 0 ? known + 1 : schemas.push(schema));
    },
    schema: (schemaId) => {
      fetched.push(schemaId);
      return Promise.resolve(schemas[schemaId - 1]);
    },
  };
  return { ids, fetched, add: (schema: object) => schemas.push(JSON.stringify(schema)) };
}

const codec: Codec = await openCodec(registry().ids);
const turn: CustomerTurn = {
  type: 'CustomerTurn',
  eventId: id('e-1'),
  workspaceId: id('acme'),
  conversationId: id('c/1'),
  occurredAt: instant(1_767_225_600_000),
  messageId: id('m-1'),
  text: 'Una persona, por favor',
  language: 'es',
  sentiment: -0.5,
};

function schemaOf(type: string): AvroRecord {
  return JSON.parse(RECORDS.find((record) => record.type === type)?.schema ?? '') as AvroRecord;
}

describe('an outbound record', () => {
  it('carries CloudEvents attributes from the fields of the event', () => {
    expect(codec.outbound(turn)).toMatchObject({
      topic: 'conversation.events.v1',
      key: 'c/1',
      headers: {
        ce_specversion: '1.0',
        ce_id: 'e-1',
        ce_type: 'baton.conversation.v1.CustomerTurn',
        ce_source: '/workspaces/acme/conversations/c%2F1',
        ce_time: '2026-01-01T00:00:00.000Z',
        'content-type': 'application/avro',
      },
    });
  });

  it('has no time where the event has none, and survives half of a surrogate pair', () => {
    const activated: PolicyActivated = {
      type: 'PolicyActivated',
      eventId: id('p-1'),
      workspaceId: id('acme'),
      version: 1,
      hash: 'a'.repeat(64),
      document: '{}',
      activatedBy: 'ana',
      reason: null,
    };
    expect(codec.outbound(activated).headers).not.toHaveProperty('ce_time');
    const half = codec.outbound({ ...turn, conversationId: id('c\ud800') });
    expect(half.headers.ce_source).toBe('/workspaces/acme/conversations/c%EF%BF%BD');
  });

  it('refuses an event that breaks its schema, and names the field', () => {
    expect(() => codec.outbound({ ...turn, sentiment: 'sad' as never })).toThrow(
      'CustomerTurn cannot be written: field "sentiment" is "sad"',
    );
    expect(() => codec.encode(TOPICS.agentEvents, turn as never)).toThrow(
      'does not belong on agent.events.v1',
    );
  });
});

describe('decoding refuses', () => {
  const value = Buffer.from(codec.encode(TOPICS.conversationEvents, turn));
  const decode = (bytes: Uint8Array) => () => codec.decode(TOPICS.conversationEvents, bytes);
  const written = (changes: Partial<CustomerTurn>) =>
    decode(codec.encode(TOPICS.conversationEvents, { ...turn, ...changes }));

  it('too few bytes, another first byte, another topic', () => {
    expect(decode(Buffer.of(0, 0, 0))).toThrow(
      new Undecodable('3 bytes are too few: a value begins with byte 0 and 4 bytes of schema id.'),
    );
    expect(decode(Buffer.from('{"type":"CustomerTurn"}'))).toThrow('The first byte is 123');
    expect(() => codec.decode(TOPICS.agentEvents, value)).toThrow(
      new Undecodable('CustomerTurn does not belong on agent.events.v1, but on conversation.events.v1.'),
    );
  });

  it('a body that is cut, or has bytes left over', () => {
    expect(decode(value.subarray(0, -3))).toThrow('field "sentiment" has 8 bytes where 5 are left');
    expect(decode(Buffer.concat([value, Buffer.of(1, 2)]))).toThrow('2 bytes are left over');
  });

  it('counts and sizes that no such body can have, at once', () => {
    const started = Buffer.from(
      codec.encode(TOPICS.conversationEvents, {
        ...turn,
        type: 'ConversationStarted',
        channel: 'chat',
        language: null,
        customerId: null,
        customerName: null,
        attributes: {},
      } as never),
    );
    const head = started.subarray(0, -1);
    const huge = Buffer.of(0xfe, 0xff, 0xff, 0xff, 0xff, 0x0f);
    expect(decode(Buffer.concat([head, huge, Buffer.alloc(20)]))).toThrow(
      /field "attributes" has \d+ items in 20 bytes/,
    );
    expect(decode(Buffer.concat([head, Buffer.of(1, 1), Buffer.alloc(20)]))).toThrow(
      'a block that says -1 bytes and has',
    );
    expect(decode(Buffer.concat([head, Buffer.alloc(11, 0xff)]))).toThrow('a number of more than ten bytes');
  });

  it('ids that are empty or longer than 256 characters, and a workspace with a slash', () => {
    expect(written({ conversationId: id('') })).toThrow('Field "conversationId" is empty.');
    expect(written({ messageId: id('m'.repeat(257)) })).toThrow(
      'Field "messageId" has 257 characters, at most 256',
    );
    expect(written({ messageId: id('m'.repeat(256)) })).not.toThrow();
    expect(written({ workspaceId: id('a/b') })).toThrow('Field "workspaceId" does not match');
  });

  it('numbers out of their range, and timestamps that no store can hold', () => {
    expect(written({ sentiment: 1.5 })).toThrow('Field "sentiment" is 1.5, outside -1 to 1.');
    expect(written({ sentiment: NaN })).toThrow('Field "sentiment" is NaN');
    expect(written({ occurredAt: instant(-1) })).toThrow('Field "occurredAt" is -1');
    expect(written({ occurredAt: instant(TIMESTAMP_MAX + 1) })).toThrow('Field "occurredAt"');
  });
});

describe('schemas of other versions', () => {
  const ours = schemaOf('CustomerTurn');
  const withId = (value: Uint8Array, schemaId: number): Buffer => {
    const copy = Buffer.from(value);
    copy.writeUInt32BE(schemaId, 1);
    return copy;
  };
  const value = codec.encode(TOPICS.conversationEvents, turn);

  it('reads what an older writer wrote: a field that it lacks gets its default', async () => {
    const { ids, add } = registry();
    const older = add({ ...ours, fields: ours.fields.filter(({ name }) => name !== 'sentiment') });
    const codec = await openCodec(ids);
    const body = withId(value.subarray(0, value.length - 9), older);
    await codec.prepare([body]);
    expect(codec.decode(TOPICS.conversationEvents, body)).toEqual({ ...turn, sentiment: null });
  });

  it('reads what a newer writer wrote: a field that we lack is passed over', async () => {
    const { ids, add } = registry();
    const tags = { name: 'tags', type: { type: 'array', items: 'string' }, default: [] };
    const newer = add({ ...ours, fields: [...ours.fields, tags] });
    const codec = await openCodec(ids);
    const body = withId(Buffer.concat([value, Buffer.of(2, 2, 120, 0)]), newer);
    await codec.prepare([body]);
    expect(codec.decode(TOPICS.conversationEvents, body)).toEqual(turn);
  });

  it('takes a symbol that it does not know for the default', async () => {
    const { ids, add } = registry();
    const left = schemaOf('CustomerLeft');
    const fields = left.fields.map((field) =>
      field.name === 'reason'
        ? {
            ...field,
            type: {
              ...(field.type as object),
              symbols: ['closed', 'disconnected', 'idle', 'unknown', 'blocked'],
            },
          }
        : field,
    );
    const newer = add({ ...left, fields });
    const codec = await openCodec(ids);
    const { eventId, workspaceId, conversationId, occurredAt } = turn;
    const event = {
      type: 'CustomerLeft',
      eventId,
      workspaceId,
      conversationId,
      occurredAt,
      reason: 'unknown',
    } as const;
    const body = withId(codec.encode(TOPICS.conversationEvents, event), newer);
    body[body.length - 1] = 8;
    await codec.prepare([body]);
    expect(codec.decode(TOPICS.conversationEvents, body)).toEqual(event);
  });

  it('asks for each id once, and turns what nobody knows or can read into an Undecodable', async () => {
    const { ids, add, fetched } = registry();
    const codec = await openCodec(ids);
    const foreign = add({ type: 'record', name: 'Order', namespace: 'shop', fields: [] });
    const clashing = add({
      ...ours,
      fields: ours.fields.map((f) => (f.name === 'text' ? { ...f, type: 'long' } : f)),
    });
    const values = [foreign, clashing, 4_000_000_000].map((schemaId) => withId(value, schemaId));
    await Promise.all([codec.prepare(values), codec.prepare(values)]);
    expect(codec.prepare(values)).toBeUndefined();
    expect(fetched).toEqual([foreign, clashing, 4_000_000_000]);
    const messages = values.map((each) => {
      try {
        return codec.decode(TOPICS.conversationEvents, each);
      } catch (error) {
        return (error as Undecodable).message;
      }
    });
    expect(messages).toEqual([
      `Schema ${foreign} is of shop.Order, which is not a record of Baton.`,
      expect.stringMatching(`Schema ${clashing} cannot be read: cannot read`),
      'The registry knows no schema 4000000000.',
    ]);
  });

  it('knows a record of a newer Baton from rubbish under its schema', async () => {
    const { ids, add } = registry();
    const codec = await openCodec(ids);
    const newer = add({
      ...{ type: 'record', name: 'CustomerRated', namespace: 'baton.conversation.v1' },
      fields: [{ name: 'stars', type: 'int' }],
    });
    const enumeration = add({
      type: 'enum',
      name: 'Stars',
      namespace: 'baton.conversation.v1',
      symbols: ['A'],
    });
    const body = (schemaId: number, ...bytes: number[]): Buffer =>
      withId(Buffer.of(0, 0, 0, 0, 0, ...bytes), schemaId);
    const decode = (bytes: Uint8Array) => () => codec.decode(TOPICS.conversationEvents, bytes);
    const values = [body(newer, 10), body(newer), body(newer, 10, 10), body(enumeration, 0)] as const;
    await codec.prepare(values);
    expect(decode(values[0])).toThrow(UnknownRecord);
    expect(decode(values[0])).toThrow(/^baton\.conversation\.v1\.CustomerRated is a record of a newer Baton/);
    for (const rubbish of values.slice(1)) {
      expect(decode(rubbish)).toThrow(Undecodable);
      expect(decode(rubbish)).not.toThrow(UnknownRecord);
    }
  });

  it('asks again after the registry was away, and needs nothing for our own schemas', async () => {
    const { ids, add } = registry();
    let away = true;
    const codec = await openCodec({
      ...ids,
      schema: (schemaId) => (away ? Promise.reject(new Error('away')) : ids.schema(schemaId)),
    });
    expect(codec.prepare([value, Buffer.of(1, 2)])).toBeUndefined();
    const body = withId(value, add({ ...ours, doc: 'Other words.' }));
    await expect(codec.prepare([body])).rejects.toThrow('away');
    expect(() => codec.decode(TOPICS.conversationEvents, body)).toThrow('call prepare before decode');
    away = false;
    await codec.prepare([body]);
    expect(codec.decode(TOPICS.conversationEvents, body)).toEqual(turn);
  });
});

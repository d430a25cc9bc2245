import { describe, expect, it } from 'vitest';
import { isUnion, type AvroField, type AvroSchema } from '../libs/contracts/src/avro-schema.ts';
import { readSchemaFolder } from './schema-files.ts';

const { named, topics } = readSchemaFolder('schemas');

/** Every field and named type with its place, inline ones included. */
function* places(): Generator<{ place: string; type: AvroSchema; field?: AvroField }> {
  function* inside(
    place: string,
    type: AvroSchema,
  ): Generator<{ place: string; type: AvroSchema; field?: AvroField }> {
    if (typeof type === 'string') return;
    if (isUnion(type)) {
      for (const branch of type) yield* inside(place, branch);
      return;
    }
    yield { place, type };
    if (type.type === 'array') yield* inside(place, type.items);
    if (type.type === 'map') yield* inside(place, type.values);
    if (type.type !== 'record') return;
    for (const field of type.fields) {
      yield { place: `${place}.${field.name}`, type: field.type, field };
      yield* inside(`${place}.${field.name}`, field.type);
    }
  }
  for (const [name, type] of named) yield* inside(name, type);
}

function holdsText(type: AvroSchema): boolean {
  if (typeof type === 'string') return type === 'string' || type === 'bytes';
  if (isUnion(type)) return type.some(holdsText);
  if (type.type === 'array') return holdsText(type.items);
  return type.type === 'map' && holdsText(type.values);
}

const isId = (field: AvroField): boolean =>
  /(^id|Id|headline(?:Also)?From)$/.test(field.name) && field.minLength === 1;
const all = [...places()];

describe('schemas/', () => {
  it('documents every field and every named type', () => {
    const silent = all.filter(({ type, field }) => {
      if (field !== undefined) return (field.doc ?? '').length < 5;
      return typeof type === 'object' && 'name' in type && (type.doc ?? '').length < 5;
    });
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('says of every text whether it is personal, unless it is an id or a channel or language', () => {
    const unsaid = all.filter(
      ({ field }) =>
        field !== undefined &&
        holdsText(field.type) &&
        field.pii === undefined &&
        !isId(field) &&
        field.name !== 'channel' &&
        field.name !== 'language',
    );
    expect(unsaid.map(({ place }) => place)).toEqual([]);
  });

  it('marks what people wrote and who they are', () => {
    const marked = (pii: string) => all.filter(({ field }) => field?.pii === pii).map(({ place }) => place);
    expect(marked('text')).toContain('baton.conversation.v1.CustomerTurn.text');
    expect(marked('text')).toContain('baton.agent.v1.AgentReplied.text');
    expect(marked('identity')).toContain('baton.conversation.v1.ConversationStarted.customerId');
    expect(marked('identity')).toContain('baton.escalation.v1.EscalationRequested.attributes');
  });

  it('gives every enum a default among its symbols, so that an older reader survives a newer symbol', () => {
    const bare = all.filter(
      ({ type }) =>
        typeof type === 'object' &&
        'symbols' in type &&
        (type.default === undefined || !type.symbols.includes(type.default)),
    );
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('puts null first and as the default wherever null is allowed', () => {
    const wrong = all.filter(
      ({ field }) =>
        field !== undefined &&
        isUnion(field.type) &&
        field.type.includes('null') &&
        (field.type[0] !== 'null' || field.default !== null),
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('names fields that exist in every text', () => {
    const wrong = all.flatMap(({ place, type }) => {
      if (typeof type !== 'object' || isUnion(type) || type.type !== 'record') return [];
      const names = [...(type.text ?? '').matchAll(/\{([^}:]+)(:\d+)?\}/g)].flatMap(
        ([, each]) => each?.split('|') ?? [],
      );
      const fields = type.fields.map(({ name }) => name);
      return names
        .filter((name) => name !== '*' && !fields.includes(name))
        .map((name) => `${place}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('puts every record that is not part of another on exactly one topic', () => {
    const onTopics = [...topics.values()].flatMap(({ records }) => records);
    expect(new Set(onTopics).size).toBe(onTopics.length);
    const referred = new Set(JSON.stringify([...named.values()]).match(/baton\.\w+\.v1\.\w+/g));
    const lost = [...named].filter(
      ([name, type]) => type.type === 'record' && !onTopics.includes(name) && !referred.has(name),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it('keys every topic by a field that all its records have', () => {
    for (const [topic, { key, records }] of topics) {
      for (const [, field] of key.matchAll(/\{(\w+)\}/g)) {
        for (const record of records) {
          const schema = named.get(record);
          const fields = schema?.type === 'record' ? schema.fields.map(({ name }) => name) : [];
          expect(fields, `${topic}, ${record}`).toContain(field);
        }
      }
    }
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type AgentId, type ConversationId } from '#domain/vocabulary';
import { openCodec } from './codec.ts';
import { httpAnswerSchema, httpEventSchemas, type HttpEventKind } from './http.ts';
import { eventFromJson } from './mapping/event-from-json.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const kinds: readonly HttpEventKind[] = ['conversation', 'agent'];

function errorsOf(kind: HttpEventKind, body: { readonly type: string }): string[] {
  const schema = httpEventSchemas(kind)[body.type];
  const validate = ajv.compile(schema ?? {});
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const defaults = { eventId: id<never>('made-1'), occurredAt: instant(5), workspaceId: id<never>('acme') };
const inConversation = { ...defaults, conversationId: id<ConversationId>('c-1') };
const ofAgent = { ...defaults, agentId: id<AgentId>('ana') };

describe('the JSON Schemas of the HTTP API', () => {
  it('compile, are distinguished by type, and describe every property', () => {
    for (const kind of kinds) {
      for (const [type, schema] of Object.entries(httpEventSchemas(kind))) {
        expect(() => ajv.compile(schema), type).not.toThrow();
        const properties = schema.properties as Record<string, { description?: string; const?: string }>;
        expect(properties.type?.const).toBe(type);
        for (const [name, { description }] of Object.entries(properties)) {
          expect(description?.length, `${type}.${name}`).toBeGreaterThan(5);
        }
      }
    }
  });

  it('ask for no more than what is needed', () => {
    expect(errorsOf('conversation', { type: 'CustomerLeft' })).toEqual([]);
    expect(errorsOf('conversation', { type: 'CustomerTurn', ...{ messageId: 'm', text: 'Hi' } })).toEqual([]);
    expect(errorsOf('agent', { type: 'AgentSignedIn', ...{ name: 'Ana', queues: ['general'] } })).toEqual([]);
    expect(errorsOf('agent', { type: 'AgentHeartbeat' })).toEqual([]);
  });

  it('take times as RFC 3339 and as milliseconds, nothing else', () => {
    const at = (occurredAt: unknown) => errorsOf('agent', { type: 'AgentHeartbeat', ...{ occurredAt } });
    expect(at('2026-01-01T10:00:00.5+02:00')).toEqual([]);
    expect(at(1_767_225_600_000)).toEqual([]);
    expect(at('yesterday')).toHaveLength(1);
    expect(at(-1)).toEqual(['/occurredAt must be >= 0']);
    expect(at('2026-13-01T10:00:00Z')).toHaveLength(1);
  });

  it('name the field that is wrong', () => {
    expect(
      errorsOf('conversation', { type: 'CustomerTurn', ...{ messageId: '', text: 1, mood: 2 } }),
    ).toEqual([
      ' must NOT have additional properties',
      '/messageId must NOT have fewer than 1 characters',
      '/text must be string',
    ]);
    expect(errorsOf('conversation', { type: 'CustomerLeft', ...{ reason: 'bored' } })).toEqual([
      '/reason must be equal to one of the allowed values',
    ]);
    expect(
      errorsOf('conversation', { type: 'AssistantTurn', ...{ messageId: 'm', text: '', confidence: 2 } }),
    ).toEqual(['/confidence must be <= 1']);
    expect(errorsOf('agent', { type: 'AgentSignedIn', ...{ name: 'Ana', skills: { billing: 11 } } })).toEqual(
      ['/skills/billing must be <= 10'],
    );
  });
});

describe('a body becomes an event', () => {
  it('with what it leaves out filled in, nested records included', () => {
    const body = {
      type: 'AssistantTurn',
      messageId: 'm',
      text: 'Hm',
      tools: [{ name: 'lookup', outcome: 'empty' }],
    };
    expect(errorsOf('conversation', body)).toEqual([]);
    expect(eventFromJson('conversation', body, inConversation)).toEqual({
      type: 'AssistantTurn',
      eventId: 'made-1',
      workspaceId: 'acme',
      conversationId: 'c-1',
      occurredAt: 5,
      messageId: 'm',
      text: 'Hm',
      confidence: null,
      intent: null,
      intentConfidence: null,
      sentiment: null,
      sources: [],
      tools: [{ name: 'lookup', outcome: 'empty', summary: null }],
      failure: null,
      fence: null,
      assistant: null,
      model: null,
      promptVersion: null,
    });
  });

  it('says who spoke: which assistant, and whether an agent sent a draft', () => {
    const spoke = { assistant: 'billing', model: 'large-2026-10', promptVersion: '41' };
    const answer = { type: 'AssistantTurn', messageId: 'm', text: 'Hm', ...spoke };
    expect(errorsOf('conversation', answer)).toEqual([]);
    expect(eventFromJson('conversation', answer, inConversation)).toMatchObject(spoke);
    const reply = { type: 'AgentReplied', episodeId: 'c#1', messageId: 'a', text: 'Hello', draft: 'edited' };
    expect(errorsOf('agent', reply)).toEqual([]);
    expect(eventFromJson('agent', reply, ofAgent)).toMatchObject({ draft: 'edited' });
    const unknown = { ...reply, draft: 'copied' };
    expect(errorsOf('agent', unknown)).toEqual(['/draft must be equal to one of the allowed values']);
  });

  it('under its own id and time where it has them', () => {
    const body = { type: 'AgentHeartbeat', eventId: 'mine', occurredAt: '2026-01-01T01:00:00+01:00' };
    expect(eventFromJson('agent', body, ofAgent)).toEqual({
      type: 'AgentHeartbeat',
      eventId: 'mine',
      workspaceId: 'acme',
      agentId: 'ana',
      occurredAt: 1_767_225_600_000,
    });
    const early = eventFromJson('agent', { ...body, occurredAt: '1970-01-01T00:00:00+05:00' }, ofAgent);
    expect(early.occurredAt).toBe(0);
  });

  it('whose defaults are its own: changing one changes no other', () => {
    const signIn = () => eventFromJson('agent', { type: 'AgentSignedIn', name: 'Ana' }, ofAgent);
    const first = signIn();
    if (first.type === 'AgentSignedIn') (first.capacity as Record<string, number>).chat = 9;
    expect(signIn()).toMatchObject({ capacity: { '*': 1 } });
  });

  it('that can be written and read', async () => {
    let last = 0;
    const codec = await openCodec({
      register: () => Promise.resolve((last += 1)),
      schema: () => Promise.resolve(undefined),
    });
    const body = {
      type: 'AttributesChanged',
      tier: 'vip',
      attributes: { orders: 3, premium: true, plan: 'gold' },
    };
    const event = eventFromJson('conversation', body, inConversation);
    const { topic, value } = codec.outbound(event);
    expect(codec.decode(topic, value)).toEqual(event);
  });

  it('but not where the type is of the other kind', () => {
    expect(() => eventFromJson('agent', { type: 'CustomerTurn' }, ofAgent)).toThrow(
      '"CustomerTurn" is not an event of kind agent',
    );
  });
});

describe('the JSON Schema of a record in an answer', () => {
  const validate = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(
    httpAnswerSchema('CardTurn'),
  );
  const turn = { messageId: 'm', by: 'agent', at: '2026-01-01T00:00:00.000Z', text: 'x'.repeat(100_000) };

  it('has every field, times as text, and no bounds', () => {
    expect(validate(turn)).toBe(true);
    expect(validate({ ...turn, new: 1 })).toBe(true);
    expect(validate({ ...turn, at: 5 })).toBe(false);
    expect(validate({ ...turn, text: undefined })).toBe(false);
  });

  it('exists for records that are part of others alone', () => {
    expect(() => httpAnswerSchema('CustomerTurn')).toThrow(
      'No schema under schemas/ describes CustomerTurn.',
    );
  });
});

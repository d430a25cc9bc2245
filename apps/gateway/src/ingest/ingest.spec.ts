import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Running } from '../../test/gateway-harness.ts';

const TOPIC = 'conversation.events.v1';
const PATH = '/v1/workspaces/default/conversations/c1/events';
const started = { type: 'ConversationStarted', channel: 'chat', language: 'en' };

let running: Running;
beforeAll(async () => void (running = await startGateway()));
afterAll(() => running.close());

/** The events on the topic, as they were when this was called last. */
function writtenSince(): () => readonly Readonly<Record<string, unknown>>[] {
  const before = running.log.records(TOPIC).length;
  return () =>
    running.log
      .records(TOPIC)
      .slice(before)
      .map(({ value }) => ({ ...running.codec.decode(TOPIC, value) }));
}

describe('posting', () => {
  it('answers with the position of the event, which is in the log by then', async () => {
    const written = writtenSince();
    const answer = await running.send('POST', PATH, { ...started, eventId: 'e1' });
    expect(answer.status).toBe(202);
    expect(answer.json).toEqual({
      eventId: 'e1',
      topic: TOPIC,
      partition: 1,
      offset: expect.any(Number) as number,
    });
    expect(written()).toMatchObject([
      { ...started, eventId: 'e1', workspaceId: 'default', conversationId: 'c1', customerName: null },
    ]);
  });

  it('answers a list with a list, in its order', async () => {
    const events = ['m1', 'm2', 'm3'].map((messageId) => ({
      type: 'CustomerTurn',
      messageId,
      text: 'Hi',
      eventId: messageId,
    }));
    const answer = await running.send('POST', PATH, events);
    expect(answer.status).toBe(202);
    expect(answer.list.map(({ eventId }) => eventId)).toEqual(['m1', 'm2', 'm3']);
  });

  it('takes the id of an event from its body, else from Idempotency-Key, else makes one', async () => {
    const key = { 'idempotency-key': 'key-1' };
    const eventId = async (body: unknown, headers = {}) =>
      (await running.send('POST', PATH, body, headers)).json['eventId'];
    expect(await eventId({ ...started, eventId: 'own' }, key)).toBe('own');
    expect(await eventId(started, key)).toBe('key-1');
    expect(await eventId(started)).toMatch(/^[0-9a-f-]{36}$/);
    const list = await running.send('POST', PATH, [started, started], key);
    expect(list.list.map(({ eventId }) => eventId)).toEqual(['key-1/0', 'key-1/1']);
  });

  it('answers an event that is sent again as it did the first time', async () => {
    const first = await running.send('POST', PATH, { ...started, eventId: 'again' });
    const second = await running.send('POST', PATH, { ...started, eventId: 'again' });
    expect(second.status).toBe(first.status);
    expect({ ...second.json, offset: null }).toEqual({ ...first.json, offset: null });
  });

  it('takes agents’ events likewise', async () => {
    const answer = await running.send('POST', '/v1/workspaces/default/agents/ana/events', {
      type: 'AgentStatusChanged',
      status: 'away',
    });
    expect(answer.status).toBe(202);
    expect(answer.json['topic']).toBe('agent.events.v1');
  });
});

describe('C11: two ids of one customer', () => {
  const path = '/v1/workspaces/default/customers/web%203/events';

  it('are named over HTTP', async () => {
    const body = { type: 'CustomersMerged', mergedCustomerId: '4711', eventId: 'merge' };
    const answer = await running.send('POST', path, body);
    expect([answer.status, answer.json['topic']]).toEqual([202, 'customer.events.v1']);
    const [record] = running.log.records('customer.events.v1');
    expect(record?.key).toBe('default/web 3');
    expect(running.codec.decode('customer.events.v1', record!.value)).toMatchObject({
      ...body,
      customerId: 'web 3',
    });
  });

  it.each(['CustomerContacted', 'CustomerEpisodeEnded', 'CustomerMoved'])(
    'alone: what Baton itself sets (%s) is refused',
    async (type) => {
      const answer = await running.send('POST', path, { type, mergedCustomerId: '4711' });
      expect(answer.status).toBe(422);
      expect(answer.json['detail']).toMatch(/not known here; send one of CustomersMerged/);
    },
  );
});

describe('a posting in a trace', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const headersOf = async (path: string, body: unknown, given: Record<string, string>) => {
    const { json } = await running.send('POST', path, body, given);
    return running.log.records(json['topic'] as string).at(-1)?.headers;
  };

  it('is written with it, so that the trace goes on from what the customer sent', async () => {
    expect(await headersOf(PATH, started, { traceparent })).toMatchObject({ traceparent });
  });

  it.each([
    ['that its caller does not keep', traceparent.replace(/01$/, '00')],
    ['that has another form', 'nonsense'],
  ])('%s is written without', async (_, header) => {
    expect(await headersOf(PATH, started, { traceparent: header })).not.toHaveProperty('traceparent');
  });

  it('of an agent is written without: what agents do is in no trace', async () => {
    const event = { type: 'AgentStatusChanged', status: 'away' };
    const path = '/v1/workspaces/default/agents/ana/events';
    expect(await headersOf(path, event, { traceparent })).not.toHaveProperty('traceparent');
  });
});

describe('a wrong posting is refused with a problem document, and nothing is written:', () => {
  const turn = { type: 'CustomerTurn', messageId: 'm', text: 'Hi' };
  const cases: readonly (readonly [string, unknown, number, string, RegExp])[] = [
    [
      'a type nobody knows',
      { type: 'Nope' },
      422,
      '#/type',
      /"Nope" is not known here; send one of ConversationStarted, /,
    ],
    ['no type', { text: 'Hi' }, 422, '#/type', /missing/],
    ['a type of the other kind', { type: 'AgentHeartbeat' }, 422, '#/type', /AgentHeartbeat/],
    ['a field left out', { type: 'CustomerTurn', text: 'Hi' }, 422, '#/messageId', /missing/],
    ['a field too many', { ...turn, colour: 'red' }, 422, '#/colour', /not a field of this event/],
    [
      'an id that belongs in the path',
      { ...turn, conversationId: 'c2' },
      422,
      '#/conversationId',
      /not a field/,
    ],
    ['a field of another type', { ...turn, text: 7 }, 422, '#/text', /string/],
    ['a value out of its set', { type: 'CustomerLeft', reason: 'bored' }, 422, '#/reason', /one of closed, /],
    ['a time that is none', { ...turn, occurredAt: 'noon' }, 422, '#/occurredAt', /right form.*RFC 3339/],
    ['one wrong among several', [turn, { ...turn, sentiment: 3 }], 422, '#/1/sentiment', /1/],
    ['an item of a list that is not an event', [turn, 'x'], 422, '#/1', /object/],
  ];
  it.each(cases)('%s', async (_name, body, status, pointer, detail) => {
    const written = writtenSince();
    const answer = await running.send('POST', PATH, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.json).toMatchObject({
      type: 'urn:baton:problem:invalid-event',
      status,
      title: 'The event is not valid',
    });
    expect(answer.json['errors']).toContainEqual({
      pointer,
      detail: expect.stringMatching(detail) as string,
    });
    expect(written()).toEqual([]);
  });

  it.each([
    ['an empty list', [], 422, /1 to 1000/],
    ['a list too long', Array.from({ length: 1001 }, () => turn), 422, /1001/],
    ['a body too large', { ...turn, text: 'x'.repeat(3_000_000) }, 413, /2097152 bytes/],
    ['no body', undefined, 415, /Content-Type: application\/json/],
    ['text', 'hello', 415, /Content-Type: application\/json/],
  ])('%s', async (_name, body, status, detail) => {
    const answer = await running.send('POST', PATH, body);
    expect([answer.status, answer.json['status']]).toEqual([status, status]);
    expect(answer.json['detail']).toMatch(detail);
  });

  it('JSON that is none', async () => {
    const answer = await running.send('POST', PATH, '{"type": ', { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
    expect(answer.json['detail']).toMatch(/well-formed JSON/);
  });

  it.each([
    ['too long', 'x'.repeat(257), /1 to 256 characters, and has 257/],
    ['with a control character', 'a%0Ab', /control characters/],
  ])('an id in the path that is %s', async (_name, id, detail) => {
    const answer = await running.send('POST', `/v1/workspaces/default/conversations/${id}/events`, turn);
    expect(answer.status).toBe(400);
    expect(answer.json['errors']).toMatchObject([
      { parameter: 'conversation', detail: expect.stringMatching(detail) as string },
    ]);
  });

  it('an Idempotency-Key from which ids of a list would be too long', async () => {
    const key = { 'idempotency-key': 'k'.repeat(255) };
    expect((await running.send('POST', PATH, turn, key)).status).toBe(202);
    const list = await running.send('POST', PATH, [turn, turn], key);
    expect(list).toMatchObject({ status: 400, json: { errors: [{ parameter: 'Idempotency-Key' }] } });
    expect(list.json['detail']).toMatch(/1 to 256 characters, and has 257/);
  });

  it.each([
    ['POST', 'conversations/c1/events', turn],
    ['POST', 'agents/ana/events', { type: 'AgentHeartbeat' }],
    ['GET', 'conversations/c1', undefined],
    ['GET', 'stream', undefined],
    ['GET', 'policy', undefined],
    ['GET', 'policy/versions', undefined],
  ])('a workspace that no record may name: %s %s', async (method, path, body) => {
    for (const workspace of ['acme~1', '-acme', 'a%2Fb', 'caf%C3%A9']) {
      const answer = await running.send(method, `/v1/workspaces/${workspace}/${path}`, body);
      expect(answer.status).toBe(400);
      const detail = expect.stringMatching(/use another.+Letters, digits and/) as string;
      expect(answer.json['errors']).toEqual([{ parameter: 'workspace', detail }]);
    }
  });
});

it('says to come again while the log is away', async () => {
  running.log.setAway(true);
  const answer = await running.send('POST', PATH, started);
  running.log.setAway(false);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.json['detail']).toMatch(/Nothing was written: send the same again/);
});

import fc from 'fast-check';
import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { id } from '#domain/vocabulary';
import { offset, sourceId } from '#stream';
import { consentRecorded, offered, requested, signedIn, turn } from '../../test/events.ts';
import { startGateway, type Json, type Running } from '../../test/gateway-harness.ts';
import { readPosition, STREAM_TOPICS, positionText } from './stream-position.ts';

const W = '/v1/workspaces/default';
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

interface Heard {
  readonly id: string;
  readonly topic: string;
  readonly event: Json;
}

/** A client of a stream, with what it has heard so far. */
async function listen(path: string, lastEventId?: string) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    request(`${running.gateway.url}${path}`, { headers }, resolve).on('error', reject).end();
  });
  const heard: Heard[] = [];
  const gaps: Json[] = [];
  let text = '';
  let lastId = '';
  let notify: () => void = () => undefined;
  answer.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      lastId = lines.find((line) => line.startsWith('id: '))?.slice(4) ?? lastId;
      const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
      if (data === undefined) continue;
      if (lines.includes('event: gap')) gaps.push(JSON.parse(data) as Json);
      else heard.push({ ...(JSON.parse(data) as Heard), id: lastId });
    }
    notify();
  });
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      notify = () => (condition() ? resolve() : undefined);
      notify();
    });
  await until(() => lastId !== '');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    /** The id that a client would come again with. */
    lastId: () => lastId,
    async types(count: number): Promise<readonly unknown[]> {
      await until(() => heard.length >= count);
      return heard.map(({ event }) => event['messageId'] ?? event['type']);
    },
    heard,
    gaps,
    ended: new Promise<void>((resolve) => void answer.once('close', resolve).once('error', () => resolve())),
    pause: () => answer.pause(),
    close: () => answer.destroy(),
  };
}

describe('a stream of a conversation in which messages are withheld', () => {
  it('has no word of them for whoever comes later, and says so', async () => {
    await running.emit(turn('c1', 'm1', 'I have cancer'), turn('c1', 'm2', 'Where is it?'));
    await running.get(`${W}/conversations/c1?wait=10000`);
    const before = await listen(`${W}/conversations/c1/stream`, 'c0-a0-r0-e0');
    await before.types(2);
    await running.emit(consentRecorded('c1#1', 9, 'refused', ['m1']));
    // Who has read them learns which they are.
    expect(await before.types(3)).toEqual(['m1', 'm2', 'ConsentRecorded']);
    expect(before.heard[2]?.event['messageIds']).toEqual(['m1']);
    const later = await listen(`${W}/conversations/c1/stream`, 'c0-a0-r0-e0');
    await later.types(3);
    const [first, second] = ['m1', 'm2'].map((m) =>
      later.heard.find(({ event }) => event['messageId'] === m),
    );
    expect(first).toMatchObject({ withheld: true, event: { text: '' } });
    expect(second).toMatchObject({ event: { text: 'Where is it?' } });
    expect(second).not.toHaveProperty('withheld');
    for (const client of [before, later]) client.close();
  });
});

describe('a conversation’s stream', () => {
  it('tells what happens from now on, of this conversation only', async () => {
    await running.emit(turn('c1', 'before'));
    await running.get(`${W}/conversations/c1?wait=10000`);
    const client = await listen(`${W}/conversations/c1/stream`);
    await running.emit(turn('c2', 'other'), turn('c1', 'm1'), requested('c1#1', 5));
    expect(await client.types(2)).toEqual(expect.arrayContaining(['m1', 'EscalationRequested']));
    expect(client.heard).toHaveLength(2);
    expect(client.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(client.heard.find(({ topic }) => topic === TOPICS.escalationRequests)?.event['at']).toBe(
      '2026-01-01T00:00:00.005Z',
    );
    client.close();
  });

  it('goes on after its last event without gap or repetition', async () => {
    const first = await listen(`${W}/conversations/c1/stream`);
    await running.emit(turn('c1', 'm1'), turn('c2', 'x1'), turn('c1', 'm2'));
    await first.types(2);
    const afterFirst = first.heard[0]?.id;
    first.close();
    // Far more than one fetch of the log, while nobody listens, and some more while the client is served from the log.
    await running.emit(...Array.from({ length: 500 }, (_, n) => turn(n % 2 === 0 ? 'c1' : 'c2', `n${n}`)));
    const second = listen(`${W}/conversations/c1/stream`, afterFirst);
    await running.emit(turn('c1', 'last'));
    const types = await (await second).types(252);
    expect(types).toEqual(['m2', ...Array.from({ length: 250 }, (_, n) => `n${2 * n}`), 'last']);
    (await second).close();
  });

  it('can go on in another process over the same log', async () => {
    const client = await listen(`${W}/conversations/c1/stream`);
    const id = client.lastId();
    await running.emit(turn('c1', 'm1'));
    await client.types(1);
    const { log, codec } = running;
    await running.close();
    running = await startGateway({ log, codec });
    const again = await listen(`${W}/conversations/c1/stream`, id);
    expect(await again.types(1)).toEqual(['m1']);
    again.close();
  });

  it('has an id before its first event, so that nothing is lost by a client that is cut off early', async () => {
    const early = await listen(`${W}/conversations/c1/stream`);
    early.close();
    await running.emit(turn('c1', 'm1'));
    const again = await listen(`${W}/conversations/c1/stream`, early.lastId());
    expect(await again.types(1)).toEqual(['m1']);
    again.close();
  });

  it('says once what retention deleted in between, and goes on from the oldest event there is', async () => {
    const early = await listen(`${W}/conversations/c1/stream`);
    early.close();
    await running.emit(turn('c1', 'm1'), turn('c1', 'm2'), turn('c1', 'm3'));
    const { partition } = running.log.records(TOPICS.conversationEvents).at(-1) ?? { partition: 0 };
    running.log.deleteBelow(sourceId(TOPICS.conversationEvents, partition), offset(2));

    const again = await listen(`${W}/conversations/c1/stream`, early.lastId());
    expect(await again.types(1)).toEqual(['m3']);
    expect(again.gaps).toEqual([
      { reason: 'deleted', missing: [{ topic: TOPICS.conversationEvents, partition, from: 0, to: 2 }] },
    ]);
    await running.emit(turn('c1', 'm4'));
    expect(await again.types(2)).toEqual(['m3', 'm4']);
    again.close();

    const third = await listen(`${W}/conversations/c1/stream`, again.heard[0]?.id);
    expect(await third.types(1)).toEqual(['m4']);
    expect(third.gaps).toEqual([]);
    third.close();
  });

  it('says once that its id is one of another log, and tells everything that this one holds', async () => {
    await running.emit(turn('c1', 'm1'), turn('c1', 'm2'));
    await running.get(`${W}/conversations/c1?wait=10000`);
    const client = await listen(`${W}/conversations/c1/stream`);
    client.close();
    await running.close();
    running = await startGateway();
    await running.emit(turn('c1', 'new'));

    const again = await listen(`${W}/conversations/c1/stream`, client.lastId());
    expect(await again.types(1)).toEqual(['new']);
    expect(again.gaps).toMatchObject([{ reason: 'another log' }]);
    const third = await listen(`${W}/conversations/c1/stream`, again.lastId());
    await running.emit(turn('c1', 'newer'));
    expect(await third.types(1)).toEqual(['newer']);
    expect(third.gaps).toEqual([]);
    again.close();
    third.close();
  });

  it.each(['7', 'c1-a2', 'c1.x-a0-r0-e0', '../..'])('refuses %s as an id', async (id) => {
    const answer = await running.get(`${W}/conversations/c1/stream`, { 'last-event-id': id });
    expect(answer.status).toBe(400);
    expect(answer.json['errors']).toMatchObject([{ parameter: 'Last-Event-ID' }]);
  });
});

describe('an agent’s stream', () => {
  it('tells what it did and what is held out to it', async () => {
    const client = await listen(`${W}/agents/ana/stream`);
    await running.emit(
      signedIn('ana'),
      signedIn('ben'),
      offered('c1#1', 1, 'ben'),
      offered('c2#1', 2, 'ana'),
    );
    expect(await client.types(2)).toEqual(expect.arrayContaining(['AgentSignedIn', 'OfferMade']));
    expect(client.heard.map(({ event }) => event['agentId'])).toEqual(['ana', 'ana']);
    client.close();
  });
});

describe('R-17: a workspace’s stream', () => {
  it('tells all that happens in it, of no other, and goes on after its last event', async () => {
    const client = await listen(`${W}/stream`);
    await running.emit(
      signedIn('ana'),
      turn('c1', 'm1'),
      { ...turn('c9', 'x'), workspaceId: id('other') },
      requested('c1#1', 1),
      offered('c1#1', 2, 'ana'),
    );
    const types = ['AgentSignedIn', 'm1', 'EscalationRequested', 'OfferMade'];
    expect([...(await client.types(4))].sort()).toEqual([...types].sort());
    const [first] = client.heard;
    client.close();
    await running.emit(turn('c2', 'm2'));
    const again = await listen(`${W}/stream`, first?.id);
    expect(await again.types(4)).toContain('m2');
    expect(again.heard.map(({ id }) => id)).not.toContain(first?.id);
    again.close();
  });
});

it('a reader that does not read is cut off, and misses nothing when it comes again', async () => {
  const slow = await listen(`${W}/conversations/c1/stream`);
  slow.pause();
  const streams = async () =>
    /^baton_gateway_streams (\d+)$/m.exec((await running.get('/metrics')).text)?.[1];
  let sent = 0;
  while ((await streams()) === '1') {
    await running.emit(...Array.from({ length: 20 }, () => turn('c1', `m${sent++}`, 'x'.repeat(30_000))));
  }
  const again = await listen(`${W}/conversations/c1/stream`, slow.lastId());
  const types = await again.types(sent);
  expect(types).toEqual(Array.from({ length: sent }, (_, n) => `m${n}`));
  again.close();
  slow.close();
});

it('closing the gateway ends its streams', async () => {
  const client = await listen(`${W}/conversations/c1/stream`);
  await running.close();
  await client.ended;
  running = await startGateway();
});

it('a place written is the place read, whatever it is', () => {
  const offsets = fc.array(fc.nat(), { maxLength: 5 });
  fc.assert(
    fc.property(fc.tuple(offsets, offsets, offsets, offsets), (lists) => {
      const place = new Map(
        lists.flatMap((list, topic) =>
          list.map(
            (next, partition) => [sourceId(STREAM_TOPICS[topic] ?? '', partition), offset(next)] as const,
          ),
        ),
      );
      expect(readPosition(positionText(place))).toEqual(place);
    }),
  );
});

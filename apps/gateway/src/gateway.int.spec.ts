import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { beginAtNewestLevel } from '#processors';
import { offset, topicName } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { startGatewayOn, type Running, type TestLog } from '../test/gateway-harness.ts';

const W = '/v1/workspaces/default';
let dir: string;
let node: Embedded;
let running: Running<TestLog>;
/** Records that the log gave to the gateway since it was started. */
let delivered = 0;

async function start(): Promise<void> {
  delivered = 0;
  const topics = Object.values(TOPICS);
  // Filled in below: dead letters are encoded by the codec, which needs the folder's schema ids.
  const later: { codec?: Codec } = {};
  node = await openEmbedded({
    ...{ dir, topics, partitions: 2 },
    encodeDeadLetter(letter) {
      if (later.codec === undefined) throw new Error('There is no codec yet.');
      return later.codec.deadLetterRecord(letter);
    },
  });
  const codec = (later.codec = await openCodec(node.schemaIds));
  const { log } = node;
  const ends = new Map(log.sources.map((source) => [source, log.end(source)]));
  await beginAtNewestLevel({ ends, codec, appender: log });
  running = await startGatewayOn(
    {
      appender: log,
      tail(names) {
        const source = node.source(names);
        return {
          ...source,
          start: (listener) =>
            source.start({
              ...listener,
              records(id, records, progress) {
                delivered += records.length;
                listener.records(id, records, progress);
              },
            }),
        };
      },
      async extent(names) {
        const sources = log.sources.filter((source) => names.includes(topicName(source)));
        return {
          epochs: new Map(names.map((name) => [name, node.epoch])),
          starts: new Map(sources.map((source) => [source, offset(0)])),
          ends: new Map(sources.map((source) => [source, log.end(source)])),
        };
      },
    },
    { codec, projectionDir: join(dir, 'projection') },
  );
}

async function stop(): Promise<void> {
  await running.close();
  await node.close();
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-gateway-'));
  await start();
});
afterEach(async () => {
  await stop();
  await rm(dir, { recursive: true });
});

const turns = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({
    type: 'CustomerTurn',
    messageId: `m${from + n}`,
    text: 'Hello',
  }));

it('shows after a restart what it showed before, out of the folder', async () => {
  await running.send('POST', `${W}/conversations/c1/events`, turns(1_000));
  await running.send('POST', `${W}/conversations/c1/events`, turns(1_000, 1_000));
  const path = `${W}/conversations/c1?wait=10000`;
  await stop();
  await start();
  while ((await running.get('/readyz')).status !== 200) continue;
  expect((await running.get(path)).json['counts']).toMatchObject({ customerTurns: 2_000 });
});

it('reads after a restart what came since, not what was read before', async () => {
  await running.send('POST', `${W}/conversations/c1/events`, turns(1_000));
  await running.get(`${W}/conversations/c1?wait=10000`);
  await stop();
  await start();
  while ((await running.get('/readyz')).status !== 200) continue;
  expect(delivered).toBe(0);
  await running.send('POST', `${W}/conversations/c1/events`, turns(10, 1_000));
  while (delivered < 10) await running.get(`${W}/conversations/c1?wait=10`);
  expect((await running.get(`${W}/conversations/c1`)).json['counts']).toMatchObject({ customerTurns: 1_010 });
});

it('rebuilds a projection whose file is something else', async () => {
  await running.send('POST', `${W}/conversations/c1/events`, turns(20));
  await stop();
  await writeFile(join(dir, 'projection', 'data.mdb'), 'this is no projection '.repeat(1_000));
  await start();
  while ((await running.get('/readyz')).status !== 200) continue;
  // The turns, and the feature level in each of two partitions.
  expect(delivered).toBe(20 + 2);
  expect((await running.get(`${W}/conversations/c1`)).json['counts']).toMatchObject({ customerTurns: 20 });
});

it('activates a policy on every partition', async () => {
  const answer = await running.send('PUT', `${W}/policy`, 'name: First\n', {
    'content-type': 'application/yaml',
  });
  expect(answer.json).toMatchObject({ version: 1 });
  expect((await running.get(`${W}/policy`)).json).toMatchObject({ version: 1, document: { name: 'First' } });
});

it('streams what came while the client was away and the gateway was down', async () => {
  const before = await fetch(`${running.gateway.url}${W}/conversations/c1/stream`);
  const first = await readUntil(before, /^id: (.+)$/m);
  await running.send('POST', `${W}/conversations/c1/events`, turns(600));
  await stop();
  await start();
  while ((await running.get('/readyz')).status !== 200) continue;
  const again = await fetch(`${running.gateway.url}${W}/conversations/c1/stream`, {
    headers: { 'last-event-id': first[1] ?? '' },
  });
  const text = (await readUntil(again, /"messageId":"m599"/)).input;
  expect([...text.matchAll(/"messageId":"(m\d+)"/g)].map(([, id]) => id)).toEqual(
    turns(600).map(({ messageId }) => messageId),
  );
});

async function readUntil(answer: Response, pattern: RegExp): Promise<RegExpExecArray> {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    text += decoder.decode(value, { stream: true });
    const found = pattern.exec(text);
    if (found !== null) {
      await reader.cancel();
      return found;
    }
    if (done) throw new Error(`The stream ended without ${String(pattern)}.`);
  }
}

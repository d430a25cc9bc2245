import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { beginAtNewestLevel } from '#processors';
import { createWorker, offset, sourceId, topicName, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { startGatewayOn, type Running, type TestLog } from '../../apps/gateway/test/gateway-harness.ts';

const C1 = '/v1/workspaces/default/conversations/c1';
let dir: string;
let embedded: Embedded;
let codec: Codec;
let running: Running<TestLog>;
const workers: Worker[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-consent-'));
  embedded = await openEmbedded({
    dir,
    topics: Object.values(TOPICS),
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  codec = await openCodec(embedded.schemaIds);
  const { journal, clock, log, epoch } = embedded;
  await beginAtNewestLevel({ ends: new Map(), codec, appender: log });
  for (const processor of [triggerProcessor(codec), routingProcessor(codec)]) {
    const worker = createWorker({ processor, journal, source: embedded.source(processor.topics), clock });
    workers.push(worker);
    await worker.start();
  }
  const gatewayLog: TestLog = {
    appender: log,
    tail: (topics) => embedded.source(topics),
    async extent(topics) {
      const sources = log.sources.filter((source) => topics.includes(topicName(source)));
      return {
        epochs: new Map(topics.map((topic) => [topic, epoch])),
        starts: new Map(sources.map((source) => [source, offset(0)])),
        ends: new Map(sources.map((source) => [source, log.end(source)])),
      };
    },
  };
  running = await startGatewayOn(gatewayLog, { codec, projectionDir: join(dir, 'projection') });
});
afterAll(async () => {
  await running.close();
  for (const worker of workers) await worker.stop();
  await embedded.close();
  rmSync(dir, { recursive: true, force: true });
});

const recorded = () => {
  const source = sourceId(TOPICS.escalationEvents, 0);
  return [...embedded.log.read(source, offset(0), embedded.log.end(source))]
    .map(({ value }) => codec.decode(TOPICS.escalationEvents, value))
    .filter(({ type }) => type === 'ConsentAsked' || type === 'ConsentRecorded');
};
async function sends(event: object): Promise<void> {
  expect((await running.send('POST', `${C1}/events`, event)).status).toBe(202);
}
const says = (messageId: string, text: string) => sends({ type: 'CustomerTurn', messageId, text });
async function until<T>(read: () => Promise<T>, enough: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await read();
    if (enough(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const card = async () => (await running.get(`${C1}/episodes/latest/card`)).json;
const transcript = async () => (await running.get(`${C1}/transcript`)).json;

it('H4: what a customer does not want read is in no answer of the gateway, and the handoff goes on', async () => {
  const policy = 'name: asks\nnotices: { consent: { basis: contract } }\n';
  const yaml = { 'content-type': 'application/yaml' };
  const activated = await running.send('PUT', '/v1/workspaces/default/policy', policy, yaml);
  expect(activated.json).toMatchObject({ version: 1 });
  await says('m1', 'My parcel 4711 is late');
  await says('m2', 'I have cancer and cannot pick it up');
  await says('m3', 'I want to talk to a person');
  const before = await until(card, (found) => found['headline'] !== undefined);
  expect(JSON.stringify(before)).toContain('cancer');
  await until(
    async () => recorded(),
    (found) => found.length === 1,
  );

  await says('m4', "Please don't share that");
  const after = await until(card, (found) => found['withheld'] === 1);
  expect(JSON.stringify(after)).not.toContain('cancer');
  expect(JSON.stringify(after)).toContain('4711');
  expect(recorded()).toMatchObject([
    { type: 'ConsentAsked', basis: 'contract' },
    { type: 'ConsentRecorded', answer: 'refused', by: 'words', answeredIn: 'm4', messageIds: ['m2'] },
  ]);
  const text = await running.get(`${C1}/episodes/latest/card`, { accept: 'text/plain' });
  expect(text.text).toContain("Withheld at the customer's wish: 1 message\n");
  const turns = await until(transcript, (found) => found['withheld'] === 1);
  expect(turns).toMatchObject({ count: 4, withheld: 1 });
  const episode = (await running.get(`${C1}/episodes/latest`)).json;
  expect(episode).toMatchObject({ status: 'queued', consent: { answer: 'refused', withheld: 1 } });
  for (const answer of [turns, episode]) expect(JSON.stringify(answer)).not.toContain('cancer');

  await sends({ type: 'ConsentAnswered', answer: 'given' });
  expect(JSON.stringify(await until(card, (found) => found['withheld'] === 0))).toContain('cancer');
  expect(JSON.stringify(await until(transcript, (found) => found['withheld'] === 0))).toContain('cancer');
});

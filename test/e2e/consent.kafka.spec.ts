import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import {
  startGatewayOn,
  type Json,
  type Running,
  type TestLog,
} from '../../apps/gateway/test/gateway-harness.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import {
  createPipelineTopics,
  removePipelineTopics,
  startKafkaPipeline,
  type KafkaPipeline,
} from './kafka-pipeline.ts';

const { brokers, registryUrl } = inject('kafka');
const PARTITIONS = 2;
const W = '/v1/workspaces/default';
const C1 = `${W}/conversations/c1`;
/** Of a client that has seen nothing yet. */
const FROM_THE_START = 'c0.0-a0.0-r0.0-e0.0';

let cluster: ScratchCluster;
let stateDir: string;
let pipeline: KafkaPipeline;
let gateway: Running<TestLog>;

beforeAll(async () => {
  cluster = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-consent-'));
  await createPipelineTopics(cluster, registryUrl, PARTITIONS);
  pipeline = await startKafkaPipeline(cluster, { registryUrl, stateDir });
  const { appender, log } = pipeline.kafka;
  const gatewayLog: TestLog = {
    appender,
    tail: (topics) => log.tail(topics),
    extent: (topics) => log.extent(topics),
  };
  gateway = await startGatewayOn(gatewayLog, {
    codec: pipeline.codec,
    projectionDir: join(stateDir, 'projection'),
  });
});
afterAll(async () => {
  await gateway?.close();
  await pipeline?.stop();
  await removePipelineTopics(cluster, registryUrl);
  await rm(stateDir, { recursive: true, force: true });
});

async function sends(to: string, event: object): Promise<void> {
  expect((await gateway.send('POST', `${to}/events`, event)).status).toBe(202);
}
const says = (messageId: string, text: string) => sends(C1, { type: 'CustomerTurn', messageId, text });
const answer = async (path: string): Promise<Json> => (await gateway.get(path)).json;
const showsAt = (path: string, shown: object) =>
  expect.poll(() => answer(path), { timeout: 60_000 }).toMatchObject(shown);

/** All that the stream of the conversation has so far, once it has these types of events. */
async function streamed(...types: readonly string[]): Promise<string> {
  const ending = new AbortController();
  const response = await fetch(`${gateway.gateway.url}${C1}/stream`, {
    headers: { 'last-event-id': FROM_THE_START },
    signal: ending.signal,
  });
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (types.every((type) => text.includes(`"type":"${type}"`))) break;
  }
  ending.abort();
  return text;
}

it(
  'H4: what a customer refuses to share is withheld by the gateway, and an agent gets the customer all the same',
  { timeout: 240_000 },
  async () => {
    await expect.poll(async () => (await gateway.get('/readyz')).status, { timeout: 60_000 }).toBe(200);
    const policy = 'name: asks\nnotices: { consent: { basis: contract } }\n';
    const yaml = { 'content-type': 'application/yaml' };
    expect((await gateway.send('PUT', `${W}/policy`, policy, yaml)).json).toMatchObject({ version: 1 });
    await says('m1', 'My parcel 4711 is late');
    await says('m2', 'I have cancer and cannot pick it up');
    await says('m3', 'I want to talk to a person');
    // Asked, and queued without waiting for the answer.
    await showsAt(`${C1}/episodes/latest`, { status: 'queued', consent: { answer: null, withheld: 0 } });
    expect(JSON.stringify(await answer(`${C1}/episodes/latest/card`))).toContain('cancer');

    await says('m4', "Please don't share that");
    await showsAt(`${C1}/episodes/latest/card`, { withheld: 1 });
    await showsAt(`${C1}/episodes/latest`, { consent: { answer: 'refused', withheld: 1 } });
    await showsAt(`${C1}/transcript`, { count: 4, withheld: 1 });

    await sends(`${W}/agents/ana`, {
      ...{ type: 'AgentSignedIn', name: 'Ana', languages: ['en'], queues: ['general'], capacity: { '*': 1 } },
    });
    await showsAt(`${C1}/episodes/latest`, { status: 'offered', offer: { agentId: 'ana' } });
    const shown = await Promise.all([
      ...['/episodes/latest', '/episodes/latest/card', '/transcript'].map((path) => answer(`${C1}${path}`)),
      gateway.get(`${W}/agents/ana/offers`).then(({ list }) => list),
    ]);
    for (const each of shown) expect(JSON.stringify(each)).not.toContain('cancer');
    const stream = await streamed('ConsentAsked', 'ConsentRecorded', 'EscalationUpdated', 'OfferMade');
    expect(stream).toContain('4711');
    expect(stream).toContain('"withheld":true');
    expect(stream).not.toContain('cancer');
  },
);

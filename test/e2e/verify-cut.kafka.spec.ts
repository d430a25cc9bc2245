import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { openCodec, TOPICS } from '#contracts';
import { decidingCode } from '#platform';
import { beginAtNewestLevel } from '#processors';
import { createWorker } from '#stream';
import { openKafka, openRegistrySchemaIds } from '#stream-kafka';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { verifyKafka } from '../../apps/baton/src/verify/verify-kafka.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

const { brokers, registryUrl } = inject('kafka');
/** Each becomes a dead letter: so there is enough for checkpoints. */
const GARBAGE_BYTES = 50_000;
const ROUNDS = 40;

let cluster: ScratchCluster;
let stateDir: string;

beforeEach(async () => {
  cluster = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-verify-cut-'));
  const state = ['units.v1', 'trigger.changelog.v1', 'routing.changelog.v1'];
  await cluster.create([...Object.values(TOPICS), ...state], 1);
  const { topicPrefix } = cluster.client;
  await printedBy('schemas', 'register', '--registry-url', registryUrl, '--topic-prefix', topicPrefix);
});
afterEach(async () => {
  const subjects = (await (await fetch(`${registryUrl}/subjects`)).json()) as string[];
  for (const subject of subjects.filter((name) => name.startsWith(cluster.client.topicPrefix)))
    await fetch(`${registryUrl}/subjects/${subject}`, { method: 'DELETE' });
  await cluster.remove();
  await rm(stateDir, { recursive: true, force: true });
});

/** Trigger and routing decide on customers who ask for a person, one after the other. */
async function decide(): Promise<void> {
  const { access, log, topicPrefix } = cluster.client;
  const schemaIds = await openRegistrySchemaIds({ access: { url: registryUrl }, stateDir, topicPrefix, log });
  const codec = await openCodec(schemaIds);
  const encodeDeadLetter = codec.deadLetterRecord.bind(codec);
  const kafka = await openKafka({ access, log, topicPrefix, stateDir, encodeDeadLetter });
  const { journal, clock, appender } = kafka;
  await beginAtNewestLevel({ ends: new Map(), codec, appender });
  let dead = 0;
  const workers = pipelineProcessors(codec).map((processor) =>
    createWorker({
      ...{ processor, journal, clock, settings: { decidedBy: decidingCode() } },
      source: kafka.source(processor.name, processor.topics),
      observer: { deadLettered: () => void (dead += 1) },
    }),
  );
  for (const worker of workers) await worker.start();
  for (let n = 0; n < ROUNDS; n += 1) {
    const turn = codec.outbound({
      type: 'CustomerTurn',
      eventId: `e${n}`,
      workspaceId: 'default',
      ...{
        conversationId: `c${n % 5}`,
        messageId: `m${n}`,
        text: `I want to talk to a human about order ${n}`,
      },
      occurredAt: Date.now(),
    } as never);
    const garbage = {
      topic: TOPICS.conversationEvents,
      key: `c${n % 5}`,
      value: new Uint8Array(GARBAGE_BYTES),
      headers: {},
    };
    await appender.append([turn, garbage]);
    while (dead <= n) await pause(10);
  }
  for (const worker of workers) await worker.whenIdle();
  for (const worker of workers) await worker.stop();
  await kafka.close();
  await schemaIds.close();
}

function verify() {
  const { access, log, topicPrefix } = cluster.client;
  return verifyKafka({ access, log, topicPrefix, registry: { url: registryUrl }, steps: () => undefined });
}

/** As retention does; -1: all there is. */
async function deleteBefore(topic: string, at: number): Promise<void> {
  const name = cluster.name(topic);
  // kafkajs finds leaders only of topics that it was asked about before.
  await cluster.admin.fetchTopicOffsets(name);
  await cluster.admin.deleteTopicRecords({
    topic: name,
    partitions: [{ partition: 0, offset: String(at) }],
  });
}

it(
  'verifies what retention has left, from the first checkpoint on, and says what it has not',
  { timeout: 240_000 },
  async () => {
    await decide();
    const whole = await verify();
    expect(whole).toMatchObject({ ok: true, cut: [], nothingLeft: [], deletedRecords: 0, versions: [] });
    if (!whole.ok) return;

    await deleteBefore(TOPICS.conversationEvents, ROUNDS);
    const cut = await verify();
    expect(cut).toMatchObject({ ok: true, cut: [{ task: 'trigger.0' }], nothingLeft: [], deletedRecords: 0 });
    if (!cut.ok) return;
    expect(cut.units).toBeGreaterThan(0);
    expect(cut.units).toBe(whole.units - cut.cut[0]!.unit);

    await deleteBefore(TOPICS.conversationEvents, -1);
    await deleteBefore('units.v1', -1);
    expect(await verify()).toMatchObject({
      ok: true,
      units: 0,
      decisions: 0,
      nothingLeft: ['trigger.0', 'routing.0'],
    });
  },
);

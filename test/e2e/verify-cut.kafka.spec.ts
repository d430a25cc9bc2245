import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { ARCHIVE, createArchive, kafkaArchiveTopics, withUnitsOfDeciders } from '#apps/archive';
import { folderStore, openArchive, type ArchiveStore } from '#archive';
import { TOPICS } from '#contracts';
import { openKafka } from '#stream-kafka';
import { verifyKafka } from '../../apps/baton/src/verify/verify-kafka.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { createPipelineTopics, removePipelineTopics, startKafkaPipeline } from './kafka-pipeline.ts';

const { brokers, registryUrl } = inject('kafka');
/** Each becomes a dead letter: so there is enough for checkpoints. */
const GARBAGE_BYTES = 50_000;
const ROUNDS = 40;

let cluster: ScratchCluster;
let stateDir: string;

beforeEach(async () => {
  cluster = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-verify-cut-'));
  await createPipelineTopics(cluster, registryUrl, 1);
});
afterEach(async () => {
  await removePipelineTopics(cluster, registryUrl);
  await rm(stateDir, { recursive: true, force: true });
});

/** Trigger and routing decide on customers who ask for a person, one after the other. */
async function decide(): Promise<void> {
  let dead = 0;
  const observer = { deadLettered: () => void (dead += 1) };
  const pipeline = await startKafkaPipeline(cluster, { registryUrl, stateDir, observer });
  const { codec, kafka } = pipeline;
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
    await kafka.appender.append([turn, garbage]);
    while (dead <= n) await pause(10);
  }
  await pipeline.whenIdle();
  await pipeline.stop();
}

function verify(archive?: ArchiveStore) {
  const { access, log, topicPrefix } = cluster.client;
  return verifyKafka({
    ...{ access, log, topicPrefix, registry: { url: registryUrl }, steps: () => undefined },
    archive: archive && openArchive(archive),
  });
}

/** All that the topics hold now. */
async function archiveTo(store: ArchiveStore): Promise<void> {
  await cluster.create([`${ARCHIVE}.changelog.v1`], 1);
  const { access, log, topicPrefix } = cluster.client;
  const encodeDeadLetter = (): never => {
    throw new Error('An archive has no dead letters.');
  };
  const kafka = await openKafka({
    ...{ access, log, topicPrefix, encodeDeadLetter },
    stateDir: join(stateDir, ARCHIVE),
  });
  const { journal, clock } = kafka;
  const worker = createArchive({
    ...{ journal, clock, store, topics: kafkaArchiveTopics, settings: { blockIntervalMs: 200 } },
    state: { written: () => undefined, trouble: () => undefined },
    source: withUnitsOfDeciders(kafka.source(ARCHIVE, kafkaArchiveTopics)),
  });
  await worker.start();
  const units = async () => (await store.list('')).filter((name) => name.includes('units.v1')).length;
  while ((await units()) === 0) await pause(50);
  await worker.whenIdle();
  await worker.stop();
  await kafka.close();
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
  'verifies what retention has left, from the first checkpoint on, and says what it has not; with an archive all of it',
  { timeout: 240_000 },
  async () => {
    await decide();
    const whole = await verify();
    expect(whole).toMatchObject({ ok: true, cut: [], nothingLeft: [], deletedRecords: 0, versions: [] });
    if (!whole.ok) return;
    const archive = folderStore(join(stateDir, 'kept'));
    await archiveTo(archive);

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

    // All that retention has deleted is in the archive, the units too: nothing is missing.
    expect(await verify(archive)).toEqual(whole);
  },
);

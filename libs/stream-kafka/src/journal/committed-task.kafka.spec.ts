import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createWorker, taskName, UNNAMED_CODE, verifyTask } from '#stream';
import type { TaskId, VerifyOptions } from '#stream';
import { boxProcessor, garbage, limit, put } from '#testing';
import { openKafka, type Kafka } from '../open-kafka.ts';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { changelogTopic } from './changelog-record.ts';
import { openCommittedTask } from './committed-task.ts';
import { DEAD_LETTERS, encodeDeadLetter } from './dead-letters.fixture.ts';

const PARTITIONS = 2;
const OUTPUTS = ['box-events', DEAD_LETTERS];
const RECORDS = 200;
const RECORDS_PER_APPEND = 20;

let cluster: ScratchCluster;
let stateDir: string;

beforeAll(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-'));
  const topics = [...boxProcessor.topics, ...OUTPUTS, changelogTopic(boxProcessor.name), 'units.v1'];
  await cluster.create(topics, PARTITIONS);
  const kafka = await open();
  let applied = 0;
  const worker = createWorker({
    processor: boxProcessor,
    observer: { unitCommitted: (_task, { records }) => void (applied += records) },
    journal: kafka.journal,
    source: kafka.source(boxProcessor.name, boxProcessor.topics),
    clock: kafka.clock,
  });
  await worker.start();
  const limits = [limit(5, 0), limit(5, 1)];
  await kafka.appender.append(limits);
  const records = Array.from({ length: RECORDS }, (_, n) =>
    n % 20 === 0 ? garbage(`b${n % 7}`) : put(`b${n % 7}`, `e${n}`, 1),
  );
  for (let n = 0; n < RECORDS; n += RECORDS_PER_APPEND)
    await kafka.appender.append(records.slice(n, n + RECORDS_PER_APPEND));
  // What was appended is fetched a moment later: an idle worker may not have heard of it yet.
  while (applied < limits.length + RECORDS) await pause(20);
  await worker.stop();
  await kafka.close();
});
afterAll(async () => {
  await cluster.remove();
  await rm(stateDir, { recursive: true, force: true });
});

function open(): Promise<Kafka> {
  const { access, log, topicPrefix } = cluster.client;
  return openKafka({ access, log, topicPrefix, stateDir, encodeDeadLetter });
}

async function verify(partition: number, changed: Partial<VerifyOptions> = {}) {
  const task: TaskId = { processor: boxProcessor.name, partition };
  const committed = await openCommittedTask(cluster.client, task, {
    inputs: boxProcessor.topics,
    outputs: OUTPUTS,
  });
  try {
    const verdict = await verifyTask({
      processor: boxProcessor,
      task,
      partitions: PARTITIONS,
      encodeDeadLetter,
      decidedBy: UNNAMED_CODE,
      units: committed.units(),
      entities: committed.entities,
      read: (source, from, to) => committed.read(source, from, to),
      epochOf: committed.epochOf,
      appended: (unit) => committed.appended(unit),
      ...changed,
    });
    return { verdict, count: committed.count };
  } finally {
    await committed.close();
  }
}

describe('repeating what was decided on Kafka', () => {
  it('gives the same bytes: outputs, dead letters, positions, entities', async () => {
    const totals = { outputs: 0, deadLetters: 0, records: 0 };
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const { verdict, count } = await verify(partition);
      expect(verdict).toMatchObject({ ok: true, counts: { units: count } });
      if (!verdict.ok) return;
      totals.outputs += verdict.counts.outputs;
      totals.deadLetters += verdict.counts.deadLetters;
      totals.records += verdict.counts.records;
    }
    expect(totals.records).toBeGreaterThanOrEqual(RECORDS);
    expect(totals.outputs).toBeGreaterThan(100);
    expect(totals.deadLetters).toBeGreaterThanOrEqual(10);
  });

  it('names a record that was written beside the units, in the name of one', async () => {
    const task = taskName({ processor: boxProcessor.name, partition: 0 });
    const producer = cluster.client.producer({});
    await producer.connect();
    const messages = [{ partition: 1, key: 'b0', value: 'more', headers: { baton_unit: `${task}/2` } }];
    await producer.send({ topic: cluster.name('box-events'), messages });
    await producer.disconnect();
    const { verdict } = await verify(0);
    expect(verdict).toMatchObject({ ok: false, difference: { kind: 'output', expected: undefined } });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createWorker, sourceId, taskName, verifyTask } from '#stream';
import type { SourceRecord, TaskId, VerifyOptions } from '#stream';
import { boxProcessor, garbage, limit, put } from '#testing';
import { openKafka } from '../open-kafka.ts';
import { readRange } from '../reading/read-range.ts';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { changelogTopic } from './changelog-record.ts';
import { checkpointKey, decodeHead, partOf } from './checkpoint-record.ts';
import { openCommittedTask } from './committed-task.ts';
import { DEAD_LETTERS, encodeDeadLetter } from './dead-letters.fixture.ts';
import { decodeUnit, UNITS_TOPIC } from './unit-record.ts';

const PARTITIONS = 2;
const EVENTS = 'box-events';
const OUTPUTS = [EVENTS, DEAD_LETTERS];
const RECORDS_PER_APPEND = 300;
const APPENDS_MAX = 100;
const FIRST: TaskId = { processor: boxProcessor.name, partition: 0 };
const SECOND: TaskId = { processor: boxProcessor.name, partition: 1 };

let cluster: ScratchCluster;
let stateDir: string;

beforeAll(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-'));
  const topics = [...boxProcessor.topics, ...OUTPUTS, changelogTopic(boxProcessor.name), UNITS_TOPIC];
  await cluster.create(topics, PARTITIONS);
  await decideUntil('older', 2);
  await decideUntil('newer', 4);
}, 120_000);
afterAll(async () => {
  await cluster.remove();
  await rm(stateDir, { recursive: true, force: true });
});

/** A worker of this version decides until every task has as many checkpoints; it begins where the one before it ended. */
async function decideUntil(decidedBy: string, checkpoints: number): Promise<void> {
  const { access, log, topicPrefix } = cluster.client;
  const kafka = await openKafka({ access, log, topicPrefix, stateDir, encodeDeadLetter });
  let applied = 0;
  const worker = createWorker({
    processor: boxProcessor,
    settings: { decidedBy },
    observer: { unitCommitted: (_task, { records }) => void (applied += records) },
    journal: kafka.journal,
    source: kafka.source(boxProcessor.name, boxProcessor.topics),
    clock: kafka.clock,
  });
  await worker.start();
  const limits = [limit(5, 0), limit(5, 1)];
  await kafka.appender.append(limits);
  let appended = limits.length;
  for (let n = 0; n < APPENDS_MAX; n += 1) {
    const records = Array.from({ length: RECORDS_PER_APPEND }, (_, at) =>
      at % 20 === 0 ? garbage(`b${at % 7}`) : put(`b${at % 7}`, `${decidedBy}-${n}-${at}`, 1),
    );
    await kafka.appender.append(records);
    appended += records.length;
    while (applied < appended) await pause(10);
    const made = await Promise.all([FIRST, SECOND].map((task) => checkpointUnits(task)));
    if (made.every(({ length }) => length >= checkpoints)) break;
  }
  await worker.stop();
  await kafka.close();
}

/** What is left of a partition. */
async function recordsOf(topic: string, partition: number): Promise<SourceRecord[]> {
  const all: SourceRecord[] = [];
  const source = sourceId(topic, partition);
  const { earliest } = (await topicRanges(cluster.client, [topic])).get(source)!;
  for await (const records of readRange(cluster.client, source, earliest, 'end')) all.push(...records);
  return all;
}

/** The heads of the task's checkpoints, in order. */
async function heads(task: TaskId) {
  const records = await recordsOf(UNITS_TOPIC, task.partition);
  return records
    .filter((record) => record.key === checkpointKey(task) && partOf(record)?.part === 0)
    .map(({ value }) => decodeHead(value, 'head').position);
}
const checkpointUnits = async (task: TaskId) => (await heads(task)).map(({ unit }) => unit);

/** As retention does; -1: all there is. */
async function deleteBefore(topic: string, partition: number, at: number): Promise<void> {
  const name = cluster.name(topic);
  // kafkajs finds leaders only of topics that it was asked about before.
  await cluster.admin.fetchTopicOffsets(name);
  await cluster.admin.deleteTopicRecords({ topic: name, partitions: [{ partition, offset: String(at) }] });
}

interface Lacking {
  readonly source: string;
  readonly unit: number;
}

async function verify(task: TaskId, changed: Partial<VerifyOptions> = {}) {
  const committed = await openCommittedTask(cluster.client, task, {
    inputs: boxProcessor.topics,
    outputs: OUTPUTS,
  });
  const { start, count } = committed;
  const lacking: Lacking[] = [];
  try {
    if (start === 'nowhere') return { start, count, lacking };
    const verdict = await verifyTask({
      processor: boxProcessor,
      task,
      partitions: PARTITIONS,
      encodeDeadLetter,
      decidedBy: 'newer',
      start,
      checkpointAfter: committed.checkpointAfter,
      units: committed.units(),
      entities: committed.entities,
      read: (source, from, to) => committed.read(source, from, to),
      epochOf: committed.epochOf,
      appended: (unit) => committed.appended(unit),
      mayLack(source, unit) {
        const may = committed.mayLack(source, unit);
        if (may) lacking.push({ source, unit });
        return may;
      },
      ...changed,
    });
    return { start: start?.position.unit, verdict, count, lacking };
  } finally {
    await committed.close();
  }
}

describe('checkpoints on Kafka', () => {
  it('take at most two hundredths of what their task has appended', async () => {
    const units = await recordsOf(UNITS_TOPIC, 0);
    const mine = [checkpointKey(FIRST), taskName(FIRST)];
    const [checkpoints = [], committed = []] = mine.map((key) => units.filter((each) => each.key === key));
    const outputs: SourceRecord[] = [];
    for (const topic of OUTPUTS)
      for (let partition = 0; partition < PARTITIONS; partition += 1)
        outputs.push(...(await recordsOf(topic, partition)));
    const own = outputs.filter(({ headers }) => headers['baton_unit']?.startsWith(`${taskName(FIRST)}/`));
    const bytesOf = (records: readonly SourceRecord[]) =>
      records.reduce((sum, { value }) => sum + value.length, 0);
    expect(checkpoints.length).toBeGreaterThanOrEqual(8);
    expect(bytesOf(checkpoints)).toBeLessThanOrEqual(0.02 * (bytesOf(committed) + bytesOf(own)));
  });

  it('are compared, and begin anew after an upgrade', async () => {
    const { verdict, count } = await verify(FIRST);
    expect(verdict).toMatchObject({ ok: true, notCompared: [] });
    if (verdict?.ok !== true) return;
    expect(verdict.others).toMatchObject([{ decidedBy: 'older', from: 1, outcome: 'same' }]);
    expect(verdict.counts.units).toBe(count - verdict.others[0]!.to);
    expect(verdict.counts.entities).toBeGreaterThan(0);
    const [head] = await heads(FIRST);
    const first: VerifyOptions['checkpointAfter'] = (unit) =>
      unit === head!.unit ? { position: head!, entities: [] } : undefined;
    expect((await verify(FIRST, { decidedBy: 'older', checkpointAfter: first })).verdict).toMatchObject({
      ok: false,
      difference: { kind: 'entity' },
    });
  });

  it('let everything after them be compared where retention has cut what lies before', async () => {
    const [first] = await heads(FIRST);
    const units = await recordsOf(UNITS_TOPIC, 0);
    const kept = units.find(
      ({ key, value }) => key === taskName(FIRST) && decodeUnit(value, 'unit').position.unit === first!.unit,
    );
    await deleteBefore(UNITS_TOPIC, 0, kept!.offset);
    for (const [source, next] of first!.next) {
      const [topic = '', partition] = source.split('/');
      if (topic === 'puts') await deleteBefore(topic, Number(partition), next);
    }
    // Also what units after the checkpoint appended.
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const events = await recordsOf(EVENTS, partition);
      await deleteBefore(EVENTS, partition, events[Math.floor(events.length / 2)]!.offset);
      await deleteBefore(DEAD_LETTERS, partition, -1);
    }

    const { start, count, verdict, lacking } = await verify(FIRST, { decidedBy: 'older' });
    expect(start).toBe(first!.unit);
    expect(verdict).toMatchObject({ ok: true });
    if (verdict?.ok !== true) return;
    const [newer] = verdict.others;
    expect(newer).toMatchObject({ decidedBy: 'newer', to: count, outcome: 'same' });
    expect(verdict.counts.units).toBe(newer!.from - 1 - first!.unit);
    expect(new Set(lacking.map(({ source }) => source.split('/')[0]))).toEqual(new Set(OUTPUTS));
    expect(Math.min(...lacking.map(({ unit }) => unit))).toBeGreaterThan(first!.unit);
  });

  it('leave no changed byte after them undetected', async () => {
    const committed = await openCommittedTask(cluster.client, FIRST, {
      inputs: boxProcessor.topics,
      outputs: OUTPUTS,
    });
    const { count } = committed;
    async function* flipped(unit: { readonly position: { readonly unit: number } }) {
      for await (const record of committed.appended(unit as never)) {
        const value = Uint8Array.from(record.value);
        if (unit.position.unit === count - 1) value[value.length - 2]! ^= 1;
        yield { ...record, value };
      }
    }
    try {
      const { verdict, start } = await verify(FIRST, {
        appended: flipped,
        mayLack: (source, unit) => committed.mayLack(source, unit),
      });
      expect(start).toBeGreaterThan(0);
      expect(verdict).toMatchObject({ ok: false, difference: { kind: 'output', unit: count - 1 } });
    } finally {
      await committed.close();
    }
  });

  it('are passed over where the source records after them are gone, for the next one', async () => {
    const [first, second] = await heads(FIRST);
    expect(second!.next).not.toEqual(first!.next);
    for (const [source, next] of second!.next) {
      const [topic = '', partition] = source.split('/');
      if (topic === 'puts') await deleteBefore(topic, Number(partition), next);
    }
    const { start, count, verdict } = await verify(FIRST);
    expect(start).toBe(second!.unit);
    expect(verdict).toMatchObject({ ok: true });
    const [, , third] = await heads(FIRST);
    if (verdict?.ok !== true) return;
    expect(verdict.counts.units).toBeGreaterThanOrEqual(count - third!.unit);
  });

  it('are not invented: where none is left, nothing is compared', async () => {
    await deleteBefore(UNITS_TOPIC, 1, -1);
    const { start, count } = await verify(SECOND);
    expect(start).toBe('nowhere');
    expect(count).toBeGreaterThan(0);
  });
});

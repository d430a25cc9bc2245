import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { appendedInRuns, createWorker, taskName, UNNAMED_CODE, verifyTask } from '#stream';
import type { DeadLetter, OutboundRecord, VerifyOptions } from '#stream';
import { boxProcessor, garbage, limit, put } from '#testing';
import type { Table } from '#lmdb-store';
import { openEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { checkIntegrity } from './integrity.ts';
import { openEmbeddedReader } from './open-embedded-reader.ts';
import type { EmbeddedReader } from './open-embedded-reader.ts';
import { openEmbedded } from './open-embedded.ts';
import { readNames } from './tables.ts';
import { topicsOf } from './embedded-topics.ts';
import type { Topics } from './embedded-topics.ts';
import type { UnitRecord } from './unit-record.ts';

const dir = mkdtempSync(join(tmpdir(), 'baton-'));
const PARTITIONS = 2;
const encodeDeadLetter = ({ topic, partition, offset, value, reason }: DeadLetter): OutboundRecord => ({
  topic: 'dead-letters.v1',
  key: `${topic}/${partition}/${offset}`,
  value,
  headers: { reason },
  partition,
});

beforeAll(async () => {
  const topics = ['limits', 'puts', 'box-events', 'dead-letters.v1'];
  const embedded = await openEmbedded({ dir, partitions: PARTITIONS, topics, encodeDeadLetter });
  await embedded.schemaIds.register('subject', '"int"');
  const worker = createWorker({
    processor: boxProcessor,
    journal: embedded.journal,
    source: embedded.source(boxProcessor.topics),
    clock: embedded.clock,
    settings: { commitRecordsMax: 40 },
  });
  await worker.start();
  await embedded.log.append([limit(8, 0), limit(8, 1)], instant(1_000));
  for (let n = 0; n < 600; n += 20) {
    const records = Array.from({ length: 20 }, (_, i) =>
      (n + i) % 37 === 0 ? garbage(`b${i}`) : put(`b${(n + i) % 23}`, `e${n + i}`, i % 10),
    );
    await embedded.log.append(records, instant(2_000 + n * 5));
  }
  await worker.whenIdle();
  await worker.stop();
  await embedded.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('checking what is stored', () => {
  let env: Environment;
  let topics: Topics;
  beforeAll(() => {
    env = openEnvironment(dir, 'owner');
    topics = topicsOf(readNames(env, 'topics'), PARTITIONS);
  });
  afterAll(() => env.close());
  const check = () => checkIntegrity(env, topics);

  /** Runs `look` while the bit is turned. */
  function withFlipped<T>(table: Table, key: Buffer, at: number, look: () => T): T {
    const value = table.get(key)!;
    const changed = Buffer.from(value);
    changed[at]! ^= 1;
    env.transact(() => table.putSync(key, changed));
    try {
      return look();
    } finally {
      env.transact(() => table.putSync(key, value));
    }
  }

  it('finds nothing where nothing was touched, and counts what it looked at', () => {
    expect(check()).toMatchObject({ ok: true });
    expect(check()).toEqual(check());
  });

  const kinds = [
    ['log', 'record'],
    ['units', 'unit'],
    ['entities', 'entity'],
    ['meta', 'note'],
    ['heads', 'note'],
    ['tasks', 'note'],
    ['schemas', 'note'],
  ] as const;
  it.each(kinds)('names the first byte that was turned in %s, wherever it lies', (name, kind) => {
    const table = env[name];
    const all = [...table.getRange({})];
    const some = all.filter((_, i) => i % Math.ceil(all.length / 6) === 0);
    for (const { key, value } of some) {
      const step = Math.max(1, Math.floor(value.length / 12));
      for (let at = 0; at < value.length; at += step) {
        const report = withFlipped(table, key, at, check);
        expect(report, `${name} ${key.toString('hex')} byte ${at}`).toMatchObject({
          ok: false,
          damage: { kind },
        });
      }
    }
    expect(check()).toMatchObject({ ok: true });
  });

  it('names the very record, unit and entity', () => {
    const [chunk] = [...env.log.getRange({ reverse: true, limit: 1 })];
    expect(withFlipped(env.log, chunk!.key, chunk!.value.length - 1, check)).toMatchObject({
      damage: { where: expect.stringMatching(/^dead-letters\.v1\/1\/\d+$/) as string },
    });
    const units = [...env.units.getRange({})];
    expect(withFlipped(env.units, units[2]!.key, 20, check)).toMatchObject({
      damage: { kind: 'unit', where: 'boxes.0/3' },
    });
    const [entity] = [...env.entities.getRange({ limit: 1 })];
    expect(withFlipped(env.entities, entity!.key, 9, check)).toMatchObject({
      damage: { kind: 'entity', where: expect.stringMatching(/^boxes\.\d\/box\/b\d+$/) as string },
    });
  });

  it('names what was taken away', () => {
    for (const [name, where] of [
      ['log', 'limits/0/0'],
      ['units', 'boxes.0/1'],
    ] as const) {
      const [first] = [...env[name].getRange({ limit: 1 })];
      env.transact(() => env[name].removeSync(first!.key));
      const report = check();
      env.transact(() => env[name].putSync(first!.key, first!.value));
      expect(report).toMatchObject({ ok: false, damage: { where } });
    }
  });
});

describe('repeating what was decided', () => {
  let reader: EmbeddedReader;
  beforeAll(async () => {
    reader = await openEmbeddedReader({ dir });
  });
  afterAll(() => reader.close());

  const verify = ({
    read = (source, from, to) => reader.log.read(source, from, to),
    ...changed
  }: Partial<VerifyOptions<UnitRecord>> = {}) => {
    const task = reader.units.tasks().find((one) => taskName(one) === 'boxes.0')!;
    return verifyTask({
      task,
      processor: boxProcessor,
      decidedBy: UNNAMED_CODE,
      units: reader.units.units(task),
      entities: reader.units.entities(task),
      read,
      epochOf: () => reader.epoch,
      appended: appendedInRuns(read),
      partitions: reader.partitions,
      encodeDeadLetter,
      ...changed,
    });
  };

  it('gives the same bytes', async () => {
    const verdict = await verify();
    expect(verdict).toMatchObject({ ok: true });
    if (!verdict.ok) return;
    expect(verdict.counts.outputs).toBeGreaterThan(100);
    expect(verdict.counts.deadLetters).toBeGreaterThan(5);
    expect(verdict.counts.entities).toBeGreaterThan(5);
  });

  it.each(['box-events', 'dead-letters.v1'])('names the first record of %s that differs', async (topic) => {
    const verdict = await verify({
      *read(source, from, to) {
        for (const record of reader.log.read(source, from, to)) {
          const isTarget = record.topic === topic && record.offset === 4;
          yield isTarget ? { ...record, value: Buffer.concat([record.value, Buffer.from(' ')]) } : record;
        }
      },
    });
    expect(verdict).toMatchObject({
      ok: false,
      difference: {
        kind: 'output',
        where: `${topic}/0/4`,
        cause: expect.stringContaining('puts/0 [') as string,
      },
    });
  });

  it('names the first entity that differs, is missing or is too much', async () => {
    const task = reader.units.tasks().find((one) => taskName(one) === 'boxes.0')!;
    const entities = [...reader.units.entities(task)];
    const [key, bytes] = entities[1]!;
    const others: (typeof entities)[] = [
      entities.with(1, [key, Buffer.concat([bytes, Buffer.from(' ')])]),
      entities.toSpliced(1, 1),
    ];
    for (const other of others) {
      expect(await verify({ entities: other })).toMatchObject({
        ok: false,
        difference: { kind: 'entity', key },
      });
    }
    const more = `${key}!` as typeof key;
    expect(await verify({ entities: entities.toSpliced(2, 0, [more, bytes]) })).toMatchObject({
      ok: false,
      difference: { kind: 'entity', key: more, expected: undefined },
    });
  });

  it('names the unit that says it stands elsewhere', async () => {
    const task = reader.units.tasks().find((one) => taskName(one) === 'boxes.0')!;
    const units = [...reader.units.units(task)];
    const time = instant(units[1]!.position.time + 1);
    const changed = units.with(1, { ...units[1]!, position: { ...units[1]!.position, time } });
    expect(await verify({ units: changed })).toMatchObject({
      ok: false,
      difference: { kind: 'position', unit: 2 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { instant, plusMs } from '#kernel';
import { createMemoryRuntime, MEMORY_EPOCH } from '#stream-memory';
import { createTaskDriver } from '#testing/driver';
import { addition, backlogProcessor, STEPS_MAX } from './backlog.fixture.ts';
import {
  createReplay,
  createWorker,
  offset,
  sourceId,
  type CommitUnit,
  type SourceLog,
  type SourceRecord,
} from './index.ts';

const START = instant(1_000_000);
const SOURCE = sourceId('additions', 0);

const record = (name: string, count: number, at = START, number = 0): SourceRecord => ({
  ...addition(name, count),
  partition: 0,
  offset: offset(number),
  appendedAt: at,
});
const logOf = (records: readonly SourceRecord[]): SourceLog => ({
  read: (_source, from, to) => records.slice(from, to),
  epochOf: () => MEMORY_EPOCH,
});

/** A task whose units are kept. */
function drive() {
  const units: CommitUnit[] = [];
  const driver = createTaskDriver(backlogProcessor);
  const commit = (): CommitUnit => {
    const unit = driver.commit();
    units.push(unit);
    return unit;
  };
  return { ...driver, machine: () => driver.machine, commit, units };
}
const idsOf = (units: readonly CommitUnit[]): readonly (string | undefined)[] =>
  units.flatMap((unit) => unit.outputs.map(({ headers }) => headers['id']));

describe('an input that goes on', () => {
  it('takes a bounded number of steps; the rest follows as inputs of their own, 1 ms later each', () => {
    const { machine: open, commit } = drive();
    const machine = open();
    machine.apply(SOURCE, record('a', 2 * STEPS_MAX + 10));
    expect(machine.goesOn).toBe(true);
    expect(commit().outputs).toHaveLength(STEPS_MAX);
    expect(machine.nextDue).toBe(plusMs(START, 1));
    machine.fireDue(plusMs(START, 1));
    expect(commit().outputs).toHaveLength(STEPS_MAX);
    machine.fireDue(plusMs(START, 2));
    expect(machine.goesOn).toBe(false);
    expect(commit().outputs).toHaveLength(10);
    expect(machine.nextDue).toBeNull();
  });

  it('names what caused each rest, so that no two ids are the same', () => {
    const driver = drive();
    driver.machine().apply(SOURCE, record('a', STEPS_MAX + 1));
    driver.machine().fireDue(plusMs(START, 1));
    driver.commit();
    const ids = idsOf(driver.units);
    expect(ids.at(0)).toBe('memory/additions/0/0/0');
    expect(ids.at(-1)).toBe('memory/backlog.0/backlog/a@1000001/goOn/0');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on after a restart where it stopped', () => {
    const driver = drive();
    driver.machine().apply(SOURCE, record('a', 3 * STEPS_MAX));
    driver.commit();
    driver.restart();
    expect(driver.machine().nextDue).toBe(plusMs(START, 1));
    driver.machine().fireDue(plusMs(START, 5));
    expect(driver.commit().outputs).toHaveLength(2 * STEPS_MAX);
    expect([...driver.store.scan('goOn/' as never)]).toEqual([]);
  });

  it('fires no more than one rest where firings are limited: there is a commit between two', () => {
    const { machine: open, commit } = drive();
    const machine = open();
    machine.apply(SOURCE, record('a', 100 * STEPS_MAX));
    commit();
    const late = plusMs(START, 60_000);
    let units = 0;
    while (!machine.apply(SOURCE, record('b', 1, late, 1), 4_000)) {
      expect(machine.deadlines).toBe(1);
      expect(commit().outputs.length).toBeLessThanOrEqual(STEPS_MAX);
      units += 1;
    }
    // The last one leaves nothing, so the record that waited is applied with it.
    expect(units).toBe(98);
  });

  it('comes to the same wherever units are cut, and after a replay', async () => {
    const log = [
      record('a', 5 * STEPS_MAX),
      record('b', 70, plusMs(START, 2), 1),
      record('a', 9, plusMs(START, 3), 2),
    ];
    const whole = drive();
    for (const each of log) whole.machine().apply(SOURCE, each);
    whole.machine().fireDue(plusMs(START, 1_000));
    whole.commit();
    const cut = drive();
    for (const each of log) {
      while (!cut.machine().apply(SOURCE, each, 1)) {
        cut.commit();
        cut.restart();
      }
      cut.commit();
      cut.restart();
    }
    while (cut.machine().fireDue(plusMs(START, 1_000), 1) > 0) cut.commit();
    expect(idsOf(cut.units)).toEqual(idsOf(whole.units));
    const replay = createReplay(backlogProcessor, cut.task, logOf(log));
    for (const unit of cut.units) expect(await replay.unit(unit.manifest)).toEqual(unit);
  });
});

it('an input that is refused informs its sender and changes nothing else', () => {
  const { machine: open, commit } = drive();
  const machine = open();
  machine.apply(SOURCE, record('a', 2_000_000));
  expect([machine.refused, machine.ignored]).toEqual([1, 0]);
  const unit = commit();
  expect(unit.outputs.map(({ value }) => new TextDecoder().decode(value))).toEqual([
    '{"type":"AdditionRefused","count":2000000}',
  ]);
  expect(unit.deadLetters).toEqual([]);
  expect(new TextDecoder().decode(unit.entities.get('backlog/a' as never)!.subarray(9))).toBe('0');
  expect(machine.refused).toBe(0);
});

it('a worker never takes more steps in one turn than one input may, whether it is idle or busy', async () => {
  const runtime = createMemoryRuntime();
  const { journal, clock, log } = runtime;
  const worker = createWorker({
    processor: backlogProcessor,
    journal,
    clock,
    source: runtime.source(backlogProcessor.topics),
  });
  await worker.start();
  log.append([addition('a', 100_000)]);
  await worker.whenIdle();
  for (let n = 0; n < 20; n += 1) log.append([addition('b', 1)]);
  await worker.whenIdle();
  clock.advance(10_000);
  await worker.whenIdle();
  await worker.stop();
  const steps = journal.units({ processor: 'backlog', partition: 0 }).map(({ outputs }) => outputs.length);
  expect(steps.reduce((sum, some) => sum + some, 0)).toBe(100_020);
  expect(Math.max(...steps)).toBeLessThanOrEqual(STEPS_MAX + 20);
});

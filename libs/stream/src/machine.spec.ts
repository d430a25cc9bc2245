import { describe, expect, it } from 'vitest';
import { instant, plusMs, rejected, UnknownRecord, type Instant } from '#kernel';
import { MEMORY_EPOCH } from '#stream-memory';
import { bodies, boxProcessor, boxWorkflow, garbage, limit, put, SEAL_AFTER_MS } from '#testing';
import { createTaskDriver } from '#testing/driver';
import {
  createReplay,
  offset,
  sourceId,
  type CommitUnit,
  type OutboundRecord,
  type Processor,
  type SourceLog,
  type SourceRecord,
} from './index.ts';

const START = instant(1_000_000);
const task = { processor: 'boxes', partition: 0 };

const logOf = (records: readonly SourceRecord[]): SourceLog => ({
  read: (_source, from, to) => records.slice(from, to),
  epochOf: () => MEMORY_EPOCH,
});

/** A task without a log; records get the next offset of their topic. */
function bench(processor: Processor = boxProcessor, settings = {}) {
  const driver = createTaskDriver(processor, settings);
  const offsets = new Map<string, number>();
  return {
    get machine() {
      return driver.machine;
    },
    apply: (record: OutboundRecord, at: Instant = START, firingsMax?: number): boolean => {
      const next = offsets.get(record.topic) ?? 0;
      const applied = driver.machine.apply(
        sourceId(record.topic, 0),
        { ...record, partition: 0, offset: offset(next), appendedAt: at },
        firingsMax,
      );
      if (applied) offsets.set(record.topic, next + 1);
      return applied;
    },
    commit: driver.commit,
    restart: driver.restart,
  };
}

/** The box processor with another way of doing one thing. */
function changed(change: Partial<typeof boxWorkflow>): Processor {
  const parts = boxProcessor.parts.map((part) =>
    part.kind === 'box' ? { ...part, workflow: { ...boxWorkflow, ...change } } : part,
  );
  return { ...boxProcessor, parts: parts };
}

describe('one input', () => {
  it('folds the input, its facts and what follows from the state, and writes the facts in order', () => {
    const { apply, commit } = bench();
    apply(put('a', 'e1', 23));
    const unit = commit();
    expect(bodies(unit.outputs).map(({ type }) => type)).toEqual(['Held', 'Overflowed', 'Overflowed']);
    expect(unit.position).toEqual({ next: new Map([['puts/0', 1]]), time: START, unit: 1 });
    expect([...unit.entities.keys()]).toEqual(['box/a']);
  });

  it('names ids by cause and ordinal', () => {
    const { apply, commit } = bench();
    apply(put('a', 'e1', 10));
    const ids = commit().outputs.map(
      ({ value }) => (JSON.parse(new TextDecoder().decode(value)) as { id: string }).id,
    );
    expect(ids).toEqual(['memory/puts/0/0/0', 'memory/puts/0/0/1']);
  });

  it('writes nothing for what is ignored or not for it, and moves on', () => {
    const { apply, commit } = bench();
    apply(put('a', 'e1', 1));
    commit();
    apply(put('a', 'e1', 1));
    apply({ ...put('a', 'e2', 1), key: 'other' });
    const unit = commit();
    expect(unit.outputs).toEqual([]);
    expect(unit.entities.size).toBe(0);
    expect(unit.position.next.get(sourceId('puts', 0))).toBe(3);
  });

  it('puts what is rejected or undecodable among the dead letters, with its very bytes', () => {
    const { apply, commit } = bench();
    apply(limit(5));
    apply(put('a', 'e1', 6));
    apply(garbage());
    const unit = commit();
    expect(unit.deadLetters).toMatchObject([
      { kind: 'rejected', reason: '6 things are more than 5', topic: 'puts', offset: 0, key: 'a' },
      {
        kind: 'undecodable',
        reason: 'not JSON',
        offset: 1,
        value: garbage().value,
        headers: { from: 'test' },
      },
    ]);
    expect([...unit.entities.keys()]).toEqual(['shop/main']);
  });

  it('passes over a record of a newer version and reports it, with the same outputs as without it', () => {
    const newer: Processor = {
      ...boxProcessor,
      read(record) {
        if (record.key === 'newer') throw new UnknownRecord('baton.box.v1.Shaken');
        return boxProcessor.read(record);
      },
    };
    const found: unknown[] = [];
    const { apply, commit } = bench(newer, { onSkipped: (record: unknown) => found.push(record) });
    apply(put('a', 'e1', 6));
    apply({ ...garbage(), key: 'newer' });
    const unit = commit();
    expect(found).toEqual([
      {
        ...{ topic: 'puts', partition: 0, offset: 1, type: 'baton.box.v1.Shaken' },
        ...{ key: 'newer', headers: { from: 'test' } },
      },
    ]);
    expect(unit.deadLetters).toEqual([]);
    expect(unit.position.next.get(sourceId('puts', 0))).toBe(2);
    const without = bench();
    without.apply(put('a', 'e1', 6));
    const { outputs, entities } = without.commit();
    expect(unit).toMatchObject({ outputs, entities });
  });

  it('lets an aggregate see its peer live', () => {
    const { apply, commit } = bench();
    apply(put('a', 'e1', 6));
    apply(limit(5));
    apply(put('a', 'e2', 6));
    expect(commit().deadLetters).toHaveLength(1);
  });

  it('forgets and reloads aggregates in the middle of a unit without losing anything', () => {
    const small = bench(boxProcessor, { aggregatesMax: 2 });
    const large = bench();
    for (let n = 0; n < 200; n += 1) {
      small.apply(put(`b${(n * 7) % 11}`, `e${n}`, 3));
      large.apply(put(`b${(n * 7) % 11}`, `e${n}`, 3));
    }
    expect(small.commit()).toEqual(large.commit());
  });
});

describe('time', () => {
  it('never goes back', () => {
    const b = bench();
    b.apply(put('a', 'e1', 1), plusMs(START, 50));
    b.apply(put('a', 'e2', 1), START);
    expect(b.machine.time).toBe(plusMs(START, 50));
  });

  it('is set on every output, so that where a unit is cut makes no difference', () => {
    const b = bench();
    b.apply(put('a', 'e1', 1), START);
    b.apply(put('a', 'e2', 1), plusMs(START, 50));
    expect(b.commit().outputs.map(({ decidedAt }) => decidedAt)).toEqual([START, plusMs(START, 50)]);
  });
});

describe('deadlines', () => {
  const late = plusMs(START, 10 * SEAL_AFTER_MS);

  it('fire before a record that is stamped later, in order of instant and key', () => {
    const { apply, commit } = bench();
    apply(put('b', 'e1', 1));
    apply(put('c', 'e2', 1), plusMs(START, -1));
    apply(put('a', 'e3', 1));
    apply(put('b', 'e4', 1), late);
    const unit = commit();
    const facts = bodies(unit.outputs).slice(3);
    expect(facts.map(({ box, type }) => `${String(box)} ${String(type)}`)).toEqual([
      'box/a Sealed',
      'box/b Sealed',
      'box/c Sealed',
      'box/b Held',
    ]);
    expect(unit.manifest).toEqual([{ kind: 'run', source: 'puts/0', from: 0, to: 4 }]);
  });

  it('are known again after a restart without having been stored', () => {
    const b = bench();
    b.apply(put('a', 'e1', 1));
    b.apply(put('b', 'e2', 1), plusMs(START, 5));
    b.commit();
    b.restart();
    expect(b.machine.nextDue).toBe(plusMs(START, SEAL_AFTER_MS));
    expect(b.machine.fireDue(plusMs(START, SEAL_AFTER_MS + 2))).toBe(1);
    const unit = b.commit();
    expect(bodies(unit.outputs)).toEqual([{ box: 'box/a', type: 'Sealed', puts: 1 }]);
    expect(unit.position.time).toBe(plusMs(START, SEAL_AFTER_MS));
    expect(unit.manifest).toEqual([{ kind: 'clock', at: plusMs(START, SEAL_AFTER_MS) }]);
  });

  it('that are gone do not fire', () => {
    const b = bench();
    b.apply(put('a', 'e1', 1));
    b.machine.fireDue(late);
    expect(b.machine.nextDue).toBeNull();
    expect(b.machine.fireDue(late)).toBe(0);
  });

  it('are cut into several units where very many have come', () => {
    const b = bench();
    for (let n = 0; n < 10; n += 1) b.apply(put(`b${n}`, `e${n}`, 1), plusMs(START, n));
    b.commit();
    expect(b.apply(put('x', 'last', 1), late, 4)).toBe(false);
    const first = b.commit();
    expect(first.outputs).toHaveLength(4);
    expect(first.manifest).toEqual([{ kind: 'clock', at: plusMs(START, SEAL_AFTER_MS + 3) }]);
    expect(b.apply(put('x', 'last', 1), late, 100)).toBe(true);
    expect(b.commit().manifest).toEqual([{ kind: 'run', source: 'puts/0', from: 10, to: 11 }]);
  });

  it('that do not move are a bug', () => {
    const { apply } = bench(
      changed({
        apply(box, fact, env) {
          if (fact.type !== 'Sealed') boxWorkflow.apply(box, fact, env);
        },
      }),
    );
    apply(put('a', 'e1', 1));
    expect(() => apply(put('b', 'e2', 1), late)).toThrow(/deadline "seal" of "box\/a".*still stands/);
  });

  it('that are refused are a bug, too', () => {
    const { apply } = bench(
      changed({
        accept: (box, input, env) =>
          input.type === 'Deadline' ? rejected('no') : boxWorkflow.accept(box, input, env),
      }),
    );
    apply(put('a', 'e1', 1));
    expect(() => apply(put('b', 'e2', 1), late)).toThrow(/rejected: no/);
  });
});

it('refuses a react() that has no end', () => {
  const { apply } = bench(changed({ react: () => [{ type: 'Held', things: 1 }] }));
  expect(() => apply(put('a', 'e1', 1))).toThrow(/does not come to an end, at puts\/0\/0/);
});

it('names the part that is missing', () => {
  const { apply } = bench({ ...boxProcessor, read: () => ({ aggregate: 'crate/1', input: {} }) });
  expect(() => apply(put('a', 'e1', 1))).toThrow(/no part for "crate\/1"; its parts are box\/, shop\//);
});

describe('replay', () => {
  it('repeats every unit from records and manifests alone', async () => {
    const b = bench();
    const log: SourceRecord[] = [];
    const units: CommitUnit[] = [];
    for (let n = 0; n < 300; n += 1) {
      const record = {
        ...put(`b${n % 13}`, `e${n}`, n % 5),
        partition: 0,
        offset: offset(n),
        appendedAt: plusMs(START, n * 90),
      };
      log.push(record);
      b.apply(record, record.appendedAt);
      if (n % 17 === 0) b.machine.fireDue(plusMs(START, n * 90 + 40));
      if (n % 23 === 0) {
        units.push(b.commit());
        b.restart();
      }
    }
    const replay = createReplay(boxProcessor, task, logOf(log));
    for (const unit of units) expect(await replay.unit(unit.manifest)).toEqual(unit);
  });

  it('says which records are missing', async () => {
    const replay = createReplay(boxProcessor, task, logOf([]));
    const manifest = [{ kind: 'run', source: sourceId('puts', 0), from: offset(0), to: offset(3) }] as const;
    await expect(replay.unit(manifest)).rejects.toThrow(/puts\/0 no longer has the records up to 2/);
  });
});

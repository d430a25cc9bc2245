import { describe, expect, it } from 'vitest';
import { instant, plusMs } from '#kernel';
import { MEMORY_EPOCH } from '#stream-memory';
import { boxProcessor, boxWorkflow, put } from '#testing';
import {
  createEntityStore,
  createMachine,
  entityKey,
  offset,
  sourceId,
  verifyTask,
  type Checkpoint,
  type CommitUnit,
  type Processor,
  type SourceRecord,
  type VerifyOptions,
} from './index.ts';

const task = { processor: 'boxes', partition: 0 };
const UNITS = 6;
const START = instant(1_000_000);
const log: readonly SourceRecord[] = Array.from({ length: 3 * UNITS }, (_, n) => ({
  ...put(`b${n % 4}`, `e${n}`, n % 5),
  partition: 0,
  offset: offset(n),
  appendedAt: plusMs(START, n * 40),
}));

/** Three records a unit; version `old` decides the units before `switchesAt`, `own` all from then on, on what `old` has stored. */
function history(switchesAt: number, old: Processor = boxProcessor) {
  const store = createEntityStore();
  let position: CommitUnit['position'] = { next: new Map(), time: instant(0), unit: 0 };
  const units: CommitUnit[] = [];
  const checkpoints = new Map<number, Checkpoint>();
  for (let number = 1; number <= UNITS; number += 1) {
    const [processor, decidedBy] = number < switchesAt ? [old, 'old'] : [boxProcessor, 'own'];
    const committed = { position, read: store.read, scan: store.scan };
    const machine = createMachine(processor, task, committed, { epochOf: () => MEMORY_EPOCH, decidedBy });
    for (const record of log.slice(3 * (number - 1), 3 * number)) machine.apply(sourceId('puts', 0), record);
    const unit = machine.takeUnit();
    store.apply(unit.entities);
    position = unit.position;
    units.push(unit);
    checkpoints.set(number, { position, entities: [...store.scan(entityKey(''))] });
  }
  return { units, checkpoints, entities: store.scan(entityKey('')) };
}

const verify = (
  { units, entities }: Pick<ReturnType<typeof history>, 'units' | 'entities'>,
  more: Pick<VerifyOptions, 'start' | 'checkpointAfter' | 'mayLack'> = {},
) =>
  verifyTask({
    ...more,
    processor: boxProcessor,
    task,
    decidedBy: 'own',
    units,
    entities,
    partitions: 1,
    read: (_source, from, to) => log.slice(from, to),
    epochOf: () => MEMORY_EPOCH,
    appended: ({ outputs }) =>
      outputs.map((output, at) => ({ ...output, partition: 0, offset: offset(at), appendedAt: START })),
    encodeDeadLetter: () => {
      throw new Error('There are none.');
    },
  });

/** Holds one thing more than it should. */
const otherProcessor: Processor = {
  ...boxProcessor,
  parts: boxProcessor.parts.map((part) =>
    part.kind === 'box'
      ? {
          ...part,
          workflow: {
            ...boxWorkflow,
            apply: (box, fact, env) =>
              boxWorkflow.apply(box, fact.type === 'Held' ? { ...fact, things: fact.things + 1 } : fact, env),
          } satisfies typeof boxWorkflow,
        }
      : part,
  ),
};

describe('verifying a task', () => {
  it('repeats what this version decided, all of it, to the last entity', async () => {
    expect(await verify(history(1))).toMatchObject({
      ok: true,
      counts: { units: UNITS, records: 3 * UNITS, entities: 4 },
      others: [],
      notCompared: [],
    });
  });

  it('names the first difference in what this version decided', async () => {
    const { units, entities } = history(1);
    const changed = units.map((unit, at) => (at === 2 ? { ...unit, outputs: unit.outputs.slice(1) } : unit));
    expect(await verify({ units: changed, entities })).toMatchObject({
      ok: false,
      difference: { kind: 'output', unit: 3 },
    });
  });

  it('names what another version decided, replays it, and compares what follows', async () => {
    expect(await verify(history(4))).toMatchObject({
      ok: true,
      counts: { units: 3, entities: 0 },
      others: [{ decidedBy: 'old', from: 1, to: 3, outcome: 'same' }],
      notCompared: [],
    });
  });

  it('calls nothing a difference that another version decided, and says what it could not compare', async () => {
    const verdict = await verify(history(4, otherProcessor));
    expect(verdict).toMatchObject({ ok: true, counts: { units: 0 } });
    if (!verdict.ok) return;
    const [same, other] = verdict.others;
    expect(same).toMatchObject({ decidedBy: 'old', outcome: 'same' });
    expect(other).toMatchObject({ decidedBy: 'old', outcome: 'other' });
    expect(verdict.others.at(-1)).toMatchObject({ to: 3 });
    expect(verdict.notCompared).toEqual([{ from: other?.from, to: UNITS, own: 3 }]);
  });

  it('leaves out of the comparison what may have been deleted of a unit, its first records, and nothing else', async () => {
    const { units, entities } = history(1);
    const last = units.findLast(({ outputs }) => outputs.length > 1)!;
    const without = (kept: (n: number, of: number) => boolean) =>
      units.map((unit) => {
        const { outputs } = unit;
        return unit === last ? { ...unit, outputs: outputs.filter((_, n) => kept(n, outputs.length)) } : unit;
      });
    const asked: unknown[] = [];
    const mayLack = (source: string, unit: number, records: number) =>
      asked.push([source, unit, records]) > 0;
    const firstGone = without((n) => n > 0);
    expect(await verify({ units: firstGone, entities }, { mayLack })).toMatchObject({ ok: true });
    expect(asked).toEqual([['box-events/0', last.position.unit, 1]]);
    expect(await verify({ units: firstGone, entities }, { mayLack: () => false })).toMatchObject({
      ok: false,
    });
    const lastGone = without((n, of) => n < of - 1);
    expect(await verify({ units: lastGone, entities }, { mayLack })).toMatchObject({ ok: false });
  });

  it('begins at a checkpoint, without what lies before', async () => {
    const { units, checkpoints, entities } = history(1);
    const start = checkpoints.get(2);
    expect(await verify({ units: units.slice(2), entities }, { start })).toMatchObject({
      ok: true,
      counts: { units: UNITS - 2, entities: 4 },
    });
  });

  it('names what a checkpoint holds and its units do not come to', async () => {
    const { units, checkpoints, entities } = history(1);
    const checkpointAfter = (unit: number) =>
      unit === 4 ? { ...checkpoints.get(4)!, entities: checkpoints.get(3)!.entities } : undefined;
    expect(await verify({ units, entities }, { checkpointAfter })).toMatchObject({
      ok: false,
      difference: { kind: 'entity' },
    });
  });

  it('compares everything again from a checkpoint on, whatever an older version decided before it', async () => {
    const { units, checkpoints, entities } = history(4, otherProcessor);
    const verdict = await verify(
      { units, entities },
      { checkpointAfter: (unit) => (unit === 4 ? checkpoints.get(4) : undefined) },
    );
    expect(verdict).toMatchObject({ ok: true, counts: { units: 2, entities: 4 } });
    if (verdict.ok) expect(verdict.notCompared).toMatchObject([{ to: 4, own: 1 }]);
    const changed = units.map((unit, at) => (at === 5 ? { ...unit, outputs: unit.outputs.slice(1) } : unit));
    expect(
      await verify(
        { units: changed, entities },
        { checkpointAfter: (unit) => (unit === 4 ? checkpoints.get(4) : undefined) },
      ),
    ).toMatchObject({ ok: false, difference: { unit: 6 } });
  });
});

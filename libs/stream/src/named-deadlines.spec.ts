import { describe, expect, it } from 'vitest';
import { accepted, ignored, instant, type Instant, type Workflow } from '#kernel';
import { createWorkflowDriver } from '#testing/driver';

/** Two deadlines of one entity, both set by one input; each writes its name and the id that it gets. */
interface Alarms {
  standing: Map<string, Instant>;
}
type Fact = { readonly type: 'Rang'; readonly name: string; readonly id: string };
type Input = { readonly type: 'Set'; readonly alarms: readonly (readonly [string, number])[] };

const alarms: Workflow<Alarms, Input, Fact> = {
  name: 'alarms',
  initial: () => ({ standing: new Map() }),
  accept: (state, input) =>
    input.type === 'Deadline' && state.standing.get(input.name) !== input.due ? ignored('gone') : accepted(),
  observe(state, input) {
    if (input.type === 'Deadline') state.standing.delete(input.name);
    else for (const [name, due] of input.alarms) state.standing.set(name, instant(due));
  },
  decide: (_state, _reading, input, env) =>
    input.type === 'Deadline' ? [{ type: 'Rang', name: input.name, id: env.newId() }] : [],
  apply: () => undefined,
};

const drive = (workflow: typeof alarms = alarms) =>
  createWorkflowDriver(workflow, {
    deadlines: ({ standing }) => [...standing].map(([name, due]) => ['clock', name, due] as const),
  });

describe('deadlines of one entity', () => {
  it('of the same millisecond all fire, in order of their names, with ids of their own', () => {
    const driver = drive();
    driver.apply(
      {
        type: 'Set',
        alarms: [
          ['silence', 5_000],
          ['idle', 5_000],
        ],
      },
      instant(1_000),
    );
    expect(driver.passTo(instant(6_000))).toEqual([
      { type: 'Rang', name: 'idle', id: 'memory/spec.0/it/1/clock@5000/idle/0' },
      { type: 'Rang', name: 'silence', id: 'memory/spec.0/it/1/clock@5000/silence/0' },
    ]);
  });

  it('fire at their own times, the earliest first, whatever their names', () => {
    const driver = drive();
    driver.apply(
      {
        type: 'Set',
        alarms: [
          ['a', 5_000],
          ['b', 3_000],
          ['c', 9_000],
        ],
      },
      instant(1_000),
    );
    expect(driver.passTo(instant(6_000)).map(({ name }) => name)).toEqual(['b', 'a']);
    expect(driver.passTo(instant(9_000)).map(({ name }) => name)).toEqual(['c']);
  });

  it('do not fire where they were moved or are gone', () => {
    const driver = drive();
    driver.apply({ type: 'Set', alarms: [['a', 5_000]] }, instant(1_000));
    driver.apply({ type: 'Set', alarms: [['a', 7_000]] }, instant(2_000));
    expect(driver.passTo(instant(6_000))).toEqual([]);
    expect(driver.passTo(instant(7_000)).map(({ name }) => name)).toEqual(['a']);
  });

  it('that still stand after they were applied are a bug; another of the same instant is none', () => {
    const stuck = drive({
      ...alarms,
      observe: (state, input) =>
        void (input.type === 'Set' && alarms.observe(state, input, undefined as never)),
    });
    stuck.apply(
      {
        type: 'Set',
        alarms: [
          ['a', 5_000],
          ['b', 5_000],
        ],
      },
      instant(1_000),
    );
    expect(() => stuck.passTo(instant(6_000))).toThrow(
      /deadline "a" of "it\/1\/clock" at 5000.*still stands/,
    );
  });

  it('that bring each other about at one instant for ever are a bug, too', () => {
    const other = (name: string): string => (name === 'a' ? 'b' : 'a');
    const endless = drive({
      ...alarms,
      observe(state, input, env) {
        alarms.observe(state, input, env);
        if (input.type === 'Deadline') state.standing.set(other(input.name), input.due);
      },
    });
    endless.apply({ type: 'Set', alarms: [['a', 5_000]] }, instant(1_000));
    expect(() => endless.passTo(instant(6_000))).toThrow(/fire for ever/);
  });
});

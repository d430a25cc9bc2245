import { expect } from 'vitest';
import { accepted, instant, laterOf, type Acceptance, type Instant, type Workflow } from '#kernel';
import { createWorkflowDriver, type WorkflowDriverOptions } from './driver/workflow-driver.ts';

/** An input and when its log stamps it, in ms after the spec's start. */
export interface Step<I> {
  readonly atMs: number;
  readonly input: I;
}

export interface WorkflowSpecOptions<S, P = undefined> extends Pick<
  WorkflowDriverOptions<S, never, P>,
  'peers' | 'deadlines'
> {
  /** The state as it would be after a restart (stored and loaded again); compared with the live one after every step. */
  restored?(state: S): unknown;
  /** What of a live state is compared, with `restored` and with a second run's; the state itself by default. */
  comparable?(state: S): unknown;
}

const START = 1_767_225_600_000; // 2026-01-01T00:00:00Z

interface Run<S, F> {
  readonly state: S;
  readonly last: readonly F[];
  readonly all: readonly F[];
  /** Of the last step; accepted where that was time alone. */
  readonly acceptance: Acceptance<F>;
}

/**
 * Built once from a workflow, then read as given / when / then:
 * `spec.given(at(0, started), at(10, turn)).when(at(20, turn)).then((facts) => ...)`.
 * Deadlines fire by themselves, before the first step stamped at or after them. Every run is done twice and compared.
 */
export function workflowSpec<S, I, F, R, P = undefined>(
  workflow: Workflow<S, I, F, R, P>,
  options: WorkflowSpecOptions<S, P> = {},
) {
  const view = (state: S): unknown => options.comparable?.(state) ?? state;

  function apply(steps: readonly Step<I | null>[]): Run<S, F> {
    const driver = createWorkflowDriver<S, I, F, R, P>(workflow, {
      ...options,
      afterInput(state) {
        if (options.restored !== undefined) expect(options.restored(state)).toEqual(view(state));
      },
    });
    const all: F[] = [];
    let last: readonly F[] = [];
    let time = instant(START);
    let acceptance: Acceptance<F> = accepted();
    for (const { atMs, input } of steps) {
      time = laterOf(instant(START + atMs), time);
      last = input === null ? driver.passTo(time) : driver.apply(input, time);
      acceptance = input === null ? accepted() : driver.acceptance;
      all.push(...last);
    }
    return { state: driver.state, last, all, acceptance };
  }

  function run(steps: readonly Step<I | null>[]): Run<S, F> {
    const first = apply(steps);
    const second = apply(steps);
    expect(second.all, 'a replay gives the same facts').toEqual(first.all);
    expect(view(second.state), 'a replay gives the same state').toEqual(view(first.state));
    return first;
  }

  return {
    given: (...past: readonly Step<I>[]) => ({
      /** The step under test; the facts of deadlines that it makes fire count as its own. */
      when: (step: Step<I>) => outcome(run([...past, step])),
      /** Time passes, nothing else; deadlines fire. `atMs` after the start. */
      whenTimePasses: (atMs: number) => outcome(run([...past, { atMs, input: null }])),
    }),
  };
}

function outcome<S, F>({ last, all, state, acceptance }: Run<S, F>) {
  const reason = (kind: Acceptance<F>['kind']): string | null =>
    acceptance.kind === kind && 'reason' in acceptance ? acceptance.reason : null;
  const expectTypes = (types: readonly unknown[]): readonly F[] => {
    expect(last.map((fact) => (fact as { type: string }).type)).toEqual(types);
    return last;
  };
  type FactType = F extends { type: infer T } ? T : never;
  return {
    /** Facts of the last step, in order. */
    facts: last,
    /** Facts of all steps, in order. */
    history: all,
    state,
    /** The last step's facts have these types, in this order. */
    then(...types: readonly FactType[]) {
      expect(reason('rejected'), 'not rejected').toBeNull();
      return expectTypes(types);
    },
    thenNothing() {
      expect(reason('rejected'), 'not rejected').toBeNull();
      expect(last).toEqual([]);
    },
    thenIgnored(why: string | RegExp) {
      expect(last).toEqual([]);
      expect(reason('ignored')).toMatch(why);
    },
    /** The sender is informed by facts of these types, in this order. */
    thenRefused(why: string | RegExp, ...types: readonly FactType[]) {
      expect(reason('refused')).toMatch(why);
      return expectTypes(types);
    },
    thenRejected(why: string | RegExp) {
      expect(last).toEqual([]);
      expect(reason('rejected')).toMatch(why);
    },
  };
}

/** An input that many ms after the start of the spec (2026-01-01T00:00:00Z). */
export function at<I>(atMs: number, input: I): Step<I> {
  return { atMs, input };
}

/** The instant of `at(atMs, …)`. */
export function specTime(atMs: number): Instant {
  return instant(START + atMs);
}

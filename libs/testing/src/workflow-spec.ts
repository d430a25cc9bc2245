import { expect } from 'vitest';
import { instant, laterOf, type DeadlineReached, type Env, type Instant, type Workflow } from '#kernel';

/** An input and when its log stamps it, in ms after the spec's start. */
export interface Step<I> {
  readonly atMs: number;
  readonly input: I;
}

export interface WorkflowSpecOptions<S> {
  /** The deadlines that stand in a state: entity as `DeadlineReached` names it, and when it is due. */
  dues?(state: S): Iterable<readonly [entity: string, due: Instant]>;
  /** The state as it would be after a restart (stored and loaded again); compared with the live one after every step. */
  restored?(state: S): unknown;
  /** What of a live state is compared, with `restored` and with a second run's; the state itself by default. */
  comparable?(state: S): unknown;
}

const START = 1_767_225_600_000; // 2026-01-01T00:00:00Z
const FOLLOW_MAX = 100_000;

interface Run<S, F> {
  readonly state: S;
  readonly last: readonly F[];
  readonly all: readonly F[];
  readonly ignored: string | null;
  readonly rejected: string | null;
}

/**
 * Built once from a workflow, then read as given / when / then:
 * `spec.given(at(0, started), at(10, turn)).when(at(20, turn)).then((facts) => ...)`.
 * Deadlines fire by themselves, before the first step stamped at or after them. Every run is done twice and compared.
 */
export function workflowSpec<S, I, F>(workflow: Workflow<S, I, F>, options: WorkflowSpecOptions<S> = {}) {
  function apply(steps: readonly Step<I | null>[]): Run<S, F> {
    const state = workflow.initial();
    const all: F[] = [];
    let last: F[] = [];
    let ignored: string | null = null;
    let rejected: string | null = null;
    let time = instant(0);
    const fold = (event: I | DeadlineReached, env: Env): void => {
      const decision = workflow.decide(state, event, env);
      ignored = decision.kind === 'ignored' ? decision.reason : null;
      rejected = decision.kind === 'rejected' ? decision.reason : null;
      if (decision.kind !== 'decided') return;
      workflow.evolve(state, event, env);
      const take = (fact: F): void => {
        workflow.evolve(state, fact, env);
        last.push(fact);
      };
      decision.facts.forEach(take);
      for (let round = 0; workflow.follow !== undefined; round += 1) {
        const followed = workflow.follow(state, env);
        if (followed.length === 0) break;
        if (round > FOLLOW_MAX) throw new Error(`${workflow.name}: follow() does not come to an end.`);
        followed.forEach(take);
      }
      if (options.restored !== undefined) {
        expect(options.restored(state)).toEqual(options.comparable?.(state) ?? state);
      }
    };
    const nextDue = (until: Instant): readonly [string, Instant] | undefined => {
      let next: readonly [string, Instant] | undefined;
      for (const entry of options.dues?.(state) ?? []) {
        if (entry[1] <= until && (next === undefined || entry[1] < next[1])) next = entry;
      }
      return next;
    };
    steps.forEach((step, index) => {
      last = [];
      const at = laterOf(instant(START + step.atMs), time);
      for (let due = nextDue(at); due !== undefined; due = nextDue(at)) {
        time = laterOf(time, due[1]);
        fold({ type: 'DeadlineReached', entity: due[0] }, envOf(time, `deadline/${due[0]}@${due[1]}`));
      }
      time = at;
      if (step.input !== null) fold(step.input, envOf(at, `input/0/${index}`));
      all.push(...last);
    });
    return { state, last, all, ignored, rejected };
  }

  function run(steps: readonly Step<I | null>[]): Run<S, F> {
    const first = apply(steps);
    const second = apply(steps);
    expect(second.all, 'a replay gives the same facts').toEqual(first.all);
    const view = (state: S): unknown => options.comparable?.(state) ?? state;
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

function outcome<S, F>(run: Run<S, F>) {
  return {
    /** Facts of the last step, in order. */
    facts: run.last,
    /** Facts of all steps, in order. */
    history: run.all,
    state: run.state,
    /** The last step's facts have these types, in this order. */
    then(...types: readonly (F extends { type: infer T } ? T : never)[]) {
      expect(run.rejected, 'not rejected').toBeNull();
      expect(run.last.map((fact) => (fact as { type: string }).type)).toEqual(types);
      return run.last;
    },
    thenNothing() {
      expect(run.rejected, 'not rejected').toBeNull();
      expect(run.last).toEqual([]);
    },
    thenIgnored(reason: string | RegExp) {
      expect(run.last).toEqual([]);
      expect(run.ignored).toMatch(reason);
    },
    thenRejected(reason: string | RegExp) {
      expect(run.last).toEqual([]);
      expect(run.rejected).toMatch(reason);
    },
  };
}

/** An input at so many ms after the start of the spec (2026-01-01T00:00:00Z). */
export function at<I>(atMs: number, input: I): Step<I> {
  return { atMs, input };
}

/** The instant of `at(atMs, …)`. */
export function specTime(atMs: number): Instant {
  return instant(START + atMs);
}

function envOf(now: Instant, cause: string): Env {
  return { now, cause, newId: (ordinal) => `${cause}/${ordinal}` };
}

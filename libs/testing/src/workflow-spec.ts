import { expect } from 'vitest';
import {
  GO_ON,
  instant,
  laterOf,
  plusMs,
  type Deadline,
  type Env,
  type Instant,
  type Workflow,
} from '#kernel';

/** An input and when its log stamps it, in ms after the spec's start. */
export interface Step<I> {
  readonly atMs: number;
  readonly input: I;
}

export interface WorkflowSpecOptions<S, P = undefined> {
  /** What the workflow reads of others, the same in every step. */
  readonly peers?: P;
  /** The deadlines that stand in a state: entity as `Deadline` names it, the deadline's name, and when it is due. */
  deadlines?(state: S): Iterable<readonly [entity: string, name: string, due: Instant]>;
  /** The state as it would be after a restart (stored and loaded again); compared with the live one after every step. */
  restored?(state: S): unknown;
  /** What of a live state is compared, with `restored` and with a second run's; the state itself by default. */
  comparable?(state: S): unknown;
}

const START = 1_767_225_600_000; // 2026-01-01T00:00:00Z
const REACT_MAX = 100_000;

interface Run<S, F> {
  readonly state: S;
  readonly last: readonly F[];
  readonly all: readonly F[];
  readonly ignored: string | null;
  readonly rejected: string | null;
  readonly refused: string | null;
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
  function apply(steps: readonly Step<I | null>[]): Run<S, F> {
    const state = workflow.initial();
    const all: F[] = [];
    let last: F[] = [];
    let ignored: string | null = null;
    let rejected: string | null = null;
    let time = instant(0);
    let refused: string | null = null;
    let rest: Instant | null = null;
    const peers = options.peers as P;
    const take = (fact: F, env: Env<P>): void => {
      workflow.apply(state, fact, env);
      last.push(fact);
    };
    const react = (env: Env<P>): void => {
      rest = null;
      for (let round = 0; workflow.react !== undefined; round += 1) {
        const step = workflow.react(state, env);
        const facts = 'kind' in step ? step.facts : step;
        for (const fact of facts) take(fact, env);
        if ('kind' in step) rest = plusMs(env.now, 1);
        if (rest !== null || facts.length === 0) return;
        if (round > REACT_MAX) throw new Error(`${workflow.name}: react() does not come to an end.`);
      }
    };
    const fold = (event: I | Deadline, env: Env<P>): void => {
      const acceptance = workflow.accept(state, event, env);
      ignored = acceptance.kind === 'ignored' ? acceptance.reason : null;
      rejected = acceptance.kind === 'rejected' ? acceptance.reason : null;
      refused = acceptance.kind === 'refused' ? acceptance.reason : null;
      if (ignored !== null || rejected !== null) return;
      const facts =
        acceptance.kind === 'refused'
          ? acceptance.facts
          : workflow.decide(state, workflow.observe(state, event, env), event, env);
      for (const fact of facts) take(fact, env);
      react(env);
      if (options.restored !== undefined) {
        expect(options.restored(state)).toEqual(options.comparable?.(state) ?? state);
      }
    };
    const nextDue = (until: Instant): Deadline | undefined => {
      let next: Deadline | undefined;
      for (const [entity, name, due] of options.deadlines?.(state) ?? []) {
        if (due > until || (next !== undefined && next.due <= due)) continue;
        next = { type: 'Deadline', entity, name, due };
      }
      if (rest !== null && rest <= until && (next === undefined || rest < next.due)) {
        return { type: 'Deadline', entity: '', name: GO_ON, due: rest };
      }
      return next;
    };
    const fire = (due: Deadline): void => {
      time = laterOf(time, due.due);
      const env = envOf(time, `spec/${due.entity}@${due.due}/${due.name}`, peers);
      if (due.name !== GO_ON) return fold(due, env);
      workflow.observe(state, due, env);
      react(env);
    };
    steps.forEach((step, index) => {
      last = [];
      const at = laterOf(instant(START + step.atMs), time);
      for (let due = nextDue(at); due !== undefined; due = nextDue(at)) fire(due);
      time = at;
      if (step.input !== null) fold(step.input, envOf(at, `input/0/${index}`, peers));
      all.push(...last);
    });
    return { state, last, all, ignored, rejected, refused };
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
    /** Refused, and the sender is informed by facts of these types, in this order. */
    thenRefused(reason: string | RegExp, ...types: readonly (F extends { type: infer T } ? T : never)[]) {
      expect(run.refused).toMatch(reason);
      expect(run.last.map((fact) => (fact as { type: string }).type)).toEqual(types);
      return run.last;
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

function envOf<P>(now: Instant, cause: string, peers: P): Env<P> {
  let ids = 0;
  return { now, cause, peers, newId: () => `${cause}/${ids++}` };
}

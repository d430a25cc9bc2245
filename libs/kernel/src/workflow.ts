import type { Instant } from './time.ts';

/** All that a decision may know of the world beside its state and its input. */
export interface Env {
  /** Log append time of the input, or the due time of a deadline. Never a clock of this process. Never goes back. */
  readonly now: Instant;
  /** What is being applied: `<topic>/<partition>/<offset>` of a record, or `<task>/<entity>@<due>` of a deadline. */
  readonly cause: string;
  /** Same input and ordinal, same id (`<cause>/<ordinal>`): a replay emits the very same records. */
  newId(ordinal: number): string;
}

/**
 * decided: the input and the facts are folded into the state, the facts are written out.
 * ignored: a duplicate or a lost race; nothing changes, nothing is written.
 * rejected: the input can never be applied; it goes to the dead letters with this reason.
 */
export type Decision<F> =
  | { readonly kind: 'decided'; readonly facts: readonly F[] }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string };

export function decided<F>(...facts: readonly F[]): Decision<F> {
  return { kind: 'decided', facts };
}

export function ignored(reason: string): Decision<never> {
  return { kind: 'ignored', reason };
}

export function rejected(reason: string): Decision<never> {
  return { kind: 'rejected', reason };
}

/** A deadline of the entity with this key has come; `Env.now` is the instant at which it was due. */
export interface DeadlineReached {
  readonly type: 'DeadlineReached';
  /** Key of the entity, as its aggregate names it (see `stream`: `Part`). */
  readonly entity: string;
}

/**
 * The state machine of one aggregate.
 *
 * For an input the runtime calls `decide`; if that decided, it folds the input and then each fact with `evolve`; then it calls
 * `follow` until that returns nothing, folding each fact before the next call. `decide` and `follow` must not change
 * the state; `evolve` must not fail. All four are pure: same arguments, same result, whatever the machine, the day or the process.
 */
export interface Workflow<S, I, F> {
  readonly name: string;
  initial(): S;
  decide(state: Readonly<S>, input: I | DeadlineReached, env: Env): Decision<F>;
  /** The only place where state changes. */
  evolve(state: S, event: I | DeadlineReached | F, env: Env): void;
  /** What the state alone now calls for (an idle agent and a waiting customer call for an offer). */
  follow?(state: Readonly<S>, env: Env): readonly F[];
}

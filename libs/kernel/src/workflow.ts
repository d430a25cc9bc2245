import type { Instant } from './time.ts';

/** All that a workflow may know of the world beside its state and its input. */
export interface Env<P = unknown> {
  /** Log append time of the input, or the due time of a deadline. Never a clock of this process. Never goes back. */
  readonly now: Instant;
  /** What is being applied: `<topic>/<partition>/<offset>` of a record, or `<task>/<entity>@<due>/<deadline name>`. */
  readonly cause: string;
  /** The next id of this input: the machine numbers the calls from 0, so a replay gives the very same ids. */
  newId(): string;
  /** What this aggregate reads and does not own, always as it is now: the policy in force. */
  readonly peers: P;
}

/**
 * accepted: the input is folded, then decided on.
 * ignored: a duplicate or a lost race; nothing changes, nothing is written.
 * refused: the input is not folded; the facts are, and they inform the sender.
 * rejected: the input can never be applied; it goes to the dead letters with this reason.
 */
export type Acceptance<F> =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly facts: readonly F[] }
  | { readonly kind: 'rejected'; readonly reason: string };

type Kind<K extends Acceptance<never>['kind']> = Extract<Acceptance<never>, { readonly kind: K }>;

const ACCEPTED: Kind<'accepted'> = { kind: 'accepted' };

export function accepted(): Kind<'accepted'> {
  return ACCEPTED;
}

export function ignored(reason: string): Kind<'ignored'> {
  return { kind: 'ignored', reason };
}

export function refused<F>(reason: string, ...facts: readonly F[]): Acceptance<F> {
  return { kind: 'refused', reason, facts };
}

export function rejected(reason: string): Kind<'rejected'> {
  return { kind: 'rejected', reason };
}

/** A deadline of an entity has come; `Env.now` is the instant at which it was due, or later where the task's time was already past it. */
export interface Deadline {
  readonly type: 'Deadline';
  /** Key of the entity, as its aggregate names it (see `stream`: `Part.entityOf`). Empty: the aggregate itself. */
  readonly entity: string;
  readonly name: string;
  readonly due: Instant;
}

/** These facts follow now, and the rest as an input of its own: a deadline of the aggregate with the name GO_ON, due 1 ms later. */
export interface GoOn<F> {
  readonly kind: 'goOn';
  readonly facts: readonly F[];
}

export const GO_ON = 'goOn';

export function goOn<F>(...facts: readonly F[]): GoOn<F> {
  return { kind: 'goOn', facts };
}

/**
 * The state machine of one aggregate.
 *
 * For an input the runtime calls `accept`. If that accepts, `observe` folds the input and `decide` sees the state with the input in it;
 * each fact is folded with `apply`. Then `react` is called until it returns nothing, its facts folded before the next call; where
 * it returns `goOn`, the input ends there and the rest comes as a deadline named GO_ON: `observe` sees it, then `react`
 * goes on (it is not asked whether it is accepted, and nothing is decided on it).
 *
 * Only `observe` and `apply` change the state; `apply` must not fail. All of them are pure: same arguments, same result, whatever
 * the machine, the day or the process.
 */
export interface Workflow<S, I, F, R = void, P = unknown> {
  readonly name: string;
  initial(): S;
  /** Before anything is folded. */
  accept(state: Readonly<S>, input: I | Deadline, env: Env<P>): Acceptance<F>;
  /** Folds the input. Returns the reading: what was made of the input once, and what `decide` needs of the state before it. */
  observe(state: S, input: I | Deadline, env: Env<P>): R;
  /** Sees the state with the input in it. */
  decide(state: Readonly<S>, reading: R, input: I | Deadline, env: Env<P>): readonly F[];
  /** Folds what was decided. */
  apply(state: S, fact: F, env: Env<P>): void;
  /** What follows by itself (an idle agent and a waiting customer call for an offer), one step at a time. */
  react?(state: Readonly<S>, env: Env<P>): readonly F[] | GoOn<F>;
}

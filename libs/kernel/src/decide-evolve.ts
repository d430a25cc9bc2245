import type { Instant } from './time.ts';

// What workflows were before `Workflow` (workflow.ts): here until the last of them is one, see `#domain/decide-evolve`.

export interface DecideEnv {
  readonly now: Instant;
  readonly cause: string;
  newId(ordinal: number): string;
}

export type Decision<F> =
  | { readonly kind: 'decided'; readonly facts: readonly F[] }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string };

export function decided<F>(...facts: readonly F[]): Decision<F> {
  return { kind: 'decided', facts };
}

export interface DeadlineReached {
  readonly type: 'DeadlineReached';
  readonly entity: string;
}

export interface DecideEvolve<S, I, F> {
  readonly name: string;
  initial(): S;
  decide(state: Readonly<S>, input: I | DeadlineReached, env: DecideEnv): Decision<F>;
  evolve(state: S, event: I | DeadlineReached | F, env: DecideEnv): void;
  follow?(state: Readonly<S>, env: DecideEnv): readonly F[];
}

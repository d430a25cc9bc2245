import type { Deadline, DeadlineReached, DecideEnv, DecideEvolve, Env, Workflow } from '#kernel';

/**
 * A workflow of the form before (decide on the state without the input, then evolve) as one of today's. It has one deadline an entity, whose
 * name is `due`. Gone when the last workflow is of today's form.
 */
export function fromDecideEvolve<S, I, F>(
  workflow: DecideEvolve<S, I, F>,
): Workflow<S, I, F, readonly F[], unknown> {
  let stashed: readonly F[] = [];
  let lastEnv: Env | undefined;
  let lastOld: DecideEnv | undefined;
  const old = (env: Env): DecideEnv => {
    if (lastEnv !== env || lastOld === undefined) {
      lastEnv = env;
      lastOld = numbered(env);
    }
    return lastOld;
  };
  const oldInput = (input: I | Deadline): I | DeadlineReached =>
    isDeadline(input) ? { type: 'DeadlineReached', entity: input.entity } : input;
  return {
    name: workflow.name,
    initial: () => workflow.initial(),
    accept(state, input, env) {
      const decision = workflow.decide(state, oldInput(input), old(env));
      if (decision.kind !== 'decided') return decision;
      stashed = decision.facts;
      return { kind: 'accepted' };
    },
    observe(state, input, env) {
      const facts = stashed;
      workflow.evolve(state, oldInput(input), old(env));
      return facts;
    },
    decide: (_state, facts) => facts,
    apply: (state, fact, env) => workflow.evolve(state, fact, old(env)),
    react: (state, env) => workflow.follow?.(state, old(env)) ?? [],
  };
}

function isDeadline(input: unknown): input is Deadline {
  return (input as { readonly type?: unknown }).type === 'Deadline';
}

function numbered(env: Env): DecideEnv {
  const ids: string[] = [];
  return {
    now: env.now,
    get cause() {
      return env.cause;
    },
    newId(ordinal) {
      while (ids.length <= ordinal) ids.push(env.newId());
      return ids[ordinal]!;
    },
  };
}

import type { Deadline, Env, GoOn, Workflow } from '#kernel';
import type { LiveAggregate } from './aggregate-cache.ts';
import type { BoundPart } from './live-aggregates.ts';
import type { EntityKey } from './ports/journal.ts';
import type { TouchedEntity } from './processor.ts';
import type { OutboundRecord } from './records.ts';
import type { Unfinished } from './unfinished.ts';

/** What one input does to one aggregate, from `accept` to what is written; and what came of the inputs since the last unit. */
export interface InputSteps {
  /** Inputs that changed nothing, and inputs that were refused, since `take`. */
  readonly ignored: number;
  readonly refused: number;
  /** Outputs since `take`. */
  readonly outputs: number;
  /** The last input goes on in one of its own. */
  readonly goesOn: boolean;
  /** Before the next input, whether it reaches an aggregate or not. */
  begin(): void;
  /** Decides on one input and folds what follows; returns the reason where it was rejected. */
  decide(bound: BoundPart, live: LiveAggregate, input: unknown, env: Env): string | undefined;
  /** An aggregate goes on where its last input ended: it was accepted then, and there is nothing more to decide. */
  goOn(bound: BoundPart, live: LiveAggregate, rest: Deadline, env: Env): void;
  /** Folds an input that another aggregate decides on. */
  hear(bound: BoundPart, live: LiveAggregate, input: unknown, env: Env): void;
  /** The outputs since the last call; all counts begin anew. */
  take(): readonly OutboundRecord[];
}

/** More calls of react() than this for one input have no end. */
const REACT_MAX = 100_000;
const NOTHING: readonly unknown[] = [];

type AnyWorkflow = Workflow<object, unknown, unknown, unknown>;

export function createInputSteps(
  put: (key: EntityKey, entity: TouchedEntity | null) => void,
  unfinished: Unfinished,
): InputSteps {
  let outputs: OutboundRecord[] = [];
  let ignored = 0;
  let refused = 0;
  let goesOn = false;

  /** What follows by itself; then all that was touched is handed over, and all that was emitted is written. */
  function conclude({ part }: BoundPart, live: LiveAggregate, facts: readonly unknown[], env: Env): void {
    const { key, state } = live;
    let followed = NOTHING;
    if (part.workflow.react !== undefined) {
      followed = react(part.workflow, state, env);
      unfinished.ended(key, env.now, goesOn ? 'rest' : 'no rest');
    }
    part.drain(state, key, put);
    for (const fact of facts) write(part, fact, key, env);
    for (const fact of followed) write(part, fact, key, env);
  }

  function react(workflow: AnyWorkflow, state: object, env: Env): readonly unknown[] {
    let all: unknown[] | undefined;
    for (let rounds = 0; rounds < REACT_MAX; rounds += 1) {
      const step = workflow.react?.(state, env) ?? NOTHING;
      goesOn = isGoOn(step);
      const facts = isGoOn(step) ? step.facts : step;
      for (const fact of facts) {
        workflow.apply(state, fact, env);
        (all ??= []).push(fact);
      }
      if (goesOn || facts.length === 0) return all ?? NOTHING;
    }
    throw new Error(
      `${workflow.name}: react() does not come to an end, at ${env.cause}. It must see what it caused.`,
    );
  }

  function write(part: BoundPart['part'], fact: unknown, aggregate: string, env: Env): void {
    for (const record of part.write(fact, aggregate, env)) {
      // One task of many would send it to all the others, each at its own time: what governs them all comes from outside.
      if (record.everyPartition)
        throw new Error(`${record.topic}: a task writes to one partition, not to all.`);
      outputs.push({ ...record, decidedAt: env.now });
    }
  }

  return {
    get ignored() {
      return ignored;
    },
    get refused() {
      return refused;
    },
    get outputs() {
      return outputs.length;
    },
    get goesOn() {
      return goesOn;
    },
    begin() {
      goesOn = false;
    },
    decide(bound, live, input, env) {
      const { workflow } = bound.part;
      const { state } = live;
      const acceptance = workflow.accept(state, input, env);
      let facts: readonly unknown[];
      switch (acceptance.kind) {
        case 'ignored':
          ignored += 1;
          return undefined;
        case 'rejected':
          return acceptance.reason;
        case 'refused':
          refused += 1;
          facts = acceptance.facts;
          break;
        case 'accepted':
          facts = workflow.decide(state, workflow.observe(state, input, env), input, env);
          break;
      }
      for (const fact of facts) workflow.apply(state, fact, env);
      conclude(bound, live, facts, env);
      return undefined;
    },
    goOn(bound, live, rest, env) {
      bound.part.workflow.observe(live.state, rest, env);
      conclude(bound, live, NOTHING, env);
    },
    hear({ part }, { key, state }, input, env) {
      part.workflow.observe(state, input, env);
      part.drain(state, key, put);
    },
    take() {
      const taken = outputs;
      outputs = [];
      ignored = 0;
      refused = 0;
      return taken;
    },
  };
}

const isGoOn = (step: readonly unknown[] | GoOn<unknown>): step is GoOn<unknown> => !Array.isArray(step);

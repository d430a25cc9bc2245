import { accepted, type Acceptance, type Instant, type Workflow } from '#kernel';
import { entityKey, type NamedDeadline, type Part, type Processor } from '#stream';
import { createInputDriver } from './input-driver.ts';

/** One aggregate of a workflow on the machine that every runtime has, without a log, a codec or stored entities. */
export interface WorkflowDriver<S, I, F> {
  readonly state: S;
  /** What became of the last input that was no deadline. */
  readonly acceptance: Acceptance<F>;
  /** An input that its log stamps with this instant. Returns what was emitted, by the deadlines that came before it too. */
  apply(input: I, at: Instant): readonly F[];
  /** Time passes and nothing comes: deadlines fire. */
  passTo(at: Instant): readonly F[];
  /** Goes on with this state, as after a restart. */
  restart(state: S): void;
}

export interface WorkflowDriverOptions<S, F, P> {
  /** What the workflow reads of others, the same for every input. */
  readonly peers?: P;
  /** The deadlines that stand in a state: the entity as `Deadline` names it, the deadline's name, and when it is due. */
  deadlines?(state: S): Iterable<readonly [entity: string, name: string, due: Instant]>;
  /** Called after every input that was not ignored or rejected, deadlines too. */
  afterInput?(state: S): void;
  /** Called after a fact is folded. */
  afterFact?(state: S, fact: F): void;
}

const KIND = 'it';
const AGGREGATE = `${KIND}/1`;
const NO_BYTES = new Uint8Array(0);

export function createWorkflowDriver<S, I, F, R, P = undefined>(
  workflow: Workflow<S, I, F, R, P>,
  options: WorkflowDriverOptions<S, F, P> = {},
): WorkflowDriver<S, I, F> {
  let state = workflow.initial();
  let acceptance: Acceptance<F> = accepted();
  let emitted: F[] = [];
  let input: I | undefined;
  const watched: Workflow<S, I, F, R, P> = {
    ...workflow,
    accept(current, what, env) {
      const outcome = workflow.accept(current, what, env);
      if (what === input) acceptance = outcome;
      return outcome;
    },
    apply(current, fact, env) {
      workflow.apply(current, fact, env);
      options.afterFact?.(current, fact);
    },
  };
  const part: Part<S, I, F, R, P> = { ...bound(watched, options), load: () => state, write: () => [] };
  const processor: Processor = { name: 'spec', topics: ['input'], parts: [part], read: () => undefined };
  const driver = createInputDriver(processor, (fact) => emitted.push(fact as F));
  const taken = (): readonly F[] => {
    const facts = emitted;
    emitted = [];
    return facts;
  };
  return {
    get state() {
      return state;
    },
    get acceptance() {
      return acceptance;
    },
    apply(what, at) {
      input = what;
      driver.apply({ aggregate: AGGREGATE, input: what }, at);
      return taken();
    },
    passTo(at) {
      driver.passTo(at);
      return taken();
    },
    restart(restored) {
      state = restored;
      driver.commit();
      driver.restart();
    },
  };
}

/** One entity for each name that a deadline has one under. */
function bound<S, I, F, R, P>(
  workflow: Workflow<S, I, F, R, P>,
  options: WorkflowDriverOptions<S, F, P>,
): Omit<Part<S, I, F, R, P>, 'load' | 'write'> {
  const prefix = `${AGGREGATE}/`;
  let before = new Set<string>();
  return {
    kind: KIND,
    workflow,
    residence: 'pinned',
    peers: () => options.peers as P,
    drain(state, _aggregate, put) {
      const earliest = new Map<string, Instant>();
      for (const [entity, , due] of options.deadlines?.(state) ?? []) {
        const first = earliest.get(entity);
        if (first === undefined || due < first) earliest.set(entity, due);
      }
      for (const entity of before) if (!earliest.has(entity)) put(entityKey(prefix + entity), null);
      for (const [entity, due] of earliest) put(entityKey(prefix + entity), { due, encode: () => NO_BYTES });
      before = new Set(earliest.keys());
      options.afterInput?.(state);
    },
    aggregateOf: () => AGGREGATE,
    entityOf: (key) => key.slice(prefix.length),
    deadlines(state, key) {
      const standing: NamedDeadline[] = [];
      for (const [entity, name, due] of options.deadlines?.(state) ?? [])
        if (prefix + entity === key) standing.push([name, due]);
      return standing;
    },
  };
}

import { accepted, goOn, refused, type Workflow } from '#kernel';
import { entityKey, type Part, type Processor } from './index.ts';

/** Many things that wait, and a workflow that takes them one by one, but no more than STEPS_MAX in one input. */
interface Backlog {
  waiting: number;
  /** In this input. */
  steps: number;
}
type BacklogInput = { readonly type: 'Added'; readonly count: number };
type BacklogFact =
  | { readonly type: 'Taken'; readonly left: number }
  | { readonly type: 'AdditionRefused'; readonly count: number };

export const STEPS_MAX = 50;
const ADDITION_MAX = 1_000_000;
const utf8 = new TextEncoder();
const text = new TextDecoder();

const workflow: Workflow<Backlog, BacklogInput, BacklogFact> = {
  name: 'backlog',
  initial: () => ({ waiting: 0, steps: 0 }),
  accept: (_backlog, input) =>
    input.type === 'Added' && input.count > ADDITION_MAX
      ? refused('too many at once', { type: 'AdditionRefused', count: input.count })
      : accepted(),
  observe(backlog, input) {
    backlog.steps = 0;
    if (input.type === 'Added') backlog.waiting += input.count;
  },
  decide: () => [],
  apply(backlog, fact) {
    if (fact.type !== 'Taken') return;
    backlog.waiting -= 1;
    backlog.steps += 1;
  },
  react(backlog) {
    if (backlog.waiting === 0) return [];
    return backlog.steps < STEPS_MAX ? [{ type: 'Taken', left: backlog.waiting - 1 }] : goOn();
  },
};

const part: Part<Backlog, BacklogInput, BacklogFact> = {
  kind: 'backlog',
  workflow,
  residence: 'bounded',
  peers: () => undefined,
  load(aggregate, entities) {
    const stored = entities.read(entityKey(aggregate));
    return { waiting: stored === undefined ? 0 : Number(text.decode(stored.bytes)), steps: 0 };
  },
  drain(backlog, aggregate, put) {
    put(entityKey(aggregate), { due: null, encode: () => utf8.encode(String(backlog.waiting)) });
  },
  aggregateOf: (key) => key,
  entityOf: (key) => key,
  deadlines: () => [],
  write: (fact, aggregate, env) => [
    {
      topic: 'taken',
      key: aggregate,
      value: utf8.encode(JSON.stringify(fact)),
      headers: { id: env.newId() },
    },
  ],
};

/** Reads `additions`: the name of a backlog and how many things are added to it, as `<name> <count>`. */
export const backlogProcessor: Processor = {
  name: 'backlog',
  topics: ['additions'],
  parts: [part],
  read({ value }) {
    const [name = '', count = ''] = text.decode(value).split(' ');
    return { aggregate: `backlog/${name}`, input: { type: 'Added', count: Number(count) } };
  },
};

export const addition = (name: string, count: number) => ({
  topic: 'additions',
  key: name,
  value: utf8.encode(`${name} ${count}`),
  headers: {},
});

import { accepted, ignored, instant } from '#kernel';
import type { Workflow } from '#kernel';
import { entityKey } from '#stream';
import type { Part, Processor } from '#stream';
// Not through its index: that imports the test runner, which a bare process neither has nor needs.
import { boxProcessor, garbage, limit, put } from '../../libs/testing/src/example-processor.ts';
import type { CrashScenario } from './life.ts';

interface Count {
  overflows: number;
  touched: boolean;
}
type CountInput = { readonly type: 'Seen'; readonly fact: string };
type CountFact = { readonly type: 'Counted'; readonly overflows: number };

const workflow: Workflow<Count, CountInput, CountFact> = {
  name: 'count',
  initial: () => ({ overflows: 0, touched: false }),
  accept: (_count, input) =>
    input.type === 'Seen' && input.fact === 'Overflowed' ? accepted() : ignored('no overflow'),
  observe: () => undefined,
  decide: (count) => [{ type: 'Counted', overflows: count.overflows + 1 }],
  apply(count, fact) {
    count.overflows = fact.overflows;
    count.touched = true;
  },
};

const part: Part<Count, CountInput, CountFact> = {
  kind: 'count',
  workflow,
  residence: 'bounded',
  peers: () => undefined,
  load(aggregate, entities) {
    const stored = entities.read(entityKey(aggregate));
    return { overflows: stored === undefined ? 0 : Number(text(stored.bytes)), touched: false };
  },
  drain(count, aggregate, store) {
    if (!count.touched) return;
    count.touched = false;
    store(entityKey(aggregate), { due: null, encode: () => Buffer.from(`${count.overflows}`) });
  },
  aggregateOf: (key) => key,
  entityOf: (key) => key,
  deadlines: () => [],
  write: (fact, aggregate, env) => [
    {
      topic: 'counts',
      key: aggregate,
      value: Buffer.from(`${aggregate} ${fact.overflows} ${env.newId()}`),
      headers: { cause: env.cause },
    },
  ],
};

/** A second hop, whose bytes tell exactly which record of the first caused them, but no time: units are cut differently in each run. */
const countProcessor: Processor = {
  name: 'counts',
  topics: ['box-events'],
  parts: [part],
  read({ value }) {
    const { box, type } = JSON.parse(text(value)) as { box: string; type: string };
    return { aggregate: `count/${box}`, input: { type: 'Seen', fact: type } };
  },
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const EVENTS = 15_000;
const BEGIN = Date.parse('2026-03-02T08:00:00Z');
// One task a processor: with several, what they write to one partition would come in another order each time.
const PARTITIONS = 1;

function* input() {
  for (let partition = 0; partition < PARTITIONS; partition += 1) {
    yield { at: instant(BEGIN), record: limit(8, partition) };
  }
  for (let n = 0; n < EVENTS; n += 1) {
    // Twenty records share an instant; now and then more than a second passes, and boxes are sealed.
    const at = instant(BEGIN + Math.floor(n / 20) * 7 + Math.floor(n / 1_000) * 1_500);
    const box = `b${(n * n) % 211}`;
    const record = n % 61 === 0 ? garbage(box) : put(box, `e${n % 50 === 1 ? n - 1 : n}`, n % 10);
    yield { at, record };
  }
}

export const scenario: CrashScenario = {
  partitions: PARTITIONS,
  topics: ['limits', 'puts', 'box-events', 'counts', 'dead-letters.v1'],
  processors: [boxProcessor, countProcessor],
  input: [...input()],
  inputTopics: ['limits', 'puts'],
  feed: 'flow',
  encodeDeadLetter: ({ topic, partition, offset, reason, value, processor }) => ({
    topic: 'dead-letters.v1',
    key: `${topic}/${partition}/${offset}`,
    value,
    headers: { processor, reason },
    partition,
  }),
};

import { accepted, ignored, plusMs, rejected, type Env, type Instant, type Workflow } from '#kernel';
import {
  entityKey,
  Undecodable,
  type EntityKey,
  type OutboundRecord,
  type Part,
  type Processor,
} from '#stream';

/**
 * A processor small enough to be worked out by hand, with everything that the runtime has to get right: things are put into boxes;
 * a box that holds ten overflows and is emptied; one that nobody touches for a while is sealed; a shop limits what fits at once.
 */
export interface Box {
  readonly id: string;
  held: number;
  puts: number;
  lastEvent: string;
  sealsAt: Instant | null;
  touched: boolean;
}
export interface Shop {
  limit: number;
  touched: boolean;
}

type BoxInput = { readonly type: 'Put'; readonly event: string; readonly things: number };
type BoxFact =
  | { readonly type: 'Held'; readonly things: number }
  | { readonly type: 'Overflowed' }
  | { readonly type: 'Sealed'; readonly puts: number };
type ShopInput = { readonly type: 'Limit'; readonly things: number };

export const SEAL_AFTER_MS = 1_000;
const OVERFLOW_AT = 10;
const utf8 = new TextEncoder();
const text = new TextDecoder();
const encode = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value));
const decode = (bytes: Uint8Array): unknown => JSON.parse(text.decode(bytes));
const outbound = (topic: string, key: string, id: string, env: Env, value: object): OutboundRecord => ({
  topic,
  key,
  value: encode({ id, at: env.now, ...value }),
  headers: {},
});

export const boxWorkflow: Workflow<Box, BoxInput, BoxFact, void, Shop> = {
  name: 'box',
  initial: () => {
    throw new Error('A box is loaded with its id.');
  },
  accept(box, input, { peers: shop }) {
    if (input.type === 'Deadline') return box.sealsAt === null ? ignored('sealed') : accepted();
    if (input.event === box.lastEvent) return ignored('duplicate');
    if (input.things > shop.limit) return rejected(`${input.things} things are more than ${shop.limit}`);
    return accepted();
  },
  observe(box, input, env) {
    box.touched = true;
    if (input.type === 'Deadline') return;
    box.lastEvent = input.event;
    box.puts += 1;
    box.sealsAt = plusMs(env.now, SEAL_AFTER_MS);
  },
  decide: (box, _reading, input) =>
    input.type === 'Deadline'
      ? [{ type: 'Sealed', puts: box.puts }]
      : [{ type: 'Held', things: box.held + input.things }],
  apply(box, fact) {
    switch (fact.type) {
      case 'Held':
        box.held = fact.things;
        break;
      case 'Overflowed':
        box.held -= OVERFLOW_AT;
        break;
      case 'Sealed':
        box.sealsAt = null;
        break;
    }
  },
  react: (box) => (box.held >= OVERFLOW_AT ? [{ type: 'Overflowed' }] : []),
};

const boxPart: Part<Box, BoxInput, BoxFact, void, Shop> = {
  kind: 'box',
  workflow: boxWorkflow,
  residence: 'bounded',
  peers: (_aggregate, get) => get('shop/main') as Shop,
  load(aggregate, entities) {
    const stored = entities.read(entityKey(aggregate));
    const kept =
      stored === undefined ? { held: 0, puts: 0, lastEvent: '' } : (decode(stored.bytes) as object);
    return { id: aggregate, sealsAt: stored?.due ?? null, touched: false, ...kept } as Box;
  },
  drain(box, aggregate, put) {
    if (!box.touched) return;
    box.touched = false;
    const { held, puts, lastEvent, sealsAt } = box;
    put(entityKey(aggregate), { due: sealsAt, encode: () => encode({ held, puts, lastEvent }) });
  },
  aggregateOf: (key) => key,
  entityOf: (key) => key,
  deadlines: ({ sealsAt }) => (sealsAt === null ? [] : [['seal', sealsAt]]),
  write: (fact, aggregate, env) => [
    outbound('box-events', aggregate, env.newId(), env, { box: aggregate, ...fact }),
  ],
};

const shopPart: Part<Shop, ShopInput, never> = {
  kind: 'shop',
  workflow: {
    name: 'shop',
    initial: () => ({ limit: 100, touched: false }),
    accept: () => accepted(),
    observe(shop, input) {
      if (input.type !== 'Limit') return;
      shop.limit = input.things;
      shop.touched = true;
    },
    decide: () => [],
    apply: () => undefined,
  },
  residence: 'pinned',
  peers: () => undefined,
  load(aggregate, entities) {
    const stored = entities.read(entityKey(aggregate));
    return { limit: stored === undefined ? 100 : (decode(stored.bytes) as number), touched: false };
  },
  drain(shop, aggregate, put) {
    if (!shop.touched) return;
    shop.touched = false;
    put(entityKey(aggregate), { due: null, encode: () => encode(shop.limit) });
  },
  aggregateOf: (key) => key,
  entityOf: (key) => key,
  deadlines: () => [],
  write: () => [],
};

/** Reads `puts` (`{box, event, things}`) and `limits` (`{things}`); writes `box-events`. A record with the key `other` is not for it. */
export const boxProcessor: Processor = {
  name: 'boxes',
  topics: ['limits', 'puts'],
  parts: [boxPart, shopPart],
  read({ topic, key, value }) {
    if (key === 'other') return undefined;
    let body: { box: string; event: string; things: number };
    try {
      body = decode(value) as typeof body;
    } catch {
      throw new Undecodable('not JSON');
    }
    if (topic === 'limits') return { aggregate: 'shop/main', input: { type: 'Limit', things: body.things } };
    return { aggregate: `box/${body.box}`, input: { type: 'Put', event: body.event, things: body.things } };
  },
};

interface Tally {
  readonly rank: Map<string, number>;
  touched: string | null;
}
type TallyInput = { readonly type: 'Seen'; readonly box: string; readonly fact: string };
type TallyFact = { readonly type: 'Ranked'; readonly box: string; readonly overflows: number };

const tallyPart: Part<Tally, TallyInput, TallyFact> = {
  kind: 'tally',
  workflow: {
    name: 'tally',
    initial: () => ({ rank: new Map<string, number>(), touched: null }),
    accept: (_tally, input) =>
      input.type === 'Seen' && input.fact === 'Overflowed' ? accepted() : ignored('no overflow'),
    observe: () => undefined,
    decide: (tally, _reading, input) =>
      input.type === 'Seen'
        ? [{ type: 'Ranked', box: input.box, overflows: (tally.rank.get(input.box) ?? 0) + 1 }]
        : [],
    apply(tally, fact) {
      tally.rank.set(fact.box, fact.overflows);
      tally.touched = fact.box;
    },
  },
  residence: 'pinned',
  peers: () => undefined,
  load(aggregate, entities) {
    const rank = new Map<string, number>();
    const prefix = `${aggregate}/`;
    for (const [key, { bytes }] of entities.scan(entityKey(prefix))) {
      rank.set(key.slice(prefix.length), decode(bytes) as number);
    }
    return { rank, touched: null };
  },
  drain(tally, aggregate, put) {
    if (tally.touched === null) return;
    const box = tally.touched;
    tally.touched = null;
    put(entityKey(`${aggregate}/${box}`), { due: null, encode: () => encode(tally.rank.get(box)) });
  },
  aggregateOf: (key: EntityKey) => key.split('/', 2).join('/'),
  entityOf: (key) => key,
  deadlines: () => [],
  // A gift for the box: what it causes comes round to the first processor again.
  write(fact, _aggregate, env) {
    const id = env.newId();
    const gift = { box: fact.box.slice('box/'.length), event: env.cause, things: 1 };
    return [outbound('ranks', fact.box, id, env, fact), outbound('puts', fact.box, id, env, gift)];
  },
};

/** Reads `box-events`; counts the overflows of each box; writes `ranks`, and a gift to `puts`: the two processors make a loop. */
export const tallyProcessor: Processor = {
  name: 'tally',
  topics: ['box-events'],
  parts: [tallyPart],
  read({ value }) {
    const { box, type } = decode(value) as { box: string; type: string };
    return { aggregate: 'tally/all', input: { type: 'Seen', box, fact: type } };
  },
};

/** One thing or more into a box. The event's name makes it itself: the same again is a duplicate. */
export function put(box: string, event: string, things: number): OutboundRecord {
  return { topic: 'puts', key: box, value: encode({ box, event, things }), headers: {} };
}

export function limit(things: number, partition = 0): OutboundRecord {
  return { topic: 'limits', key: 'main', value: encode({ things }), headers: {}, partition };
}

export function garbage(key = 'box'): OutboundRecord {
  return { topic: 'puts', key, value: utf8.encode('{'), headers: { from: 'test' } };
}

/** The bodies of records, without ids and times. */
export function bodies(
  records: readonly { readonly value: Uint8Array }[],
): readonly Readonly<Record<string, unknown>>[] {
  return records.map(({ value }) => {
    const body = { ...(decode(value) as Record<string, unknown>) };
    delete body['id'];
    delete body['at'];
    return body;
  });
}

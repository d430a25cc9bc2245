import { decided, ignored, plusMs, rejected, type Env, type Instant, type Workflow } from '#kernel';
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
  readonly shop: Shop;
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
const outbound = (topic: string, key: string, env: Env, ordinal: number, value: object): OutboundRecord => ({
  topic,
  key,
  value: encode({ id: env.newId(ordinal), at: env.now, ...value }),
  headers: {},
});

export const boxWorkflow: Workflow<Box, BoxInput, BoxFact> = {
  name: 'box',
  initial: () => {
    throw new Error('A box is loaded with its shop.');
  },
  decide(box, input) {
    if (input.type === 'DeadlineReached') {
      return box.sealsAt === null ? ignored('sealed') : decided({ type: 'Sealed', puts: box.puts });
    }
    if (input.event === box.lastEvent) return ignored('duplicate');
    if (input.things > box.shop.limit)
      return rejected(`${input.things} things are more than ${box.shop.limit}`);
    return decided({ type: 'Held', things: box.held + input.things });
  },
  evolve(box, event, env) {
    box.touched = true;
    switch (event.type) {
      case 'Put':
        box.lastEvent = event.event;
        box.puts += 1;
        box.sealsAt = plusMs(env.now, SEAL_AFTER_MS);
        break;
      case 'Held':
        box.held = event.things;
        break;
      case 'Overflowed':
        box.held -= OVERFLOW_AT;
        break;
      case 'Sealed':
        box.sealsAt = null;
        break;
      case 'DeadlineReached':
        break;
    }
  },
  follow: (box) => (box.held >= OVERFLOW_AT ? [{ type: 'Overflowed' }] : []),
};

const boxPart: Part<Box, BoxInput, BoxFact> = {
  kind: 'box',
  workflow: boxWorkflow,
  residence: 'bounded',
  load(aggregate, entities, peers) {
    const stored = entities.read(entityKey(aggregate));
    const kept =
      stored === undefined ? { held: 0, puts: 0, lastEvent: '' } : (decode(stored.bytes) as object);
    const shop = peers.get('shop/main') as Shop;
    return { id: aggregate, sealsAt: stored?.due ?? null, shop, touched: false, ...kept } as Box;
  },
  drain(box, aggregate, put) {
    if (!box.touched) return;
    box.touched = false;
    const { held, puts, lastEvent, sealsAt } = box;
    put(entityKey(aggregate), { due: sealsAt, encode: () => encode({ held, puts, lastEvent }) });
  },
  aggregateOf: (key) => key,
  deadline: (key) => ({ type: 'DeadlineReached', entity: key }),
  write: (fact, aggregate, env, ordinal) => [
    outbound('box-events', aggregate, env, ordinal, { box: aggregate, ...fact }),
  ],
};

const shopPart: Part<Shop, ShopInput, never> = {
  kind: 'shop',
  workflow: {
    name: 'shop',
    initial: () => ({ limit: 100, touched: false }),
    decide: () => decided(),
    evolve(shop, event) {
      if (event.type !== 'Limit') return;
      shop.limit = event.things;
      shop.touched = true;
    },
  },
  residence: 'pinned',
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
  deadline: (key) => ({ type: 'DeadlineReached', entity: key }),
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
    decide(tally, input) {
      if (input.type !== 'Seen' || input.fact !== 'Overflowed') return ignored('no overflow');
      return decided({ type: 'Ranked', box: input.box, overflows: (tally.rank.get(input.box) ?? 0) + 1 });
    },
    evolve(tally, event) {
      if (event.type !== 'Ranked') return;
      tally.rank.set(event.box, event.overflows);
      tally.touched = event.box;
    },
  },
  residence: 'pinned',
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
  deadline: (key) => ({ type: 'DeadlineReached', entity: key }),
  // A gift for the box: what it causes comes round to the first processor again.
  write: (fact, _aggregate, env, ordinal) => [
    outbound('ranks', fact.box, env, ordinal, fact),
    outbound('puts', fact.box, env, ordinal, {
      box: fact.box.slice('box/'.length),
      event: env.cause,
      things: 1,
    }),
  ],
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

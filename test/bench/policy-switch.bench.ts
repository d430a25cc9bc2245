// A policy switch while very many wait: how long the loop is not free for anything else, from the record of the policy to the last rest.
import { openCodec } from '#contracts';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { createMemoryRuntime } from '#stream-memory';
import { barAtMost, spread } from './measure.ts';
import { createFloor } from './routing/floor.ts';
import { PLAIN_WORKLOAD } from './routing/plain-workload.ts';

const AGENTS = 10_000;
const WAITING = 100_000;
const TURN_MS_MAX = 50;
const SWITCHES = 5;

type List<T> = readonly [T, ...T[]];
const each = <T>([first, ...more]: List<T>, change: (one: T) => T): List<T> => [
  change(first),
  ...more.map(change),
];

/** The same rules with queues of other names: everybody who waits has to be queued anew. */
function policyOf(version: number): Policy {
  const renamed = (queue: string) => id<never>(`${queue}-${version}`);
  return {
    ...DEFAULT_POLICY,
    queues: each(DEFAULT_POLICY.queues, (queue) => ({ ...queue, id: renamed(queue.id) })),
    routes: each(DEFAULT_POLICY.routes, (route) => ({ ...route, queue: renamed(route.queue) })),
  };
}

const floor = createFloor(await openCodec(createMemoryRuntime().schemaIds), PLAIN_WORKLOAD, AGENTS, WAITING);
const first: number[] = [];
const rests: number[] = [];
let facts = 0;

/** CPU time of this thread: what others run on the machine is not the loop's. */
function timed<T>(turn: () => T, into: number[]): T {
  const before = process.threadCpuUsage();
  const done = turn();
  const { user, system } = process.threadCpuUsage(before);
  into.push((user + system) / 1_000);
  return done;
}

for (let version = 2; version < 2 + SWITCHES; version += 1) {
  timed(() => floor.activate(policyOf(version), version), first);
  for (let more = 1; more > 0; facts += more) more = timed(floor.goOn, rests);
}
if (facts < SWITCHES * WAITING) throw new Error('Not everybody who waits was queued anew.');

const { median, max } = spread(rests);
console.log(
  `Policy switch, ${AGENTS.toLocaleString('en')} agents, ${WAITING.toLocaleString('en')} waiting, ${SWITCHES} switches`,
);
console.log(
  `  the switch itself: ${spread(first).median.toFixed(1)} ms (median), ${spread(first).max.toFixed(1)} (max)`,
);
console.log(
  `  ${rests.length} rests: ${median.toFixed(1)} ms (median), ${max.toFixed(1)} (max); commit included`,
);
barAtMost(
  'ms of CPU time that nothing else gets its turn, longest',
  Math.ceil(Math.max(max, spread(first).max)),
  TURN_MS_MAX,
);

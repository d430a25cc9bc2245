// What a decision costs with every trigger on, and what each trigger costs of it, in µs of CPU time an event: the machine alone on decoded
// events. `npm run bench -- decisions [--events=20000] [--rounds=7] [--level=2] [--json]`, or this file with node --conditions=source;
// with `node --cpu-prof` before it, the profile says where the time goes.
import { parseArgs } from 'node:util';
import { conversationAggregate, triggerProcessor } from '#apps/trigger';
import { openCodec, type Codec } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { addressLevel } from '#processors';
import { createTrigger } from '#domain/trigger';
import { createMemoryRuntime } from '#stream-memory';
import { createInputDriver } from '#testing/driver';
import type { AnyTrigger } from '../../libs/domain/src/trigger/define-trigger.ts';
import { TRIGGERS } from '../../libs/domain/src/trigger/triggers/index.ts';
import { interleavedConversations, type Stamped } from './conversations.ts';
import { everyTriggerAt } from '../fixtures/every-trigger.ts';
import { barAtMost, spread, type Spread } from './measure.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '7' },
    level: { type: 'string', default: String(NEWEST_LEVEL) },
    json: { type: 'boolean', default: false },
  },
});
const EVENTS = Number(values.events);
const ROUNDS = Number(values.rounds);
const [LEVEL, POLICY] = everyTriggerAt(Number(values.level), 'bench');
const OPEN = 500;
const INPUTS_PER_COMMIT = 4_000;
/** Of an event, with every trigger on: 40,000 events a second of CPU time. */
const CPU_US_MAX = 25;

const WITHOUT_ANY = 'without any trigger: the machine, folding, storing';

/** µs of CPU time an event. */
function costOf(codec: Codec, triggers: readonly AnyTrigger[], history: readonly Stamped[]): number {
  const driver = createInputDriver(triggerProcessor(codec, createTrigger(triggers)), () => undefined);
  driver.apply(addressLevel(LEVEL), history[0]!.at);
  driver.apply({ aggregate: 'policy/bench', input: POLICY }, history[0]!.at);
  const before = process.cpuUsage();
  let n = 0;
  for (const { event, at } of history) {
    const aggregate = conversationAggregate(event.workspaceId, event.conversationId);
    driver.apply({ aggregate, input: event }, at);
    if ((n += 1) % INPUTS_PER_COMMIT === 0) driver.commit();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / n;
}

const history = [...interleavedConversations(EVENTS, OPEN)];
const codec = await openCodec(createMemoryRuntime().schemaIds);
const variants: readonly { readonly without: string | null; readonly triggers: readonly AnyTrigger[] }[] = [
  { without: null, triggers: TRIGGERS },
  { without: WITHOUT_ANY, triggers: [] },
  ...TRIGGERS.map(({ code }) => ({ without: code, triggers: TRIGGERS.filter((one) => one.code !== code) })),
];
const costs = new Map<string | null, number[]>(variants.map(({ without }) => [without, []]));
// In turn, so that a machine that is busy for a while is busy for all of them; the first round warms up.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { without, triggers } of variants) {
    const us = costOf(codec, triggers, history);
    if (round > 0) costs.get(without)!.push(us);
  }
}

const of = (without: string | null): Spread => spread(costs.get(without)!);
const all = of(null);
/** What others on the machine take away only ever adds: the fastest round of each says most. On a busy machine it says little. */
const byTrigger = TRIGGERS.map(({ code }) => ({ trigger: code, us: all.min - of(code).min })).sort(
  (a, b) => b.us - a.us,
);
const shared = of(WITHOUT_ANY);
if (values.json) {
  console.log(
    JSON.stringify({
      events: EVENTS,
      rounds: ROUNDS,
      level: LEVEL.level,
      usAnEvent: { all, shared },
      byTrigger,
    }),
  );
} else {
  const row = (name: string, us: number): string => `  ${us.toFixed(2).padStart(7)}  ${name}`;
  console.log(
    `µs of CPU time an event at feature level ${LEVEL.level}, the fastest of ${ROUNDS} rounds of ${EVENTS.toLocaleString('en')} events`,
  );
  console.log(
    row(`every trigger on (median ${all.median.toFixed(2)}, slowest ${all.max.toFixed(2)})`, all.min),
  );
  console.log(row(WITHOUT_ANY, shared.min));
  console.log('  what it would cost less without the trigger:');
  for (const { trigger, us } of byTrigger) console.log(row(trigger, us));
}
barAtMost('µs of CPU time an event with every trigger on, fastest', Number(all.min.toFixed(2)), CPU_US_MAX);

// What business rules cost an event of the trigger: the machine alone on decided events, without rules and with 20 of them.
// `npm run bench -- business-rules`, or this file with node --conditions=source.
import { conversationAggregate, triggerProcessor } from '#apps/trigger';
import { openCodec } from '#contracts';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { createMemoryRuntime } from '#stream-memory';
import { createInputDriver } from '#testing/driver';
import { interleavedConversations } from './conversations.ts';
import { barAtMost, measure, print } from './measure.ts';

const EVENTS = 200_000;
const OPEN = 500;
const INPUTS_PER_COMMIT = 4_000;
/** Of an event, for 20 rules. */
const CPU_US_MAX = 20;

/** Of every kind, none of which is ever met: a rule that fires costs what any escalation does. */
const CONDITIONS = [
  'customer.orderValue > 500',
  'customer.tier in ["gold", "platinum"]',
  'assistant.intent == "refund" && assistant.failuresInARow >= 2',
  'attributes.plan == "enterprise" && turn.text.matches("(?i)\\\\b(down|outage)\\\\b")',
  'conversation.channel == "voice" && conversation.minutes >= 5',
  'conversation.turns >= 90 || conversation.episodes > 5',
  '"fraud" in turn.topics',
  'turn.text.matches("#[0-9]{6}")',
  'conversation.returned && conversation.channel == "chat"',
  'turn.text.contains("lawyer") && !customer.identified',
];

function policyWith(rules: number): string {
  const written = {
    attributes: { plan: 'text' },
    rules: Array.from({ length: rules }, (_, n) => ({
      name: `rule ${n}`,
      when: CONDITIONS[n % CONDITIONS.length],
    })),
  };
  const triggers = rules === 0 ? {} : { businessRules: written };
  const read = readWrittenPolicy(JSON.stringify({ triggers }), 'bench.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return canonicalPolicy(read.policy);
}

const history = [...interleavedConversations(EVENTS, OPEN)];
const codec = await openCodec(createMemoryRuntime().schemaIds);

const withRules = (rules: number) =>
  measure({
    name: `the trigger's decisions, machine alone, ${rules} business rules`,
    unit: 'events',
    setup() {
      const driver = createInputDriver(triggerProcessor(codec), () => undefined);
      const activated = {
        type: 'PolicyActivated',
        eventId: id('p1'),
        workspaceId: id('bench'),
        version: 1,
        hash: 'bench',
        document: policyWith(rules),
        activatedBy: 'bench',
        reason: null,
      };
      driver.apply({ aggregate: 'policy/bench', input: activated }, history[0]!.at);
      return driver;
    },
    work(driver) {
      let n = 0;
      for (const { event, at } of history) {
        const aggregate = conversationAggregate(event.workspaceId, event.conversationId);
        driver.apply({ aggregate, input: event }, at);
        if ((n += 1) % INPUTS_PER_COMMIT === 0) driver.commit();
      }
      return EVENTS;
    },
  });

const none = await withRules(0);
print(none);
const twenty = await withRules(20);
print(twenty);
const us = ({ perCpuSecond }: typeof none): number => 1_000_000 / perCpuSecond.median;
barAtMost('µs of CPU time that 20 rules cost an event, median', Math.ceil(us(twenty) - us(none)), CPU_US_MAX);

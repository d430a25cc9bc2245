import { table } from '../terminal/text-table.ts';
import type { MeasuredPolicy, RuleCount } from './measure-in-log.ts';

/** Fewer conversations say nothing of what happens too often. */
const CONVERSATIONS_MIN = 100;
/** A rule that hands over more of 1,000 conversations is worth a look: then one rule alone takes every twentieth. */
const ESCALATED_MAX = 50;
/** An offer costs the customer a turn, and no agent's time. */
const OFFERED_MAX = 100;
/** A phrase that stands in this share of the workspace's own turns is reported. */
const TURNS_SHARE_MAX = 0.02;

/** Customers who ask for a person get one under every policy: however many they are, no rule is to blame. */
const ASKED: ReadonlySet<string> = new Set(['explicit_request', 'human_button', 'accepted_offer']);

/** For people: what would fire too often. Empty where the log has too few conversations to say. */
export function tooOften({ conversations, turns, rules, phrases }: MeasuredPolicy): readonly string[] {
  if (conversations < CONVERSATIONS_MIN) return [];
  const per1000 = (count: number): number => Math.round((1_000 * count) / conversations);
  const byRule = rules.flatMap(({ rule, code, escalated, offered }) => [
    ...(per1000(escalated) > ESCALATED_MAX && !ASKED.has(code)
      ? [
          `${rule} would hand over ${per1000(escalated)} of 1,000 conversations of the log (worth a look above ${ESCALATED_MAX})`,
        ]
      : []),
    ...(per1000(offered) > OFFERED_MAX && !ASKED.has(code)
      ? [
          `${rule} would offer a person in ${per1000(offered)} of 1,000 conversations of the log (worth a look above ${OFFERED_MAX})`,
        ]
      : []),
  ]);
  const byPhrase = phrases
    .filter((phrase) => phrase.turns / turns >= TURNS_SHARE_MAX)
    .map(
      ({ path, phrase, turns: held }) =>
        `${path}: "${phrase}" stands in ${count(held)} of ${count(turns)} turns of the log (${Math.round((100 * held) / turns)} %); each of them would get a person`,
    );
  return [...byRule, ...byPhrase];
}

/** For people: how many conversations it was, and what each rule would do, per 1,000 of them. */
export function measuredText(measured: MeasuredPolicy): string {
  const { conversations, turns, escalated, offered, rules } = measured;
  if (conversations === 0)
    return 'the log has no conversation of this workspace that the policy could be measured on';
  const per1000 = (of: number): string => String(Math.round((1_000 * of) / conversations));
  const head = `measured on ${of(conversations, 'conversation')} of the log (${of(turns, 'turn')} of customers), each up to its first handoff; per 1,000 conversations:`;
  const row = ({ rule, ...counts }: Pick<RuleCount, 'rule' | 'escalated' | 'offered'>) => [
    rule,
    per1000(counts.escalated),
    per1000(counts.offered),
  ];
  const rows = [row({ rule: 'any rule', escalated, offered }), ...rules.map(row)];
  const found = tooOften(measured).length;
  const verdict =
    conversations < CONVERSATIONS_MIN
      ? `too few to say what fires too often: that takes ${CONVERSATIONS_MIN} conversations`
      : found === 0
        ? 'nothing would fire too often'
        : `${of(found, 'rule or phrase', 'rules or phrases')} would fire too often, named above`;
  return [head, table(['rule', 'handed over', 'offered'], rows), verdict].join('\n');
}

const count = (number: number): string => number.toLocaleString('en-US');

function of(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

import { PHRASES } from '#domain/language';
import type { Policy, PolicyFixture } from '#domain/policy';
import { routeOf } from '#domain/routing';
import { TRIGGER } from '#domain/trigger';
import type { Category, EscalationRequested, Reason } from '#domain/vocabulary';
import { playConversation, type Played } from './play-conversation.ts';

/** What came of a conversation. */
interface Outcome {
  readonly outcome: PolicyFixture['expect']['outcome'];
  /** At which turn, from 1; null: nothing came of it. */
  readonly turn: number | null;
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  readonly category: Category | null;
  readonly queue: string | null;
}

interface TestedFixture {
  readonly name: string;
  readonly ok: boolean;
  readonly outcome: Outcome;
  /** For people: each expectation that is not met. */
  readonly differences: readonly string[];
}

export interface PolicyTest {
  readonly ok: boolean;
  readonly fixtures: readonly TestedFixture[];
  /** Rules of the policy that are on and that no fixture makes fire. */
  readonly untouched: readonly string[];
}

/** @param progress called with the number of fixtures that are done */
export function testPolicy(
  policy: Policy,
  fixtures: readonly PolicyFixture[],
  progress: (done: number) => void = () => undefined,
): PolicyTest {
  const touched = new Set<string>();
  const tested = fixtures.map((fixture, index): TestedFixture => {
    const played = playConversation(policy, fixture);
    for (const reason of played.flatMap(reasonsOf)) touched.add(TRIGGER.ruleName(reason));
    const outcome = outcomeOf(policy, played);
    const differences = differencesOf(fixture.expect, outcome);
    progress(index + 1);
    return { name: fixture.name, ok: differences.length === 0, outcome, differences };
  });
  return {
    ok: tested.every(({ ok }) => ok),
    fixtures: tested,
    untouched: rulesOf(policy).filter((rule) => !touched.has(rule)),
  };
}

/** What a policy does with a conversation: the first handoff counts; without one, the last offer; without that, the question that was asked first. */
function outcomeOf(policy: Policy, played: readonly Played[]): Outcome {
  const found =
    played.find(({ fact }) => fact.type === 'EscalationRequested') ??
    played.findLast(({ fact }) => fact.type === 'EscalationOffered') ??
    played.find(({ fact }) => fact.type === 'QuestionAsked');
  if (found === undefined) {
    return { outcome: 'continue', turn: null, reasons: [], rules: [], category: null, queue: null };
  }
  const { turn, fact } = found;
  const reasons = reasonsOf(found);
  const rules = reasons.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const common = { turn, reasons: reasons.map(({ code }) => code), rules };
  return fact.type === 'EscalationRequested'
    ? { ...common, outcome: 'escalate', category: fact.category, queue: queueOf(policy, fact, rules) }
    : {
        ...common,
        outcome: fact.type === 'QuestionAsked' ? 'collect' : 'offer',
        category: reasons.map(({ category }) => category).sort()[0] ?? null,
        queue: null,
      };
}

function queueOf(policy: Policy, request: EscalationRequested, rules: readonly string[]): string {
  const { category, channel, language, card, attributes, previous } = request;
  return routeOf(policy, {
    ...{ category, channel, language, rules, attributes },
    tier: card.customer.tier,
    reEscalation: previous !== null,
    ...(card.intent !== null && { intent: card.intent.name }),
  }).id;
}

function reasonsOf({ fact }: Played): readonly Reason[] {
  switch (fact.type) {
    case 'EscalationRequested':
    case 'EscalationOffered':
    case 'QuestionAsked':
      return fact.reasons;
    default:
      return [];
  }
}

function differencesOf(expected: PolicyFixture['expect'], found: Outcome): readonly string[] {
  const differences: string[] = [];
  const differ = (what: string, wanted: unknown, had: string): void => {
    differences.push(`expected ${what} ${String(wanted)}, found ${had === '' ? 'none' : had}`);
  };
  if (expected.outcome !== found.outcome) {
    const why = found.reasons.length === 0 ? '' : ` (${[...found.reasons, ...found.rules].join(', ')})`;
    differ('outcome', expected.outcome, `${found.outcome}${why}`);
    return differences;
  }
  for (const key of ['turn', 'category', 'queue'] as const) {
    if (expected[key] !== undefined && expected[key] !== found[key])
      differ(key, expected[key], String(found[key] ?? ''));
  }
  if (expected.reason !== undefined && !found.reasons.includes(expected.reason))
    differ('reason', expected.reason, found.reasons.join(', '));
  if (expected.rule !== undefined && !found.rules.includes(expected.rule))
    differ('rule', expected.rule, found.rules.join(', '));
  return differences;
}

/** Every rule of the policy that is on, in whatever channel, as its trace names it. */
function rulesOf(policy: Policy): readonly string[] {
  const rules = ['chat', ...Object.keys(policy.channels)].flatMap((channel) => rulesIn(policy, channel));
  return [...new Set(rules)];
}

function rulesIn(policy: Policy, channel: string): readonly string[] {
  const asked = { name: 'button', channel, turns: [{ button: 'button' }], expect: { outcome: 'escalate' } };
  const [played] = playConversation(policy, asked as PolicyFixture);
  return played?.fact.type === 'EscalationRequested'
    ? played.fact.rules.filter(({ threshold }) => threshold !== PHRASES.trace.off).map(({ rule }) => rule)
    : [];
}

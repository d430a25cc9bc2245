import { clip, filled, PHRASES, statesIssue } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { businessRules, type BusinessRules, type PreparedRule } from '../policy-keys/business-rules.ts';
import { shownValue, type RuleName, type RuleSource } from '../business-rules/rule-names.ts';
import { defineTrigger, type TriggerEvent } from '../define-trigger.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

interface RuleState {
  /** Names of the rules that were met when they were last asked. */
  met: string[];
  /** Those that became met with the last event that is listened to. */
  fresh: string[];
  failures: number;
  failuresInARow: number;
  /** The episode that was opened last when rules were asked last. */
  episode: number;
  /** The customer has said nothing with something to it since that episode ended; absent: they have, or an agent gave them back. */
  settled?: true;
}

/**
 * Rules of the business, each when it becomes met. They are asked once the customer has written, at every turn, whenever an attribute
 * changes, and when it is known what the customer's other conversations were. Once an agent has given the conversation back, a rule that stays met calls nobody again; after any other episode it does, as soon as
 * the customer says something with something to it.
 */
export const businessRule = defineTrigger({
  code: 'business_rule',
  kind: 'complexity',
  category: 'C',
  rank: 55,
  policy: businessRules,
  state: {
    initial: (): RuleState => ({ met: [], fresh: [], failures: 0, failuresInARow: 0, episode: 0 }),
    resetWith: 'conversation',
  },
  on: ['CustomerTurn', 'AssistantTurn', 'AttributesChanged', 'CustomerRecognized'],
  /** While there is no rule nothing is counted, hence nothing stored. */
  observe(state, event, settings, reading) {
    if (state.fresh.length > 0) state.fresh = [];
    if (settings === null) return false;
    beginAfterEpisode(state, reading);
    countFailures(state, event, reading);
    if (!mayAsk(event, reading)) return false;
    if (state.settled === true) {
      if (event.type !== 'CustomerTurn') return false;
      delete state.settled;
    }
    const source: RuleSource = { event, reading, counts: state };
    const facts = settings.language.facts(source);
    const met: string[] = [];
    for (const { name, when } of settings.rules) {
      if (when.holds(facts) !== 'met') continue;
      met.push(name);
      if (!state.met.includes(name)) state.fresh.push(name);
    }
    state.met = met;
    return state.fresh.length > 0;
  },
  fires(state, _event, settings, reading) {
    const fresh = freshRules(state, settings);
    if (fresh.some(({ outcome }) => outcome === 'escalate')) return 'escalate';
    // An offer that stands is answered first.
    return fresh.length > 0 && reading.conversation.offer !== 'open' ? 'offer' : null;
  },
  explain(state, event, settings, reading) {
    const fresh = freshRules(state, settings);
    const escalating = fresh.filter(({ outcome }) => outcome === 'escalate');
    const firing = escalating.length > 0 ? escalating : fresh;
    return findingsOf(firing, state, event, settings, reading).map((finding) => ({
      ...finding,
      ...(fresh.length > firing.length && { instead: 'offer' as const }),
    }));
  },
  learned: (state, event, settings, reading) =>
    findingsOf(freshRules(state, settings), state, event, settings, reading),
  value: () => PHRASES.trace.none,
  threshold: () => PHRASES.trace.none,
  rules: {
    prefix: 'business_rule',
    names: ({ rules }) => rules.map(({ name }) => name),
    line(name, state, event, settings, reading) {
      const rule = settings.byName.get(name);
      if (rule === undefined) return { value: PHRASES.trace.none, threshold: PHRASES.trace.none };
      const values = valuesOf(rule, { event, reading, counts: state }, settings, 'impersonal');
      const wasMet = state.met.includes(name) && !state.fresh.includes(name);
      return {
        value: wasMet ? filled(PHRASES.trace.met_before, { values }) : values,
        threshold: clip(rule.when.text, THRESHOLD_CHARS_MAX),
      };
    },
  },
  card: { shows: 'name and detail' },
});

/** Of an expression in the trace. */
const THRESHOLD_CHARS_MAX = 200;

function freshRules({ fresh }: RuleState, { byName }: BusinessRules): readonly PreparedRule[] {
  return fresh.flatMap((name) => byName.get(name) ?? []);
}

function findingsOf(
  rules: readonly PreparedRule[],
  counts: RuleState,
  event: TriggerEvent,
  settings: BusinessRules,
  reading: Reading,
): readonly Finding[] {
  const evidence = evidenceOf(event, reading);
  const source: RuleSource = { event, reading, counts };
  return rules.map((rule) => ({
    detail: valuesOf(rule, source, settings, 'all'),
    evidence,
    rule: rule.name,
    category: rule.category,
  }));
}

/** An episode has ended since: failures count anew, and rules too, unless an agent gave the conversation back. */
function beginAfterEpisode(state: RuleState, { conversation, episodeBefore }: Reading): void {
  if (episodeBefore !== null || state.episode === conversation.ordinal) return;
  state.episode = conversation.ordinal;
  state.failures = 0;
  state.failuresInARow = 0;
  if (conversation.last?.returned === true) return;
  state.met = [];
  if (conversation.last !== null) state.settled = true;
}

function countFailures(state: RuleState, event: TriggerEvent, { episodeBefore }: Reading): void {
  if (event.type !== 'AssistantTurn' || episodeBefore !== null) return;
  if (event.failure === null) {
    state.failuresInARow = 0;
    return;
  }
  state.failures += 1;
  state.failuresInARow += 1;
}

/** Nobody is asked for before the customer has written, nor for "thanks" after an episode. */
function mayAsk(event: TriggerEvent, reading: Reading): boolean {
  const { conversation } = reading;
  if (conversation.firstCustomerTurnAt === null || conversation.customerGone) return false;
  if (event.type !== 'CustomerTurn' || conversation.last === null || reading.episodeBefore !== null)
    return true;
  return statesIssue(reading.tokens, conversation.language);
}

function evidenceOf(event: TriggerEvent, { askedBefore }: Reading): readonly MessageId[] {
  if (event.type === 'CustomerTurn') return [event.messageId];
  if (askedBefore !== null) return [askedBefore];
  return event.type === 'AssistantTurn' ? [event.messageId] : [];
}

/** What the rule asks for, with its values: `customer.orderValue 620, customer.tier unknown`. */
function valuesOf(
  { when }: PreparedRule,
  source: RuleSource,
  { language, names }: BusinessRules,
  shows: 'all' | 'impersonal',
): string {
  return when.names
    .map((name) => {
      const value = language.valueOf(name, source);
      const shown =
        value === undefined
          ? PHRASES.trace.unknown
          : shows === 'impersonal' && isPersonal(name, names)
            ? PHRASES.trace.known
            : shownValue(value);
      return filled(PHRASES.trace.named_value, { name, value: shown });
    })
    .join(', ');
}

function isPersonal(
  name: string,
  names: Readonly<Record<string, Readonly<Record<string, RuleName>>>>,
): boolean {
  const dot = name.indexOf('.');
  return names[name.slice(0, dot)]?.[name.slice(dot + 1)]?.isPersonal === true;
}

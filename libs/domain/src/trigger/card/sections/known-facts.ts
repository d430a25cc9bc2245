import { clip, clipWords, PHRASES, saysWhole } from '#domain/language';
import type { KnownFact } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL, type Conversation, type KeptFact } from '../../conversation/conversation.ts';
import { needOf } from '../../conversation/need.ts';
import { defineSection } from '../define-section.ts';
import { quoteOf } from './quoted-value.ts';
import { stated } from './stated.ts';

const ATTRIBUTES_SHOWN_MAX = 6;
const SHOWN_MAX = 10;
const SHOWN_MIN = 4;
/** An address has more words than a code. */
const VALUE_WORDS_MAX = 9;

/**
 * What need not be asked again. Attributes that the channel gave come after what the customer said; the last ones give way first. What the
 * headline or the urgency says stands below the fold, and so does a value of which no words say what it is, or that is refused; what was replaced or is
 * settled stands apart.
 */
export const knownFacts = defineSection<'knownFacts' | 'moreFacts' | 'pastFacts'>({
  fill(c, _found, level) {
    const quoted = level < STATED_SINCE_LEVEL ? [] : ranked(c.facts).map((one) => inContext(one, c));
    const past = quoted.filter(({ isPast }) => isPast).map(({ known }) => known);
    const holding = quoted.filter(({ isPast }) => !isPast);
    const said = level < STATED_SINCE_LEVEL ? c.facts.map(inFourWords) : holding.map(({ known }) => known);
    const { orderValue, attributes } = c;
    const value = orderValue === null ? [] : [fact(PHRASES.facts.order_value, String(orderValue), null)];
    const given = Object.entries(attributes)
      .slice(0, ATTRIBUTES_SHOWN_MAX)
      .map(([key, attribute]) =>
        fact(
          clip(clipWords(key.replaceAll('_', ' '), 3), 30),
          clip(clipWords(String(attribute), 5), 64),
          null,
        ),
      );
    if (level < STATED_SINCE_LEVEL)
      return { knownFacts: [...said, ...value, ...given], moreFacts: [], pastFacts: [] };
    // `trade: bank` is of the workspace as often as of the customer: a value without a digit is read when it is looked for.
    const all = [...said, ...value, ...given.filter(hasDigit)];
    const unsure = new Set(quoted.filter(({ isSure }) => !isSure).map(({ known }) => known));
    const [apart, above] = divided(all, unsure, c);
    return {
      knownFacts: above.slice(0, SHOWN_MAX),
      moreFacts: [...above.slice(SHOWN_MAX), ...apart, ...given.filter((one) => !hasDigit(one))],
      pastFacts: past,
    };
  },
  words: (card) => card.knownFacts.flatMap(factWords),
  shorten({ knownFacts: shown, moreFacts, pastFacts }, level, sweep) {
    const last = shown.at(-1);
    const kept = level < STATED_SINCE_LEVEL || sweep !== 'first' ? 0 : SHOWN_MIN;
    if (last === undefined || shown.length <= kept) return null;
    return {
      knownFacts: shown.slice(0, -1),
      moreFacts: level < STATED_SINCE_LEVEL ? [] : [last, ...moreFacts],
      pastFacts,
    };
  },
});

const hasDigit = ({ value }: KnownFact): boolean => /\d/.test(value);

/** Labels that say less than the words around the value. */
const PLAIN: ReadonlySet<string> = new Set([
  PHRASES.facts.amount,
  PHRASES.facts.date,
  PHRASES.facts.detail,
  PHRASES.facts.code,
  PHRASES.facts.address,
  PHRASES.facts.phone,
  PHRASES.facts.email,
]);

/** What is read of a fact: the value among the words that say what it is, else with its label unless that says nothing. */
function factWords({ label, value, context }: KnownFact): readonly string[] {
  return context === null ? [label, value] : [context];
}

/** A number that one looks things up by says more by itself than an amount or a day, and these more than a count; of those, the newest first. */
function ranked(facts: readonly KeptFact[]): readonly KeptFact[] {
  const rank = ({ label }: KeptFact): number => {
    if (label === PHRASES.facts.detail) return 2;
    return label === PHRASES.facts.amount || label === PHRASES.facts.date ? 1 : 0;
  };
  return [
    ...facts.filter((one) => rank(one) === 0),
    ...facts.filter((one) => rank(one) === 1).reverse(),
    ...facts.filter((one) => rank(one) === 2).reverse(),
  ];
}

/** Those that are unsure, or that the headline, the urgency or the words around another fact say already, and the others. */
function divided(
  facts: readonly KnownFact[],
  unsure: ReadonlySet<KnownFact>,
  c: Readonly<Conversation>,
): readonly [apart: readonly KnownFact[], above: readonly KnownFact[]] {
  const notes = [...stated(c, 'refused', ['promised']), ...stated(c, 'promised', [])];
  let read = [c.danger?.x ?? needOf(c)?.text, c.due?.x, ...notes.map(({ text }) => text)].join(' ');
  const [apart, above]: [KnownFact[], KnownFact[]] = [[], []];
  for (const one of facts) {
    if (unsure.has(one) || saysWhole(read, one.value)) {
      apart.push(one);
      continue;
    }
    above.push(one);
    read += ` ${factWords(one).join(' ')}`;
  }
  const isWithin = (one: KnownFact): boolean =>
    above.some(
      (other) =>
        other !== one && other.context !== null && saysWhole(other.context, factWords(one).join(' ')),
    );
  return [[...apart, ...above.filter(isWithin)], above.filter((one) => !isWithin(one))];
}

function inFourWords({ label, value, m }: KeptFact): KnownFact {
  return fact(label, clip(clipWords(value, 4), 64), m);
}

function inContext(
  kept: KeptFact,
  c: Readonly<Conversation>,
): { readonly known: KnownFact; readonly isSure: boolean; readonly isPast: boolean } {
  const { label, value, m } = kept;
  const { words, isSure, isPast } = quoteOf(kept, PLAIN.has(label), c);
  const known = fact(label, clip(clipWords(value, VALUE_WORDS_MAX), 64), m);
  return { known: { ...known, context: words ?? (PLAIN.has(label) ? value : null) }, isSure, isPast };
}

function fact(label: string, value: string, messageId: KnownFact['messageId']): KnownFact {
  return { label, value, messageId, context: null };
}

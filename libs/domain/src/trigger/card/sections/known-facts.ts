import { clip, clipWords, PHRASES } from '#domain/language';
import type { KnownFact } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL, type Conversation, type KeptFact } from '../../conversation/conversation.ts';
import { needIn } from '../../conversation/need.ts';
import { defineSection } from '../define-section.ts';

const ATTRIBUTES_SHOWN_MAX = 6;
const SHOWN_MAX = 10;
const SHOWN_MIN = 6;
/** An address has more words than a code. */
const VALUE_WORDS_MAX = 9;
const CONTEXT_WORDS_MAX = 7;

/**
 * What need not be asked again. Attributes that the channel gave come after what the customer said; the last ones give way first. What the
 * headline or the urgency says stands below the fold.
 */
export const knownFacts = defineSection<'knownFacts' | 'moreFacts'>({
  fill(c, _found, level) {
    const said = level < STATED_SINCE_LEVEL ? c.facts.map(inFourWords) : ranked(c.facts).map(inContext);
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
    const all = [...said, ...value, ...given];
    if (level < STATED_SINCE_LEVEL) return { knownFacts: all, moreFacts: [] };
    const [apart, above] = divided(all, c);
    return { knownFacts: above.slice(0, SHOWN_MAX), moreFacts: [...above.slice(SHOWN_MAX), ...apart] };
  },
  words: (card) => card.knownFacts.flatMap(factWords),
  shorten({ knownFacts: shown, moreFacts }, level, sweep) {
    const last = shown.at(-1);
    const kept = level < STATED_SINCE_LEVEL || sweep === 'last' ? 0 : SHOWN_MIN;
    if (last === undefined || shown.length <= kept) return null;
    return {
      knownFacts: shown.slice(0, -1),
      moreFacts: level < STATED_SINCE_LEVEL ? [] : [last, ...moreFacts],
    };
  },
});

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

/** Those that the headline, the urgency or the words around another fact say already, and the others. */
function divided(
  facts: readonly KnownFact[],
  { said, danger, due }: Readonly<Conversation>,
): readonly [apart: readonly KnownFact[], above: readonly KnownFact[]] {
  let read = `${danger?.x ?? needIn(said)?.text ?? ''} ${due?.x ?? ''}`;
  const [apart, above]: [KnownFact[], KnownFact[]] = [[], []];
  for (const one of facts) {
    if (saysWhole(read, one.value)) {
      apart.push(one);
      continue;
    }
    above.push(one);
    read += ` ${factWords(one).join(' ')}`;
  }
  return [apart, above];
}

function saysWhole(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && !/[\p{L}\d]/u.test(`${text.charAt(at - 1)}${text.charAt(at + value.length)}`);
}

function inFourWords({ label, value, m }: KeptFact): KnownFact {
  return fact(label, clip(clipWords(value, 4), 64), m);
}

function inContext({ label, value, m, x }: KeptFact): KnownFact {
  return {
    ...fact(label, clip(clipWords(value, VALUE_WORDS_MAX), 64), m),
    context: x === undefined ? (PLAIN.has(label) ? value : null) : clip(clipWords(x, CONTEXT_WORDS_MAX), 80),
  };
}

function fact(label: string, value: string, messageId: KnownFact['messageId']): KnownFact {
  return { label, value, messageId, context: null };
}

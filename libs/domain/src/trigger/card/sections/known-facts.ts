import { clip, clipWords, PHRASES } from '#domain/language';
import type { KnownFact } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';

const ATTRIBUTES_SHOWN_MAX = 6;
const SHOWN_MAX = 8;
const SHOWN_MIN = 4;
/** An address has more words than a code. */
const VALUE_WORDS_MAX = 9;

/** What need not be asked again. Attributes that the channel gave come after what the customer said; the last ones give way first. */
export const knownFacts = defineSection<'knownFacts' | 'moreFacts'>({
  fill({ facts, orderValue, attributes }, _found, level) {
    const said = (level < STATED_SINCE_LEVEL ? facts : codesFirst(facts)).map(({ label, value, m }) =>
      fact(label, clip(clipWords(value, level < STATED_SINCE_LEVEL ? 4 : VALUE_WORDS_MAX), 64), m),
    );
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
    return { knownFacts: all.slice(0, SHOWN_MAX), moreFacts: all.slice(SHOWN_MAX) };
  },
  words: (card) => card.knownFacts.flatMap(({ label, value }) => [label, value]),
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

/** An amount or a date says less by itself than a number that one looks things up by. */
function codesFirst<Fact extends Pick<KnownFact, 'label'>>(facts: readonly Fact[]): readonly Fact[] {
  const isPlain = ({ label }: Fact) => label === PHRASES.facts.amount || label === PHRASES.facts.date;
  return [...facts.filter((one) => !isPlain(one)), ...facts.filter(isPlain)];
}

function fact(label: string, value: string, messageId: KnownFact['messageId']): KnownFact {
  return { label, value, messageId };
}

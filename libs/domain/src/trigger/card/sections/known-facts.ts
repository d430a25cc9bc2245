import { clip, clipWords, PHRASES } from '#domain/language';
import type { KnownFact } from '#domain/vocabulary';
import { defineSection } from '../define-section.ts';

const ATTRIBUTES_SHOWN_MAX = 6;

/** What need not be asked again. Attributes that the channel gave come after what the customer said; the last ones give way first. */
export const knownFacts = defineSection<'knownFacts'>({
  fill({ facts, orderValue, attributes }) {
    const said = facts.map(({ label, value, m }) => fact(label, clip(clipWords(value, 4), 64), m));
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
    return { knownFacts: [...said, ...value, ...given] };
  },
  words: (card) => card.knownFacts.flatMap(({ label, value }) => [label, value]),
  shorten: (card) => (card.knownFacts.length > 0 ? { knownFacts: card.knownFacts.slice(0, -1) } : null),
});

function fact(label: string, value: string, messageId: KnownFact['messageId']): KnownFact {
  return { label, value, messageId };
}

import type { Language } from '#domain/vocabulary';
import { listedByLanguage } from './hearing/by-language.ts';
import { hearTurn } from './hearing/hear.ts';
import type { HeardTopic } from './hearing/hear-turn.ts';
import type { TopicCode } from './language-pack.ts';
import { findPhrases, indexPhrases, type Tokens } from './text/index.ts';

// What counts as saying something of a special category of personal data (GDPR, Article 9). It is all here: the topics below, and the
// words of the packs (`SpecialWords`).

/**
 * Topics whose words are about health of body or mind, in an emergency or not, or about self-harm. Violence, debts or a death in the family
 * are no special category.
 */
const SPECIAL_TOPICS: ReadonlySet<TopicCode> = new Set(['medical', 'safety', 'vulnerable']);

const wordsFor = listedByLanguage(({ specialWords }) =>
  specialWords === undefined ? undefined : indexPhrases(Object.values(specialWords).flat()),
);

/**
 * Whether a message says something of a special category, for certain or perhaps.
 * @param language of the message; one that nothing is listed for, or none, is tried in all
 * @param topics as they were heard in it already
 */
export function saysSpecial(
  tokens: Tokens,
  language: Language | null,
  topics?: readonly HeardTopic[],
): boolean {
  if (wordsFor(language).searched.some((index) => findPhrases(index, tokens).length > 0)) return true;
  const heard = topics ?? hearTurn(tokens, { language, own: [] }).topics;
  return heard.some(({ code }) => SPECIAL_TOPICS.has(code));
}

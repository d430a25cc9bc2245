import type { Language } from '#domain/vocabulary';
import { hearTurn } from './hearing/hear.ts';
import type { HeardTopic } from './hearing/hear-turn.ts';
import type { TopicCode } from './language-pack.ts';
import { PACKS } from './packs/index.ts';
import { primaryLanguage } from './primary-language.ts';
import { compilePhrases, findPhrases, type PhraseIndex, type Tokens } from './text/index.ts';

// What counts as saying something of a special category of personal data (GDPR, Article 9). It is all here: the topics below, and the
// words of the packs (`SpecialWords`).

/**
 * Topics whose words are about health of body or mind, in an emergency or not, or about self-harm. Violence, debts or a death in the family
 * are no special category.
 */
const SPECIAL_TOPICS: ReadonlySet<TopicCode> = new Set(['medical', 'safety', 'vulnerable']);

const byLanguage: ReadonlyMap<Language, PhraseIndex> = new Map(
  PACKS.flatMap(({ language, specialWords }) => {
    if (specialWords === undefined) return [];
    const words: readonly string[] = Object.values(specialWords).flat();
    return [[language, compilePhrases(words.map((entry) => [entry, entry] as const))] as const];
  }),
);
const english = [byLanguage.get('en')].flatMap((own) => own ?? []);

/**
 * Whether a message says something of a special category, for certain or perhaps.
 * @param language of the message; one that nothing is listed for, or none, is tried in all
 * @param topics as they were heard in it already
 */
export function saysSpecial(
  tokens: Tokens,
  language: Language | null,
  topics: readonly HeardTopic[] = hearTurn(tokens, { language, own: [] }).topics,
): boolean {
  if (topics.some(({ code }) => SPECIAL_TOPICS.has(code))) return true;
  const own = language === null ? undefined : byLanguage.get(primaryLanguage(language));
  const indexes = own === undefined ? [...byLanguage.values()] : [own, ...english];
  return indexes.some((index) => findPhrases(index, tokens).length > 0);
}

import type { Language } from '#domain/vocabulary';
import type { Phrases } from './language-pack.ts';
import { PACKS } from './packs/index.ts';
import { PHRASES, phrasesIn } from './phrases.ts';

/** Languages that a card can be shown in: English first. What customers and others wrote stays as it is. */
export const CARD_LANGUAGES: readonly Language[] = PACKS.filter(
  ({ phrases }) => phrases?.card_text !== undefined,
).map(({ language }) => language);

type Section = 'reasons' | 'attempts' | 'facts' | 'card';

/** The fixed phrases of a card, which are stored in English, in the language of who reads it. */
export interface CardWords {
  readonly text: Phrases['card_text'];
  /** A phrase of a section; what is none stays as it is. */
  readonly phrase: (section: Section, stored: string) => string;
  /** The reason that a sentence begins with, and how many others it ends with. */
  readonly why: (stored: string) => string;
}

/** By their English words. */
const CODES: Readonly<Record<Section, ReadonlyMap<string, string>>> = {
  reasons: codesOf(PHRASES.reasons),
  attempts: codesOf(PHRASES.attempts),
  facts: codesOf(PHRASES.facts),
  card: codesOf(PHRASES.card),
};

function codesOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).map(([code, phrase]) => [phrase, code]));
}

const [MORE_BEFORE = '', MORE_BEHIND = ''] = PHRASES.card.more_reasons.split('{count}');

export function cardWordsIn(language: Language): CardWords {
  const phrases = phrasesIn(language);
  const phrase = (section: Section, stored: string): string => {
    const code = CODES[section].get(stored);
    return code === undefined
      ? stored
      : ((phrases[section] as Readonly<Record<string, string>>)[code] ?? stored);
  };
  return {
    text: phrases.card_text,
    phrase,
    why(stored) {
      const more = stored.lastIndexOf('; ');
      const count =
        more < 0 ? '' : stored.slice(more + 2 + MORE_BEFORE.length, stored.length - MORE_BEHIND.length);
      const isCount = /^\d{1,3}$/.test(count) && stored.endsWith(MORE_BEHIND);
      const [because, behind] = isCount
        ? [stored.slice(0, more), `; ${phrases.card.more_reasons.replace('{count}', count)}`]
        : [stored, ''];
      const end = /[:(]/.exec(because)?.index ?? because.length;
      const name = because.slice(0, end).trimEnd();
      return `${phrase('reasons', name)}${because.slice(name.length)}${behind}`;
    },
  };
}

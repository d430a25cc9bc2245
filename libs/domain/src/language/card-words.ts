import type { Language } from '#domain/vocabulary';
import type { Phrases } from './language-pack.ts';
import { PACKS } from './packs/index.ts';
import { filled, PHRASES, phrasesIn } from './phrases.ts';
import { inForm } from './plural-forms.ts';
import { primaryLanguage } from './primary-language.ts';

/** Languages that a card can be shown in: English first. What customers and others wrote stays as it is. */
export const CARD_LANGUAGES: readonly Language[] = PACKS.filter(
  ({ phrases }) => phrases?.card_text !== undefined,
).map(({ language }) => language);

type Section = 'reasons' | 'attempts' | 'facts' | 'card';
type TextCode = keyof Phrases['card_text'];

/** The fixed phrases of a card, which are stored in English, in the language of who reads it. */
export interface CardWords {
  readonly text: Phrases['card_text'];
  /** A phrase of a section; what is none was written by others. */
  readonly phrase: (section: Section, stored: string) => string;
  /** The reason that a sentence begins with, and how many others it ends with. */
  readonly why: (stored: string) => string;
  /** What came of an attempt, and what was said then. */
  readonly result: (stored: string) => string;
  /** A phrase with a number, in the form that goes with it. */
  readonly counted: (code: TextCode, count: number, others?: Readonly<Record<string, string>>) => string;
  /** What others wrote, as it is: kept apart where it, or what stands around it, is read from the right. */
  readonly theirs: (words: string) => string;
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

const READ_FROM_THE_RIGHT: ReadonlySet<Language> = new Set(['ar']);
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** In a direction of its own, by its first letter: the full stop of an Arabic message stays at its end on an English card. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

export function cardWordsIn(language: Language): CardWords {
  const phrases = phrasesIn(language);
  const text = phrases.card_text;
  const isFromRight = READ_FROM_THE_RIGHT.has(primaryLanguage(language));
  const theirs = (words: string): string =>
    words !== '' && (isFromRight || RIGHT_TO_LEFT.test(words)) ? isolated(words) : words;
  const own = (section: Section, stored: string): string | undefined => {
    const code = CODES[section].get(stored);
    return code === undefined ? undefined : (phrases[section] as Readonly<Record<string, string>>)[code];
  };
  /** A phrase, and what others wrote behind it. */
  const begun = (section: Section, stored: string, end: RegExp): string => {
    const name = stored.slice(0, end.exec(stored)?.index ?? stored.length).trimEnd();
    const phrase = own(section, name);
    if (phrase === undefined) return theirs(stored);
    const rest = stored.slice(name.length);
    const between = rest.startsWith(': ') ? ': ' : rest.slice(0, 1);
    return `${phrase}${between === ': ' ? text.colon : between}${theirs(rest.slice(between.length))}`;
  };
  return {
    text,
    theirs,
    phrase: (section, stored) => own(section, stored) ?? theirs(stored),
    counted: (code, count, others) => filled(inForm(language, text[code], count), { ...others, count }),
    result: (stored) => begun('attempts', stored, /: /),
    why(stored) {
      const more = stored.lastIndexOf('; ');
      const count =
        more < 0 ? '' : stored.slice(more + 2 + MORE_BEFORE.length, stored.length - MORE_BEHIND.length);
      const isCount = /^\d{1,3}$/.test(count) && stored.endsWith(MORE_BEHIND);
      const because = begun('reasons', isCount ? stored.slice(0, more) : stored, /[:(]/);
      if (!isCount) return because;
      const others = inForm(language, phrases.card.more_reasons, Number(count));
      return `${because}${text.semicolon}${filled(others, { count })}`;
    },
  };
}

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

/** How a detail begins, with its number or numbers. */
const SEEN = Object.entries(PHRASES.seen).map(([code, phrase]) => ({
  code: code as keyof Phrases['seen'],
  name: /\{(\w+)\}/.exec(phrase)?.[1] ?? '',
  begins: new RegExp(`^${phrase.replace(/\{\w+\}/, '(\\d[\\d., ]*)')}`),
}));

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
  /** What was seen: English words behind its beginning are left out, others' words are not. */
  const seenIn = (detail: string): string => {
    for (const { code, name, begins } of SEEN) {
      const found = begins.exec(detail);
      if (found === null || phrases.seen[code] === PHRASES.seen[code]) continue;
      const value = (found[1] ?? '').replace(/[., ]+$/, '');
      const said = filled(inForm(language, phrases.seen[code], Number(value)), { [name]: value });
      const rest = detail.slice(found[0].length);
      if (rest.startsWith(' "')) return `${said} ${theirs(rest.slice(1))}`;
      return code === 'failed' ? `${said}${text.colon}${theirs(rest.slice(2))}` : said;
    }
    return theirs(detail);
  };
  /** A phrase, and what stands behind it. */
  const begun = (
    section: Section,
    stored: string,
    end: RegExp,
    behind: (words: string) => string,
  ): string => {
    const name = stored.slice(0, end.exec(stored)?.index ?? stored.length).trimEnd();
    const phrase = own(section, name);
    if (phrase === undefined) return theirs(stored);
    const [, rule = '', words] = /^( \(.*?\))?: (.*)$/.exec(stored.slice(name.length)) ?? [];
    if (words === undefined) return `${phrase}${theirs(stored.slice(name.length))}`;
    return `${phrase}${rule === '' ? '' : ` ${theirs(rule.slice(1))}`}${text.colon}${behind(words)}`;
  };
  return {
    text,
    theirs,
    phrase: (section, stored) => own(section, stored) ?? theirs(stored),
    counted: (code, count, others) => filled(inForm(language, text[code], count), { ...others, count }),
    result: (stored) => begun('attempts', stored, /: /, theirs),
    why(stored) {
      const more = stored.lastIndexOf('; ');
      const count =
        more < 0 ? '' : stored.slice(more + 2 + MORE_BEFORE.length, stored.length - MORE_BEHIND.length);
      const isCount = /^\d{1,3}$/.test(count) && stored.endsWith(MORE_BEHIND);
      const because = begun('reasons', isCount ? stored.slice(0, more) : stored, /[:(]/, seenIn);
      if (!isCount) return because;
      const others = inForm(language, phrases.card.more_reasons, Number(count));
      return `${because}${text.semicolon}${filled(others, { count })}`;
    },
  };
}

import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import { recognise } from '../recognition/recognise.ts';
import { tokenize, type Tokens } from '../text/index.ts';
import type { PackListener } from './listener.ts';
import type { OpenQuestion } from './small-talk.ts';

/**
 * What a turn of the assistant asks; null: nothing.
 * @param language of the conversation; null: unknown
 */
export type ReadAsked = (text: string, language: Language | null) => OpenQuestion | null;

const QUESTION_MARKS = /[?？؟]/;
/** Beside a question mark: an offer may be a sentence (`just say yes if you want a person`). */
const CHARS_MAX = 2_000;

type Listeners = ReadonlyMap<Language, PackListener>;

export function askedIn(packs: readonly LanguagePack[], listeners: Listeners): ReadAsked {
  const alternatives = new Map(
    packs.map(({ language, smallTalk }) => [language, new Set(smallTalk?.or?.split(/\s+/) ?? [])] as const),
  );
  return (text, language) => {
    if (!QUESTION_MARKS.test(text)) return null;
    const tokens = tokenize(text.length > CHARS_MAX ? text.slice(-CHARS_MAX) : text);
    const listener = listenerOf(listeners, tokens, language);
    const offer = listener?.assistant(tokens).find(({ rules }) => rules === 'personOffered');
    if (offer === undefined) return 'other';
    const or = alternatives.get(listener?.language ?? '');
    const isAt = (from: number, to: number) =>
      tokens.words.slice(from, to).some((word) => or?.has(word) === true);
    if (isAt(offer.to, tokens.words.length)) return 'person_first';
    return isAt(0, offer.from) ? 'person_second' : 'person';
  };
}

/**
 * The words in which a turn of the assistant says that a person takes over, calls or writes; null: it does not say so.
 * @param language of the conversation; null: unknown
 */
export type ReadPromise = (text: string, language: Language | null) => string | null;

export function promisedIn(listeners: Listeners): ReadPromise {
  return (text, language) => {
    const tokens = tokenize(text.length > CHARS_MAX ? text.slice(-CHARS_MAX) : text);
    const said = listenerOf(listeners, tokens, language)?.assistant(tokens);
    const promise = said?.find(({ rules }) => rules === 'promise');
    if (promise === undefined) return null;
    return tokens.source.slice(tokens.starts[promise.from], tokens.ends[promise.to - 1]);
  };
}

function listenerOf(
  listeners: Listeners,
  tokens: Tokens,
  language: Language | null,
): PackListener | undefined {
  const own = language === null ? recognise(tokens)?.language : primaryLanguage(language);
  return listeners.get(own ?? '') ?? listeners.get('en');
}

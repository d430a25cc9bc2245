import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import { recognise } from '../recognition/recognise.ts';
import type { Judgement } from '../rules/index.ts';
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

/** A turn of the assistant, by the rules of its language. */
interface HeardAssistant {
  readonly tokens: Tokens;
  /** Whose rules were listened with; null: none listen. */
  readonly language: Language | null;
  readonly said: readonly Judgement[];
}

export type HearAssistant = (text: string, language: Language | null) => HeardAssistant;

/** What a turn asks and what it promises is asked for one after the other: the last turn is kept, and heard once. */
export function assistantIn(listeners: ReadonlyMap<Language, PackListener>): HearAssistant {
  let [lastText, lastLanguage, last]: [string, Language | null, HeardAssistant | null] = ['', null, null];
  return (text, language) => {
    if (last !== null && text === lastText && language === lastLanguage) return last;
    const tokens = tokenize(text.length > CHARS_MAX ? text.slice(-CHARS_MAX) : text);
    const own = language === null ? recognise(tokens)?.language : primaryLanguage(language);
    const listener = listeners.get(own ?? '') ?? listeners.get('en');
    [lastText, lastLanguage] = [text, language];
    return (last = {
      tokens,
      language: listener?.language ?? null,
      said: listener?.assistant(tokens) ?? [],
    });
  };
}

export function askedIn(packs: readonly LanguagePack[], hear: HearAssistant): ReadAsked {
  const alternatives = new Map(
    packs.map(({ language, smallTalk }) => [language, new Set(smallTalk?.or?.split(/\s+/) ?? [])] as const),
  );
  return (text, language) => {
    if (!QUESTION_MARKS.test(text)) return null;
    const { tokens, language: heardIn, said } = hear(text, language);
    const offer = said.find(({ rules }) => rules === 'personOffered');
    if (offer === undefined) return 'other';
    const or = alternatives.get(heardIn ?? '');
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

export function promisedIn(hear: HearAssistant): ReadPromise {
  return (text, language) => {
    const { tokens, said } = hear(text, language);
    const promise = said.find(({ rules }) => rules === 'promise');
    if (promise === undefined) return null;
    return tokens.source.slice(tokens.starts[promise.from], tokens.ends[promise.to - 1]);
  };
}

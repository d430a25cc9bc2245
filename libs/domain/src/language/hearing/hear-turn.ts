import type { Language, Outcome } from '#domain/vocabulary';
import type { LanguagePack, TopicCode } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import { recognise, type Recognised } from '../recognition/recognise.ts';
import type { Judgement, OwnWords } from '../rules/index.ts';
import { isMark, type Tokens } from '../text/index.ts';
import { languageWishIn, type ReadLanguageWish } from './language-wish.ts';
import { listenersOf, type PackListener } from './listener.ts';

/** Words of the customer that say something, and by which rule of which language. */
export interface HeardWords {
  readonly quote: string;
  /** UTF-16 units of the text, from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The pattern of the language pack, or the phrase of the policy. */
  readonly rule: string;
  readonly language: Language | null;
}

export interface HeardTopic extends HeardWords {
  readonly code: TopicCode;
  readonly certainty: 'certain' | 'possible';
}

/** What a turn of the customer says. */
export interface HeardTurn {
  /** Whether it asks for a person: clearly (`escalate`), perhaps (`offer`), or not (`continue`). */
  readonly outcome: Outcome;
  /** The words that ask; null: none do. */
  readonly request: HeardWords | null;
  /** The language that the person is to speak, where the request names one. */
  readonly inLanguage: Language | null;
  /** The wish to be called back. */
  readonly callBack: HeardWords | null;
  readonly topics: readonly HeardTopic[];
  /** What it is written in; null: nothing says so. */
  readonly written: Recognised | null;
}

/** What is known beside the words of the turn. */
export interface Listeners {
  /** BCP 47, of the conversation; null: unknown. */
  readonly language: Language | null;
  /** The policy's own words in the turn: for a person, and the names of its queues. */
  readonly own: readonly OwnWords[];
}

/** @see hearTurn */
export type HearTurn = (tokens: Tokens, beside: Listeners) => HeardTurn;

/**
 * Hearing in the languages of these packs. The pack of the language that is written listens, and that of the conversation; where a few
 * words do not say what is written, those that are near listen too, and English, which customers mix into all others. What was learned is
 * listened to in one language alone (the one surely written, else that of the conversation, else the likeliest, else English): a word that two share is no clue in both.
 * One word in a conversation of another language is heard as it is spelt: with a slip it may as well be a name.
 */
export function createHearing(packs: readonly LanguagePack[]): HearTurn {
  const listeners = listenersOf(packs);
  const english = listeners.get('en');
  /** By the language that a text is surely in, then by that of the conversation. */
  const byLanguages = new Map<string, Map<Language | null, readonly PackListener[]>>();
  const wishes = new Map(
    packs.flatMap(({ language, languageNames }) =>
      languageNames === undefined ? [] : [[language, languageWishIn(languageNames)] as const],
    ),
  );
  return (turn, { language, own: ownOfTurn }) => {
    const { tokens, own } = withoutMiddle(turn, ownOfTurn);
    const written = recognise(tokens);
    const listening = listeningTo(written, language);
    const heard = new Heard(tokens);
    for (let at = 0; at < listening.length; at += 1) {
      const listener = listening[at]!;
      if (at > 0 && language !== null && listener !== english && !listener.spells(tokens)) continue;
      const judgements = listener.customer(tokens, own, at === 0);
      if (judgements.length > 0) heard.add(judgements, listener.language);
    }
    if (listening.length === 0) heard.addOwn(own);
    return heard.turn(written, wishes);
  };

  function listeningTo(written: Recognised | null, language: Language | null): readonly PackListener[] {
    const key = written === null ? '' : written.sure ? written.language : null;
    if (key === null) return found(written, language);
    const known = byLanguages.get(key)?.get(language);
    if (known !== undefined) return known;
    const listening = found(written, language);
    let those = byLanguages.get(key);
    if (those === undefined)
      byLanguages.set(key, (those = new Map<Language | null, readonly PackListener[]>()));
    if (those.size < CACHED_MAX) those.set(language, listening);
    return listening;
  }

  function found(written: Recognised | null, language: Language | null): readonly PackListener[] {
    const those = new Set<PackListener>();
    const sure = written?.sure === true;
    const add = (code: Language | null) => {
      const listener = code === null ? undefined : listeners.get(primaryLanguage(code));
      if (listener !== undefined) those.add(listener);
    };
    if (sure) add(written.language);
    add(language);
    if (sure) return [...those];
    add(written?.language ?? null);
    for (const near of written?.besides ?? []) add(near);
    if (english !== undefined) those.add(english);
    return [...those];
  }
}

/** Of a text of more words (some twelve pages) the beginning and the end are heard. */
const WORDS_MAX = 5_000;

/** A full stop stands where the middle was: nothing is heard across it. */
function withoutMiddle(
  tokens: Tokens,
  own: readonly OwnWords[],
): { readonly tokens: Tokens; readonly own: readonly OwnWords[] } {
  const { words, starts, source } = tokens;
  if (words.length <= WORDS_MAX) return { tokens, own };
  const [half, behind] = [WORDS_MAX / 2, words.length - WORDS_MAX / 2];
  const ends = <T>(list: readonly T[], between: T) => [
    ...list.slice(0, half),
    between,
    ...list.slice(behind),
  ];
  const seam = tokens.ends[half - 1]!;
  const shift = half + 1 - behind;
  return {
    tokens: {
      words: ends(words, '.'),
      starts: ends(starts, seam),
      ends: ends(tokens.ends, seam),
      source,
    },
    own: own.flatMap((one) => {
      if (one.to <= half) return [one];
      return one.from < behind ? [] : [{ ...one, from: one.from + shift, to: one.to + shift }];
    }),
  };
}

/** Tags of languages that are remembered. */
const CACHED_MAX = 1_000;

/** The rule of a policy's own words where no language listens. */
const OWN_RULE = 'words of the policy';

/** What several languages hear in one turn, put together. */
class Heard {
  readonly #tokens: Tokens;
  #outcome: Outcome = 'continue';
  #request: HeardWords | null = null;
  #asked: Judgement | null = null;
  #callBack: HeardWords | null = null;
  #topics: Map<string, HeardTopic> | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(judgements: readonly Judgement[], language: Language): void {
    for (const judgement of judgements) {
      const { rules, certainty } = judgement;
      if (rules === 'request') {
        const outcome = certainty === 'certain' ? 'escalate' : 'offer';
        if (this.#outcome === 'escalate' || this.#outcome === outcome) continue;
        this.#outcome = outcome;
        this.#request = this.#words(judgement, language);
        this.#asked = judgement;
      } else if (rules === 'callBack') this.#callBack ??= this.#words(judgement, language);
      else {
        const code = rules.slice(TOPIC.length) as TopicCode;
        const topics = (this.#topics ??= new Map<string, HeardTopic>());
        const before = topics.get(code);
        if (before === undefined || (before.certainty === 'possible' && certainty === 'certain'))
          topics.set(code, { ...this.#words(judgement, language), code, certainty });
      }
    }
  }

  addOwn(own: readonly OwnWords[]): void {
    const person = own.find((words) => words.class === 'person');
    if (person === undefined) return;
    this.#outcome = 'escalate';
    this.#request = this.#words({ ...person, pattern: OWN_RULE }, null);
  }

  turn(written: Recognised | null, wishes: ReadonlyMap<Language, ReadLanguageWish>): HeardTurn {
    const wish = wishes.get(this.#request?.language ?? '');
    const asked = this.#asked;
    return {
      inLanguage: asked === null ? null : (wish?.(this.#tokens, asked.from, asked.to) ?? null),
      outcome: this.#outcome,
      request: this.#request,
      callBack: this.#callBack,
      topics: this.#topics === null ? NO_TOPICS : [...this.#topics.values()],
      written,
    };
  }

  #words(
    { from, to, pattern }: Pick<Judgement, 'from' | 'to' | 'pattern'>,
    language: Language | null,
  ): HeardWords {
    const { words, starts, ends, source } = this.#tokens;
    let last = to - 1;
    while (last > from && isMark(words[last])) last -= 1;
    const [start, end] = [starts[from] ?? 0, ends[last] ?? 0];
    return { quote: source.slice(start, end), from: start, to: end, rule: pattern, language };
  }
}

const TOPIC = 'topic.';
const NO_TOPICS: readonly HeardTopic[] = [];

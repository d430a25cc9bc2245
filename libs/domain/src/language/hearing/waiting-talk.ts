import type { Language } from '#domain/vocabulary';
import { PACKS } from '../packs/index.ts';
import { primaryLanguage } from '../primary-language.ts';
import { compilePhrases, findPhrases, isMark, type PhraseIndex, type Tokens } from '../text/index.ts';

/** What a customer who waits for a person says about the wait. */
export type WaitingTalk = 'how_long' | 'never_mind';

/** Beside the question a turn may hold as many words; more is another question, which the wait is no answer to. */
const WORDS_BESIDE_MAX = 3;

interface Compiled {
  readonly howLong: PhraseIndex;
  readonly neverMind: PhraseIndex;
  /** What may stand beside `neverMind` and changes nothing: courtesies and goodbyes. */
  readonly beside: ReadonlySet<string>;
}

const byLanguage: ReadonlyMap<Language, Compiled> = new Map(
  PACKS.flatMap(({ language, waitingTalk, smallTalk }) => {
    if (waitingTalk === undefined) return [];
    const indexOf = (entries: readonly string[]) =>
      compilePhrases(entries.map((entry) => [entry, entry] as const));
    const compiled: Compiled = {
      howLong: indexOf(waitingTalk.howLong),
      neverMind: indexOf(waitingTalk.neverMind),
      beside: new Set(
        [smallTalk?.closing, smallTalk?.greeting].flatMap((words) => words?.trim().split(/\s+/) ?? []),
      ),
    };
    return [[language, compiled] as const];
  }),
);

/** Null: it is about something else. To take back a request the turn must say nothing beside it: a wrong guess would end a wait. */
export function readWaitingTalk(tokens: Tokens, language: Language | null): WaitingTalk | null {
  const own = language === null ? undefined : byLanguage.get(primaryLanguage(language));
  for (const words of own === undefined ? byLanguage.values() : [own]) {
    if (isCovered(tokens, words.neverMind, (beside) => beside.every((word) => words.beside.has(word)))) {
      return 'never_mind';
    }
    if (isCovered(tokens, words.howLong, (beside) => beside.length <= WORDS_BESIDE_MAX)) return 'how_long';
  }
  return null;
}

/** Whether phrases of the index are in the turn, and what else is in it is all right. */
function isCovered(
  tokens: Tokens,
  index: PhraseIndex,
  allows: (beside: readonly string[]) => boolean,
): boolean {
  const found = findPhrases(index, tokens);
  if (found.length === 0) return false;
  const beside = tokens.words.filter(
    (word, at) => !isMark(word) && !found.some(({ from, to }) => at >= from && at < to),
  );
  return allows(beside);
}

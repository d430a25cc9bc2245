import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import type { Tokens } from '../text/index.ts';
import { repetitionLexicon, type RepetitionLexicon } from './repetition-lexicon.ts';
import { contentInCommon, contentOf, SAME_QUESTION_MIN, type Content } from './repetition.ts';
import { pairsInCommon, pairsOf, SAME_ANSWER_MIN, type Pairs } from './same-answer.ts';

/** How turns of one language are compared: one object a language, so that what was read of a turn can be kept with it. */
export interface TurnComparison {
  /** What is compared of a turn. It holds nothing of its text. */
  read(tokens: Tokens): ReadTurn;
  /** How alike they are, from 0 to 1, where that is enough to say the same; null: they do not. */
  sameness(one: ReadTurn, other: ReadTurn): number | null;
}

/** Read by the comparison that it is given to. */
export type ReadTurn = Content | Pairs;

/** @param language of the turns; null: unknown */
type ComparisonIn = (language: Language | null) => TurnComparison;

export interface ReadRepetition {
  /** Of a customer: the same matter in other words; word for word in a language that has no words for it. */
  readonly questions: ComparisonIn;
  /** Of an assistant: the same text, whatever numbers and names stand in it. */
  readonly answers: ComparisonIn;
}

const NO_WORDS = repetitionLexicon({ empty: '', usual: '', groups: [], usualGroups: [], endings: '' });

export function repetitionIn(packs: readonly LanguagePack[]): ReadRepetition {
  const words = new Map(packs.map(({ language, repetition }) => [language, repetition] as const));
  const unknown = comparisonsOf(NO_WORDS);
  const known = new Map<string, Comparisons>();
  return {
    questions: (language) => comparisonsIn(language).questions,
    answers: (language) => comparisonsIn(language).answers,
  };

  function comparisonsIn(language: Language | null): Comparisons {
    const code = language === null ? '' : primaryLanguage(language);
    let comparisons = known.get(code);
    if (comparisons !== undefined) return comparisons;
    const own = words.get(code);
    if (own === undefined) return unknown;
    known.set(code, (comparisons = comparisonsOf(repetitionLexicon(own))));
    return comparisons;
  }
}

interface Comparisons {
  readonly questions: TurnComparison;
  readonly answers: TurnComparison;
}

function comparisonsOf(lexicon: RepetitionLexicon): Comparisons {
  const answers: TurnComparison = {
    read: (tokens) => pairsOf(tokens, lexicon),
    sameness(one, other) {
      const [a, b] = [one as Pairs, other as Pairs];
      return atLeast(SAME_ANSWER_MIN, a.all, b.all, () => pairsInCommon(a, b));
    },
  };
  if (lexicon === NO_WORDS) return { questions: answers, answers };
  const questions: TurnComparison = {
    read: (tokens) => contentOf(tokens, lexicon),
    sameness(one, other) {
      const [a, b] = [one as Content, other as Content];
      return atLeast(SAME_QUESTION_MIN, a.weight, b.weight, () => contentInCommon(a, b));
    },
  };
  return { questions, answers };
}

/** Of two sizes, the smaller one at most is in common: most turns are ruled out by that. */
function atLeast(min: number, one: number, other: number, scored: () => number): number | null {
  if ((2 * Math.min(one, other)) / (one + other) < min) return null;
  const score = scored();
  return score >= min ? score : null;
}

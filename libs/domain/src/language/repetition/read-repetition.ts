import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import type { Tokens } from '../text/index.ts';
import { repetitionLexicon, type RepetitionLexicon } from './repetition-lexicon.ts';
import { SAME_QUESTION_MIN, similarityTo } from './repetition.ts';
import { answerLikenessTo, SAME_ANSWER_MIN } from './same-answer.ts';

/** How alike two turns are, from 0 to 1, and from where on they count as the same. */
export interface Likeness {
  readonly score: number;
  readonly same: boolean;
  readonly min: number;
}

/**
 * Reads a turn once, to be compared with many.
 * @param language of the turns; null: unknown
 */
type CompareTurns = (a: Tokens, language: Language | null) => (b: Tokens) => Likeness;

export interface ReadRepetition {
  /** Of a customer: the same matter in other words; word for word in a language that has no words for it. */
  readonly questions: CompareTurns;
  /** Of an assistant: the same text, whatever numbers and names stand in it. */
  readonly answers: CompareTurns;
}

const NO_WORDS = repetitionLexicon({ empty: '', usual: '', groups: [], usualGroups: [], endings: '' });

export function repetitionIn(packs: readonly LanguagePack[]): ReadRepetition {
  const words = new Map(packs.map(({ language, repetition }) => [language, repetition] as const));
  const lexicons = new Map<string, RepetitionLexicon>();
  return {
    questions(a, language) {
      const lexicon = lexiconOf(language);
      return lexicon === NO_WORDS
        ? compare(answerLikenessTo(a, NO_WORDS), SAME_ANSWER_MIN)
        : compare(similarityTo(a, lexicon), SAME_QUESTION_MIN);
    },
    answers: (a, language) => compare(answerLikenessTo(a, lexiconOf(language)), SAME_ANSWER_MIN),
  };

  function lexiconOf(language: Language | null): RepetitionLexicon {
    const code = language === null ? '' : primaryLanguage(language);
    const compiled = lexicons.get(code);
    if (compiled !== undefined) return compiled;
    const known = words.get(code);
    if (known === undefined) return NO_WORDS;
    const lexicon = repetitionLexicon(known);
    lexicons.set(code, lexicon);
    return lexicon;
  }
}

function compare(scoreOf: (b: Tokens) => number, min: number): (b: Tokens) => Likeness {
  return (b) => {
    const score = scoreOf(b);
    return { score, same: score >= min, min };
  };
}

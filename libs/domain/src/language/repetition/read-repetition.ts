import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import type { Tokens } from '../text/index.ts';
import { repetitionLexicon, type RepetitionLexicon } from './repetition-lexicon.ts';
import { SAME_QUESTION_MIN, similarity } from './repetition.ts';
import { answerLikeness, SAME_ANSWER_MIN } from './same-answer.ts';

/** How alike two turns are, from 0 to 1, and from where on they count as the same. */
export interface Likeness {
  readonly score: number;
  readonly same: boolean;
  readonly min: number;
}

/** @param language of the turns; null: unknown */
type CompareTurns = (a: Tokens, b: Tokens, language: Language | null) => Likeness;

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
    questions(a, b, language) {
      const lexicon = lexiconOf(language);
      if (lexicon === NO_WORDS) return likeness(answerLikeness(a, b, NO_WORDS), SAME_ANSWER_MIN);
      return likeness(similarity(a, b, lexicon), SAME_QUESTION_MIN);
    },
    answers: (a, b, language) => likeness(answerLikeness(a, b, lexiconOf(language)), SAME_ANSWER_MIN),
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

function likeness(score: number, min: number): Likeness {
  return { score, same: score >= min, min };
}

export { SAME_QUESTION_MIN, similarity } from './repetition.ts';
export { repetitionLexicon, type RepetitionLexicon } from './repetition-lexicon.ts';
export type { RepetitionWords } from './repetition-words.ts';
export { answerLikeness, SAME_ANSWER_MIN, sameAnswer } from './same-answer.ts';

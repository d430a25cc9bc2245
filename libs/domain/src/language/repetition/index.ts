export { SAME_QUESTION_MIN, similarity } from './repetition.ts';
export { repetitionLexicon } from './repetition-lexicon.ts';
export { answerLikeness, sameAnswer } from './same-answer.ts';
export { repetitionIn, type ReadTurn, type TurnComparison } from './read-repetition.ts';

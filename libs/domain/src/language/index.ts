export { hearTurn, listensTo, readAsked, readMood, readPromise, readRepetition } from './hearing/hear.ts';
export type { ReadTurn, TurnComparison } from './repetition/index.ts';
export { readTurn } from './hearing/read-turn.ts';
export { unheardLanguage } from './hearing/unheard.ts';
export type { HeardTopic, HeardTurn, HeardWords } from './hearing/hear-turn.ts';
export { hearWithBefore } from './hearing/split-request.ts';
export type { OwnWords } from './rules/index.ts';
export type { OpenQuestion } from './hearing/small-talk.ts';
export { readAnswer, statesIssue, wantsAnswer } from './hearing/small-talk.ts';
export type { Detected } from './detect.ts';
export { detectIn, detectLine } from './detect-line.ts';
export { readChoice, type ChoiceTalk } from './hearing/choice-talk.ts';
export { readConsent } from './hearing/consent-talk.ts';
export { saysSpecial } from './special-categories.ts';
export { readWaitingTalk, type WaitingTalk } from './hearing/waiting-talk.ts';
export { withoutCourtesies } from './courtesies.ts';
export { shareOfTurns } from './recognition/word-share.ts';
export { recognise, type Recognised } from './recognition/recognise.ts';
export * from './statements/index.ts';
export { factsIn } from './facts-in-text.ts';
export {
  FIRST_WORDS_CODES,
  firstWords,
  firstWordsIn,
  type FirstWord,
  type FirstWordsCase,
} from './opening-sentences.ts';
export { CARD_LANGUAGES, cardWordsIn } from './card-words.ts';
export { defaultNotices } from './default-notices.ts';
export { filled, PHRASES, phrasesIn } from './phrases.ts';
export {
  ACKNOWLEDGED_ABOUT,
  type AcknowledgedAbout,
  DANGER_TEXTS,
  DANGER_TOPICS,
  isDangerTopic,
  TOPIC_CODES,
  WORDED_SITUATIONS,
  type Phrases,
  type TopicCode,
  type WordedSituation,
} from './language-pack.ts';
export * from './text/index.ts';

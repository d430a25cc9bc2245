export { moodIn, type TurnSentiment } from './read-mood.ts';
export { moodLexicon, type MoodLexicon } from './mood-lexicon.ts';
export type { MoodWords } from './mood-words.ts';
export { sentimentOf, type MoodCarrier, type Sentiment } from './sentiment.ts';

export { moodIn, type TurnSentiment } from './read-mood.ts';
export { moodLexicon } from './mood-lexicon.ts';
export type { MoodWords } from './mood-words.ts';
export { sentimentOf, type Sentiment } from './turn-sentiment.ts';

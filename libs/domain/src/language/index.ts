export { hear, type Heard } from './hearing/hear.ts';
export { readAnswer, statesIssue, wantsAnswer } from './hearing/small-talk.ts';
export { withoutCourtesies } from './courtesies.ts';
export { factsIn } from './facts-in-text.ts';
export { defaultNotices } from './default-notices.ts';
export { filled, PHRASES, phrasesIn } from './phrases.ts';
export { topicPhrases } from './topic-phrases.ts';
export type { Phrases, Topic } from './language-pack.ts';
export * from './text/index.ts';

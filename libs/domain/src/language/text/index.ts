export { clip, clipWords, visible, wordCount } from './clip.ts';
export { anyOf, EMAIL } from './fact-patterns.ts';
export { saysWhole } from './says-whole.ts';
export { isMark, isPicture, isSingle, TEXT_CHARS_MAX, tokenize, type Tokens } from './tokens.ts';
export {
  compilePhrases,
  findPhrases,
  indexPhrases,
  type PhraseIndex,
  type PhraseMatch,
} from './phrase-index.ts';

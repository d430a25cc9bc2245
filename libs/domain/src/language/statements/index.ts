export { STATEMENT_KINDS, type StatementKind } from './compiled-words.ts';
export { isAbout, matterOf } from './matter.ts';
export {
  adviceIn,
  firstSentence,
  readStatements,
  sentenceAt,
  type Correction,
  type Statements,
} from './read-statements.ts';
export { valuesIn, type FoundValue } from './values-in-text.ts';

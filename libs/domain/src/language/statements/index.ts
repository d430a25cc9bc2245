export { isAbout, matterOf } from './matter.ts';
export {
  adviceIn,
  firstSentence,
  readStatements,
  sentenceAt,
  STATEMENT_KINDS,
  type Correction,
  type StatementKind,
  type Statements,
} from './read-statements.ts';
export { valuesIn, type FoundValue } from './values-in-text.ts';

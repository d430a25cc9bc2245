export { STATEMENT_KINDS, type StatementKind } from './compiled-words.ts';
export { contentOf, isAbout, matterOf } from './matter.ts';
export {
  adviceIn,
  firstSentence,
  offerTaken,
  readStatements,
  sentenceAt,
  statementAt,
  type Correction,
  type StatedSentence,
  type Statements,
} from './read-statements.ts';
export { toldIn, type ToldSentence } from './told-in.ts';
export { saysOpposite } from './value-context.ts';
export { valuesIn, type FoundValue } from './values-in-text.ts';

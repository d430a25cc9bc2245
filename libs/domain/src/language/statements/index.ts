export {
  adviceIn,
  firstSentence,
  readStatements,
  STATEMENT_KINDS,
  type StatementKind,
  type Statements,
} from './read-statements.ts';
export { valuesIn } from './values-in-text.ts';

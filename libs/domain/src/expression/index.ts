export {
  createExpressionLanguage,
  type AskedName,
  type Expression,
  type ExpressionLanguage,
  type Held,
  type NamedValue,
  type AskedNames,
  type ValueType,
} from './expression-language.ts';
export { EXPRESSION_CHARS_MAX, INSTRUCTIONS_MAX } from './bounds.ts';

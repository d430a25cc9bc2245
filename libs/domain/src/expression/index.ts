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
export { EXPRESSION_CHARS_MAX, instructionsProblem } from './bounds.ts';
export { declaredValue, type DeclaredType } from './declared.ts';

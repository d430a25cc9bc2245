export { compileRules, type CompiledRules } from './compile-rules.ts';
export { findRules, type RuleMatch } from './find-rules.ts';
export { entriesOf, fits, parseEntry, type EntryWord } from './entry.ts';
export { judge, type Judgement } from './judge.ts';
export type { OwnWords } from './elements.ts';
export type { RuleSet } from './rule-set.ts';

export { compileRules, type CompiledRules } from './compile-rules.ts';
export { findRules, type RuleMatch } from './find-rules.ts';
export { entriesOf, fits, parseEntry, type EntryWord } from './entry.ts';
export { judge, type Judgement } from './judge.ts';
export type { OwnWords } from './line-up.ts';
export type { Classes, RuleSet, SharedWords } from './rule-set.ts';

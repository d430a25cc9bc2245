export { compileRules, type CompiledRules } from './compile-rules.ts';
export { findRules, type RuleMatch } from './find-rules.ts';
export { entriesOf, fits, parseEntry, type EntryWord } from './entry.ts';
export { judge, type Judged, type Judgement } from './judge.ts';
export { lookUp, type KnownWords, type OwnWords } from './elements.ts';
export type { RuleSet } from './rule-set.ts';

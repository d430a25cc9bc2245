export { compileRules, type CompiledRules } from './compile-rules.ts';
export { findRules, type OwnWords, type RuleMatch } from './find-rules.ts';
export { judge, type Judgement } from './judge.ts';
export type { Classes, RuleSet, SharedWords } from './rule-set.ts';

export type * from './policy.ts';
export { readWrittenPolicy, type WrittenPolicy } from './read-written-policy.ts';
export type { PolicyProblem } from './yaml-positions.ts';
export { readActivatedPolicy, type ActivatedPolicy } from './read-activated-policy.ts';
export { policyNotes } from './policy-notes.ts';
export { canonicalPolicy } from './policy-document.ts';
export { policyAtLevel, type PolicyAtLevel } from './policy-at-level.ts';
export { ownPolicyYaml, policyYaml } from './write-policy-yaml.ts';
export { policyJsonSchema } from './policy-json-schema.ts';
export { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
export {
  consentText,
  noticeLanguage,
  noticeText,
  textFor,
  type NoticeFill,
  type NoticeText,
} from './notices.ts';
export { readStoredPolicy, storedPolicyJson } from './stored-policy.ts';
export type { ActivePolicy } from './active-policy.ts';
export { BUILT_IN_POLICY, builtInPolicyAt, liveBuiltIn } from './built-in-policy.ts';
export {
  activePolicyOf,
  policyWorkflow,
  storedPolicy,
  type PolicyState,
  type StoredPolicy,
} from './policy.workflow.ts';
export {
  readPolicyFixtures,
  type FixtureTurn,
  type PolicyFixture,
  type WrittenFixtures,
} from './policy-conversations.ts';
export { policyDiff, type PolicyChange } from './policy-diff.ts';
export type { WrapUpMode } from './capacity-settings.ts';
export { calendarOfQueue } from './calendars.ts';
export { isDanger } from './danger-rules.ts';
export { topicsOf } from './topics-of.ts';
export { assistantReturn, type ReturnAnswer } from './assistant-return.ts';
export { dangerClosing, dangerText, type Danger } from './danger-notices.ts';
export { countPhrases, type PhraseCount } from './count-phrases.ts';
export { durationMs, POSITIVE_DURATION_PATTERN } from './duration.ts';
export { GLOBAL_WORKSPACE, inheritedIn, inheriting, type Inherited } from './global-policy.ts';
export { graceOf, noticesOf, triggersOf } from './channel-scope.ts';
export { unknownChannelNote } from './read-channels.ts';
export { effectivePolicy, type EffectiveValue } from './effective-policy.ts';

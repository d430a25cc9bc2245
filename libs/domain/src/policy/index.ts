export type * from './policy.ts';
export { parsePolicy, type ParsedPolicy, type PolicyProblem } from './parse-policy.ts';
export { canonicalPolicy, policyFromDocument } from './canonical-policy.ts';
export { policyYaml } from './policy-yaml.ts';
export { DEFAULT_POLICY, DEFAULT_POLICY_HASH, DEFAULT_POLICY_YAML } from './default-policy.ts';
export { compilePolicy, confidenceThreshold, type CompiledPolicy } from './compiled-policy.ts';
export { noticeText, type NoticeText } from './notices.ts';
export {
  policyWorkflow,
  restoredPolicy,
  storedPolicy,
  type ActivePolicy,
  type PolicyState,
  type StoredPolicy,
} from './policy.workflow.ts';

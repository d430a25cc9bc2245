import { NEWEST_LEVEL } from '#domain/feature-level';
import { switchedOffProblems, withBuiltInRules } from './always-human-rules.ts';
import { routingExpressionProblems } from './routing-expression-problems.ts';
import { businessRuleProblems, type WrittenChannels } from './business-rule-problems.ts';
import { collectFirstProblems } from './collect-first-problems.ts';
import { findReferenceProblems } from './check-policy-references.ts';
import { withBuiltInTexts } from './notices.ts';
import { saidAlwaysOn } from './never-off.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { readChannels } from './read-channels.ts';
import { DECODING, findingsOf } from './schema-problems.ts';
import type { Mapping } from './schema-tree.ts';
import { readYaml, type PolicyProblem } from './yaml-positions.ts';

export type WrittenPolicy =
  /** `isEmpty`: nothing is written in the file, so that it is the built-in policy. */
  | { readonly ok: true; readonly policy: Policy; readonly isEmpty?: true }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * A policy as managers write it, checked; what the file leaves out is as this version of Baton has it by default. All problems
 * at once, in the file's order.
 * @param fileName only for the problems' text
 * @param level the feature level whose built-in rules the file adds to
 */
export function readWrittenPolicy(
  yamlText: string,
  fileName: string,
  level: number = NEWEST_LEVEL,
): WrittenPolicy {
  const yaml = readYaml(yamlText, fileName);
  if (!yaml.ok) return yaml;
  const decoded = POLICY_SCHEMA.safeDecode(withRoutes(yaml.value ?? {}) as never, DECODING);
  if (!decoded.success) {
    return { ok: false, problems: yaml.located(findingsOf(POLICY_SCHEMA, decoded.error).map(saidAlwaysOn)) };
  }
  const written: Policy = { ...decoded.data, notices: withBuiltInTexts(decoded.data.notices) };
  const rules = namesRules(yaml.value) ? written.triggers.alwaysHuman : [];
  const workspace: Policy = {
    ...written,
    triggers: { ...written.triggers, alwaysHuman: withBuiltInRules(rules, level) },
    channels: {},
  };
  const { channels, findings } = readChannels(channelsIn(yaml.value), written.channels, workspace);
  const policy: Policy = { ...workspace, channels };
  const dangling = [
    ...switchedOffProblems(rules),
    ...findings,
    ...businessRuleProblems(policy, channelsIn(yaml.value)),
    ...collectFirstProblems(policy),
    ...routingExpressionProblems(policy),
    ...findReferenceProblems(policy, written),
  ];
  return dangling.length > 0
    ? { ok: false, problems: yaml.located(dangling) }
    : { ok: true, policy, ...(yaml.value === null && { isEmpty: true }) };
}

/** A file with queues of its own and no routes sends everyone to its first queue. */
function withRoutes(file: unknown): unknown {
  const { queues, routes } = file as { readonly queues?: unknown; readonly routes?: unknown };
  if (routes !== undefined || !Array.isArray(queues)) return file;
  const [first] = queues as readonly ({ readonly id?: unknown } | null)[];
  return typeof first?.id === 'string' && first.id !== ''
    ? { ...(file as object), routes: [{ queue: first.id }] }
    : file;
}

function channelsIn(file: unknown): WrittenChannels {
  return ((file as Mapping | null)?.['channels'] ?? {}) as WrittenChannels;
}

function namesRules(file: unknown): boolean {
  const triggers = (file as { readonly triggers?: unknown } | null)?.triggers;
  return typeof triggers === 'object' && triggers !== null && Object.hasOwn(triggers, 'alwaysHuman');
}

import { NEWEST_LEVEL } from '#domain/feature-level';
import { switchedOffProblems, withBuiltInRules } from './always-human-rules.ts';
import { routingExpressionProblems } from './routing-expression-problems.ts';
import { BUILT_IN_RULES } from '../trigger/policy-keys/always-human.ts';
import { businessRuleProblems, type WrittenChannels } from './business-rule-problems.ts';
import { collectFirstProblems } from './collect-first-problems.ts';
import { findReferenceProblems, phraseProblems } from './check-policy-references.ts';
import { withBuiltInTexts } from './notices.ts';
import { saidAlwaysOn } from './never-off.ts';
import { findingInFile, noticesOver, overGlobal } from './over-global.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { readChannels, takenAwayProblems } from './read-channels.ts';
import { DECODING, findingsOf, type SchemaFinding } from './schema-problems.ts';
import { isMapping, type Mapping } from './schema-tree.ts';
import { readYaml, type PolicyProblem } from './yaml-positions.ts';

export type WrittenPolicy =
  /**
   * `own` is what the file itself has. `isEmpty`: nothing is written in it, so that it is the built-in policy, or the global one.
   */
  | { readonly ok: true; readonly policy: Policy; readonly own: Mapping; readonly isEmpty?: true }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * A policy as managers write it, checked; what the file leaves out is as this version of Baton has it by default. All problems
 * at once, in the file's order.
 * @param fileName only for the problems' text
 * @param level the feature level whose built-in rules the file adds to
 * @param global what the file leaves out is as this policy has it, instead of the default
 */
export function readWrittenPolicy(
  yamlText: string,
  fileName: string,
  level: number = NEWEST_LEVEL,
  global?: Policy,
): WrittenPolicy {
  const yaml = readYaml(yamlText, fileName);
  if (!yaml.ok) return yaml;
  const file = yaml.value ?? {};
  const read = global === undefined ? ofItself(file, level) : ofInstallation(file, global);
  if (!read.ok) return { ok: false, problems: yaml.located(read.findings) };
  return {
    ...{ ok: true, policy: read.policy, own: file as Mapping },
    ...(yaml.value === null && { isEmpty: true }),
  };
}

type Read =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

function ofItself(file: unknown, level: number): Read {
  const whole = withRoutes(file);
  const decoded = POLICY_SCHEMA.safeDecode(whole as never, DECODING);
  if (!decoded.success)
    return { ok: false, findings: findingsOf(POLICY_SCHEMA, decoded.error).map(saidAlwaysOn) };
  const written: Policy = { ...decoded.data, notices: withBuiltInTexts(decoded.data.notices) };
  const rules = namesRules(file) ? written.triggers.alwaysHuman : [];
  const workspace: Policy = {
    ...written,
    triggers: { ...written.triggers, alwaysHuman: withBuiltInRules(rules, level) },
    channels: {},
  };
  const { policy, findings } = withChannels(whole, written, workspace);
  const problems = [...switchedOffProblems(rules), ...findings, ...phraseProblems(written)];
  return problems.length > 0 ? { ok: false, findings: problems } : { ok: true, policy };
}

/** The file over the global policy, whose rules are complete already. */
function ofInstallation(file: unknown, global: Policy): Read {
  if (!isMapping(file)) return ofItself(file, NEWEST_LEVEL);
  const whole = overGlobal(file, global);
  const decoded = POLICY_SCHEMA.safeDecode(whole, DECODING);
  if (!decoded.success) {
    const findings = findingsOf(POLICY_SCHEMA, decoded.error).map(saidAlwaysOn);
    return { ok: false, findings: findings.map((finding) => findingInFile(finding, whole, file)) };
  }
  const own = POLICY_SCHEMA.safeDecode(ownWords(file), DECODING);
  if (!own.success) return { ok: false, findings: findingsOf(POLICY_SCHEMA, own.error) };
  const written = noticesOver(decoded.data, own.data, global);
  const { policy, findings } = withChannels(whole, written, { ...written, channels: {} });
  const problems = [
    ...takenAwayProblems((file['triggers'] ?? {}) as Mapping, global.triggers, {
      path: ['triggers'],
      ...{ whose: 'the global policy', gone: BUILT_IN_RULES.map(({ name }) => name) },
    }),
    ...findings.map((finding) => findingInFile(finding, whole, file)),
    ...phraseProblems(own.data),
  ];
  return problems.length > 0 ? { ok: false, findings: problems } : { ok: true, policy };
}

/** What a file has of its own whose places, or whose texts, count by themselves. It lacks nothing that the global policy may have for it. */
function ownWords({ triggers, channels, notices, queues }: Mapping): Mapping {
  const named = (queues as readonly Mapping[] | undefined)?.map(({ id, aliases }) => ({
    id,
    ...(aliases !== undefined && { aliases }),
  }));
  return { triggers, channels, notices, ...(named !== undefined && { queues: named }) };
}

/** @param whole what is read, as a file has it; @param workspace what it says, without channels */
function withChannels(
  whole: unknown,
  written: Policy,
  workspace: Policy,
): { readonly policy: Policy; readonly findings: readonly SchemaFinding[] } {
  const { channels, findings } = readChannels(channelsIn(whole), written.channels, workspace);
  const policy: Policy = { ...workspace, channels };
  return {
    policy,
    findings: [
      ...findings,
      ...businessRuleProblems(policy, channelsIn(whole)),
      ...collectFirstProblems(policy),
      ...routingExpressionProblems(policy),
      ...findReferenceProblems(policy),
    ],
  };
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

import { FIRST_LEVEL } from '#domain/feature-level';
import { BUILT_IN_RULES } from '../trigger/policy-keys/always-human.ts';
import { unknownName } from './nearest-name.ts';
import type { Policy } from './policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { BUILT_IN_LEVEL_1 } from './released/built-in-level-1.ts';
import type { SchemaFinding } from './schema-problems.ts';

export type AlwaysHumanRule = Policy['triggers']['alwaysHuman'][number];

/** A customer in danger gets a person under every policy. */
const NEVER_OFF = 'safety';

let rulesOfLevel1: readonly AlwaysHumanRule[] | undefined;

/** The rules that a file adds to. At an earlier level they are those that its workers know. */
function builtInRulesAt(level: number): readonly AlwaysHumanRule[] {
  if (level > FIRST_LEVEL) return BUILT_IN_RULES;
  if (rulesOfLevel1 === undefined) {
    const read = readActivatedPolicy(BUILT_IN_LEVEL_1);
    if (!read.ok) throw new Error(read.problem);
    rulesOfLevel1 = read.policy.triggers.alwaysHuman;
  }
  return rulesOfLevel1;
}

/**
 * What is built in and what the file adds to it, by name: a rule of the same name has the lists of both, `off` takes one away. Those
 * that are built in come first.
 */
export function withBuiltInRules(
  written: readonly AlwaysHumanRule[],
  level: number,
): readonly AlwaysHumanRule[] {
  const byName = new Map(builtInRulesAt(level).map((rule) => [rule.name, rule]));
  for (const rule of written) {
    const builtIn = byName.get(rule.name);
    if (rule.off === true) byName.delete(rule.name);
    else byName.set(rule.name, builtIn === undefined ? rule : bothOf(builtIn, rule));
  }
  return [...byName.values()];
}

function bothOf(a: AlwaysHumanRule, b: AlwaysHumanRule): AlwaysHumanRule {
  return {
    name: a.name,
    topics: union(a.topics, b.topics),
    phrases: union(a.phrases, b.phrases),
    intents: union(a.intents, b.intents),
    tiers: union(a.tiers, b.tiers),
  };
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

/** Where a file switches rules off, and which it may. */
interface SwitchedOffAt {
  readonly path: SchemaFinding['path'];
  /** E.g. `built-in rule`. */
  readonly what: string;
  readonly names: readonly string[];
}

const OF_WORKSPACE: SwitchedOffAt = {
  path: ['triggers', 'alwaysHuman'],
  what: 'built-in rule',
  names: BUILT_IN_RULES.map(({ name }) => name),
};

/** What is wrong with the rules that a file switches off. */
export function switchedOffProblems(
  written: readonly { readonly name: string; readonly off?: unknown }[],
  { path, what, names }: SwitchedOffAt = OF_WORKSPACE,
): readonly SchemaFinding[] {
  return written.flatMap(({ name, off }, index): readonly SchemaFinding[] => {
    if (off !== true) return [];
    if (name === NEVER_OFF) {
      const message = `"${name}" cannot be switched off: a customer in danger always gets a person; remove this entry`;
      return [{ path: [...path, index, 'off'], message }];
    }
    if (names.includes(name)) return [];
    return [{ path: [...path, index, 'name'], message: unknownName(what, name, names) }];
  });
}

/** Names of the built-in rules that a policy has switched off. */
export function rulesSwitchedOff({ triggers }: Policy): readonly string[] {
  const names = triggers.alwaysHuman.map(({ name }) => name);
  return BUILT_IN_RULES.map(({ name }) => name).filter((name) => name !== NEVER_OFF && !names.includes(name));
}

/** The rules as a file lists them that means the same policy. */
export function asWrittenRules(policy: Policy): readonly AlwaysHumanRule[] {
  const off = rulesSwitchedOff(policy).map((name): AlwaysHumanRule => ({
    name,
    topics: [],
    phrases: [],
    intents: [],
    tiers: [],
    off: true,
  }));
  return [...policy.triggers.alwaysHuman, ...off];
}

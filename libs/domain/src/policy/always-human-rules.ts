import { FIRST_LEVEL } from '#domain/feature-level';
import { BUILT_IN_RULES } from '../trigger/policy-keys/always-human.ts';
import { nearestName } from './nearest-name.ts';
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

/** What is wrong with the rules that a file switches off. */
export function switchedOffProblems(written: readonly AlwaysHumanRule[]): readonly SchemaFinding[] {
  const names = BUILT_IN_RULES.map(({ name }) => name);
  return written.flatMap(({ name, off }, index): readonly SchemaFinding[] => {
    if (off !== true) return [];
    const path = ['triggers', 'alwaysHuman', index];
    if (name === NEVER_OFF) {
      return [
        {
          path: [...path, 'off'],
          message: `"${name}" cannot be switched off: a customer in danger always gets a person; remove this entry`,
        },
      ];
    }
    if (names.includes(name)) return [];
    const near = nearestName(name, names);
    return [
      {
        path: [...path, 'name'],
        message: `no built-in rule is named "${name}"; ${near === null ? `built in: ${names.join(', ')}` : `did you mean "${near}"?`}`,
      },
    ];
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

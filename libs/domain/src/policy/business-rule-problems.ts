import { createExpressionLanguage, instructionsProblem } from '#domain/expression';
import { ruleNames } from '../trigger/business-rules/rule-names.ts';
import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';

type Triggers = Policy['triggers'];

/** Of the channels of a file or a document, as it is written there: where a rule of a channel stands. */
export type WrittenChannels = Readonly<
  Record<
    string,
    { readonly triggers?: { readonly businessRules?: unknown } | null | undefined } | null | undefined
  >
>;

/** Declared attributes. */
const ATTRIBUTES_MAX = 100;

/** Names that objects of the engine have themselves. */
const NOT_NAMES = ['__proto__', 'constructor'];

/**
 * What is wrong with the business rules of a policy, which only a scope as a whole can tell: the rules of a channel may ask for attributes that
 * the workspace declares.
 */
export function businessRuleProblems(
  { triggers, channels }: Policy,
  written: WrittenChannels,
): readonly SchemaFinding[] {
  const ofWorkspace = scopeProblems(triggers, ['triggers', 'businessRules'], (index) => index);
  const ofChannels = Object.entries(channels).flatMap(([channel, { triggers: its }]) => {
    const names = namesIn(written[channel]?.triggers?.businessRules);
    const place = (_: number, name: string) => names.indexOf(name);
    return scopeProblems(its, ['channels', channel, 'triggers', 'businessRules'], place);
  });
  // What is wrong in the workspace is wrong in every channel that has its rules: it is said once.
  return ofWorkspace.length === 0
    ? ofChannels
    : [...ofWorkspace, ...ofChannels.filter(({ path }) => path.includes('rules'))];
}

/** @param placeOf where the list has a rule; -1: nowhere, it is one of the workspace */
function scopeProblems(
  { businessRules, alwaysHuman }: Triggers,
  path: SchemaFinding['path'],
  placeOf: (index: number, name: string) => number,
): readonly SchemaFinding[] {
  if (businessRules === null) return [];
  const { attributes, rules } = businessRules;
  const wrongAttributes = attributesProblem(Object.keys(attributes));
  if (wrongAttributes !== null) return [{ path: [...path, 'attributes'], message: wrongAttributes }];
  const language = createExpressionLanguage(ruleNames(attributes));
  const taken = new Set(alwaysHuman.map(({ name }) => name));
  let instructions = 0;
  const problems = rules.flatMap(({ name, when, off }, index): readonly SchemaFinding[] => {
    const place = placeOf(index, name);
    const at = (key?: string): SchemaFinding['path'] =>
      place < 0 ? path : [...path, 'rules', place, ...(key === undefined ? [] : [key])];
    // Routes and reports know rules by their names alone.
    if (taken.has(name))
      return [{ path: at('name'), message: 'an alwaysHuman rule has this name; give the rule another' }];
    if (when === undefined)
      return off === true ? [] : [{ path: at(), message: '"when" is missing; write it' }];
    const read = language.read(when);
    if (read.ok) {
      if (off !== true) instructions += read.expression.instructions;
      return [];
    }
    return [{ path: at('when'), message: place < 0 ? `rule "${name}": ${read.problem}` : read.problem }];
  });
  const message = instructionsProblem(instructions, 'rules');
  return message === null ? problems : [...problems, { path, message }];
}

/** Null: none. */
export function attributesProblem(names: readonly string[]): string | null {
  const notName = names.find((name) => NOT_NAMES.includes(name));
  if (notName !== undefined) return `"${notName}" cannot be the name of an attribute; rename it`;
  return names.length > ATTRIBUTES_MAX ? `more than ${ATTRIBUTES_MAX} attributes; remove some` : null;
}

function namesIn(businessRules: unknown): readonly string[] {
  if (typeof businessRules !== 'object' || businessRules === null || !('rules' in businessRules)) return [];
  const { rules } = businessRules as { readonly rules?: readonly { readonly name: string }[] };
  return (rules ?? []).map(({ name }) => name);
}

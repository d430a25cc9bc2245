import { createExpressionLanguage } from '#domain/expression';
import { ruleNames, type AttributeType } from '../trigger/business-rules/rule-names.ts';
import type { SchemaFinding } from './schema-problems.ts';

interface WrittenRules {
  readonly attributes: Readonly<Record<string, AttributeType>>;
  readonly rules: readonly { readonly when?: string | undefined; readonly off?: true | undefined }[];
}

const ATTRIBUTES_MAX = 100;

/** Names that objects of the engine have themselves. */
const NOT_NAMES = ['__proto__', 'constructor'];

/** What is wrong with the attributes and the expressions of business rules, by the place under their key. */
export function businessRuleProblems({ attributes, rules }: WrittenRules): readonly SchemaFinding[] {
  const names = Object.keys(attributes);
  const notName = names.find((name) => NOT_NAMES.includes(name));
  if (notName !== undefined)
    return [{ path: ['attributes'], message: `"${notName}" cannot be the name of an attribute; rename it` }];
  if (names.length > ATTRIBUTES_MAX)
    return [{ path: ['attributes'], message: `more than ${ATTRIBUTES_MAX} attributes; remove some` }];
  const language = createExpressionLanguage(ruleNames(attributes));
  return rules.flatMap(({ when, off }, index): readonly SchemaFinding[] => {
    const path = ['rules', index];
    if (when === undefined) return off === true ? [] : [{ path, message: '"when" is missing; write it' }];
    const read = language.read(when);
    return read.ok ? [] : [{ path: [...path, 'when'], message: read.problem }];
  });
}

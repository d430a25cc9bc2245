import { instructionsProblem, type ExpressionLanguage } from '#domain/expression';
import { contactLanguage, declaredIn, pairLanguage } from '../routing/expressions/routing-names.ts';
import { attributesProblem } from './business-rule-problems.ts';
import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';

type Path = readonly (string | number)[];

/** What is wrong with `when` of routes and `expression` of conditions, which only the attributes of the policy can tell. */
export function routingExpressionProblems(policy: Policy): readonly SchemaFinding[] {
  const { attributes, routes, queues } = policy;
  const wrong = (['conversation', 'agent'] as const).flatMap((whose): readonly SchemaFinding[] => {
    const message = attributesProblem(Object.keys(attributes[whose]));
    return message === null ? [] : [{ path: ['attributes', whose], message }];
  });
  if (wrong.length > 0) return wrong;
  const types = declaredIn(policy);
  // Most policies have none, and a language takes longer to make than they to read.
  let contact: ReturnType<typeof contactLanguage> | undefined;
  let pair: ReturnType<typeof pairLanguage> | undefined;
  let instructions = 0;
  const check = (language: ExpressionLanguage<never>, text: string, path: Path): readonly SchemaFinding[] => {
    const read = language.read(text);
    if (!read.ok) return [{ path: [...path], message: read.problem }];
    instructions += read.expression.instructions;
    return [];
  };
  const inConditions = (list: unknown, path: Path): readonly SchemaFinding[] =>
    expressionsIn(list, path).flatMap(({ text, at }) => check((pair ??= pairLanguage(types)), text, at));
  const problems = [
    ...routes.flatMap(({ when, conditions }, at) => [
      ...(when === undefined
        ? []
        : check((contact ??= contactLanguage(types)), when, ['routes', at, 'when'])),
      ...inConditions(conditions, ['routes', at, 'conditions']),
    ]),
    ...queues.flatMap(({ conditions, relaxation }, at) => [
      ...inConditions(conditions, ['queues', at, 'conditions']),
      ...relaxation.flatMap((step, of) =>
        inConditions(step.conditions, ['queues', at, 'relaxation', of, 'conditions']),
      ),
    ]),
  ];
  const message = instructionsProblem(instructions, 'expressions');
  return message === null ? problems : [...problems, { path: ['routes'], message }];
}

interface Found {
  readonly text: string;
  readonly at: Path;
}

function expressionsIn(value: unknown, path: Path): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => expressionsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Found[] => {
    const at = [...path, key];
    return key === 'expression' && typeof inner === 'string'
      ? [{ text: inner, at }]
      : expressionsIn(inner, at);
  });
}

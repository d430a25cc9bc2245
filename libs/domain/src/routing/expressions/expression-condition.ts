import type { NamedValue } from '#domain/expression';
import type { AttributeValue } from '#domain/vocabulary';
import {
  contactLanguage,
  pairExpression,
  type DeclaredTypes,
  type PairExpression,
  type RoutedContact,
} from './routing-names.ts';

/** An expression as it is asked of agents: with the values of one contact, and the types of all that it names. Plain JSON. */
export interface ExpressionAsking {
  readonly expression: string;
  readonly types: DeclaredTypes;
  readonly of: Readonly<Record<string, NamedValue>>;
}

/** What is known where a condition is brought to the form in which it is asked. */
export interface AskedFor {
  readonly contact: RoutedContact;
  readonly types: DeclaredTypes;
}

/** True or false: it asks nothing of an agent, and holds or does not. */
export function expressionAsking(text: string, { contact, types }: AskedFor): ExpressionAsking | boolean {
  const read = pairExpression(text, types);
  if (read === null) return false;
  const { names } = read.expression;
  const language = contactLanguage(types);
  const of = Object.fromEntries(
    names.flatMap((name) => {
      const value = name.startsWith(AGENT) ? undefined : language.valueOf(name, contact);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  if (!names.some((name) => name.startsWith(AGENT))) return holds(read, of, {});
  // Only what it names: whoever differs in something else shares the match group.
  const used = {
    conversation: usedIn(types.conversation, 'attributes.', names),
    agent: usedIn(types.agent, AGENT, names),
  };
  return { expression: text, types: used, of };
}

const AGENT = 'agent.';

type Types = DeclaredTypes['agent'];

function usedIn(types: Types, prefix: string, names: readonly string[]): Types {
  const used = Object.entries(types).filter(([name]) => names.includes(`${prefix}${name}`));
  return Object.fromEntries(used.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const compiled = new WeakMap<ExpressionAsking, PairExpression>();

/** What needs something unknown is not met. */
export function meetsExpression(
  asking: ExpressionAsking,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): boolean {
  const read = compiled.get(asking) ?? pairExpression(asking.expression, asking.types);
  if (read === null) return false;
  compiled.set(asking, read);
  return holds(read, asking.of, attributes);
}

function holds(
  { expression, language }: PairExpression,
  noted: ExpressionAsking['of'],
  agent: Readonly<Record<string, AttributeValue>>,
): boolean {
  return expression.holds(language.facts({ noted, agent })) === 'met';
}

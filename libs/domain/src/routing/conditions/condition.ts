import type { AttributeValue } from '#domain/vocabulary';

/** What an agent must be, as a tree. Plain JSON. */
export type AgentCondition =
  | { readonly all: readonly AgentCondition[] }
  | { readonly any: readonly AgentCondition[] }
  | { readonly not: AgentCondition }
  | SkillCondition
  | LanguageCondition
  | AttributeCondition
  | ExpressionCondition;

/** Has the skill at a level from `atLeast`, 1 where left out, to `atMost`. */
interface SkillCondition {
  readonly skill: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Speaks one of these languages, the first of them rather than the next. `customer`: that of the customer, where it is known. */
interface LanguageCondition {
  readonly language: string | readonly string[];
}

/** Has signed in with this attribute: one of these values, or a number in this range. */
interface AttributeCondition {
  readonly attribute: string;
  readonly is?: AttributeValue | readonly AttributeValue[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** CEL over attributes of the agent and of the customer: see `routing-names.ts`. Not of a contact. */
interface ExpressionCondition {
  readonly expression: string;
}

/** In `language`: the language of the customer. */
export const CUSTOMER = 'customer';

import { z } from 'zod';
import {
  createExpressionLanguage,
  EXPRESSION_CHARS_MAX,
  type Expression,
  type ExpressionLanguage,
} from '#domain/expression';
import type { Category } from '#domain/vocabulary';
import { notAText } from '../../policy/field-problems.ts';
import { byName, offByDefault, text, unique } from '../../policy/fields.ts';
import { ruleNames, type RuleNames, type RuleSource } from '../business-rules/rule-names.ts';
import { triggerPolicy } from '../define-trigger.ts';

/** Rules of a policy: each is asked at every turn. */
const RULES_MAX = 100;

const rule = z.strictObject({
  name: text(),
  when: z
    .string({ error: notAText })
    .max(
      EXPRESSION_CHARS_MAX,
      `it is longer than ${EXPRESSION_CHARS_MAX} characters; split it into several rules`,
    )
    .optional()
    .describe(
      'CEL over what is known of the conversation, e.g. customer.orderValue > 500. A rule that needs something unknown is not met.',
    ),
  outcome: z
    .enum(['escalate', 'offer'])
    .prefault('escalate')
    .describe('What happens when it becomes met: a person at once, or an offer of one.'),
  category: z
    .enum(['A', 'B', 'C'])
    .prefault('B')
    .describe('How strongly it calls for a person; A also counts while a person is waited for.'),
  off: z.literal(true).optional().describe('Nobody asks the rule.'),
});

const businessRulesSchema = z.strictObject({
  attributes: byName(z.enum(['text', 'number', 'boolean']))
    .prefault({})
    .describe('Types of the attributes that rules ask for as attributes.<name>: text, number or boolean.'),
  rules: z
    .array(rule)
    .max(RULES_MAX, `more than ${RULES_MAX} rules; remove some`)
    .check(unique('name', 'rule'))
    .prefault([])
    .describe('Each counts when it becomes met, and again only once it was not met in between.'),
});

/** A rule that is on, as the hot path asks it. */
export interface PreparedRule {
  readonly name: string;
  readonly when: Expression;
  readonly outcome: 'escalate' | 'offer';
  readonly category: Category;
}

export interface BusinessRules {
  readonly rules: readonly PreparedRule[];
  readonly byName: ReadonlyMap<string, PreparedRule>;
  readonly language: ExpressionLanguage<RuleSource>;
  readonly names: RuleNames;
}

export const businessRules = triggerPolicy({
  key: 'businessRules',
  schema: offByDefault(businessRulesSchema, 2).describe(
    'Rules of the business in CEL, over attributes of the customer and of the conversation. They add to the other triggers.',
  ),
  prepare(written): BusinessRules | null {
    if (written === null) return null;
    const names = ruleNames(written.attributes);
    const language = createExpressionLanguage(names);
    const rules = written.rules.flatMap(({ name, when, outcome, category, off }): PreparedRule[] => {
      const read = when === undefined || off === true ? null : language.read(when);
      return read?.ok === true ? [{ name, when: read.expression, outcome, category }] : [];
    });
    if (rules.length === 0) return null;
    return { rules, byName: new Map(rules.map((each) => [each.name, each])), language, names };
  },
});

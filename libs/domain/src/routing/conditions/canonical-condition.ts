import type { AttributeValue, Language } from '#domain/vocabulary';
import { languageTag } from '../../language/language-tag.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import {
  expressionAsking,
  type AskedFor,
  type ExpressionAsking,
} from '../expressions/expression-condition.ts';
import { CUSTOMER, type AgentCondition } from './condition.ts';

/**
 * A condition as it is asked, for one customer: conditions that are met by the same agents for the same reason are the same JSON, so that
 * those who wait for them share a match group.
 */
export type Asking =
  | { readonly all: readonly Asking[] }
  | { readonly any: readonly Asking[] }
  | { readonly not: Asking }
  | { readonly skill: string; readonly atLeast: number; readonly atMost?: number }
  | { readonly language: readonly Language[] }
  | {
      readonly attribute: string;
      readonly is?: readonly AttributeValue[];
      readonly atLeast?: number;
      readonly atMost?: number;
    }
  | ExpressionAsking;

/** @param language of the customer; null: not known. @param around undefined: no expression is met. True or false: everybody meets it, or nobody. */
export function asking(
  condition: AgentCondition,
  language: Language | null,
  around?: AskedFor,
): Asking | boolean {
  if ('all' in condition) return joined('all', condition.all, language, around);
  if ('any' in condition) return joined('any', condition.any, language, around);
  if ('not' in condition) {
    const inner = asking(condition.not, language, around);
    if (typeof inner === 'boolean') return !inner;
    return 'not' in inner ? inner.not : { not: inner };
  }
  if ('expression' in condition)
    return around !== undefined && expressionAsking(condition.expression, around);
  if ('skill' in condition) {
    const { skill, atLeast = 1, atMost } = condition;
    return { skill, atLeast, ...(atMost !== undefined && { atMost }) };
  }
  if ('language' in condition) {
    const { language: written } = condition;
    const chain = [
      ...new Set((typeof written === 'string' ? [written] : written).flatMap((tag) => tagsOf(tag, language))),
    ];
    // Of one whose language is not known nothing else is asked.
    return chain.length === 0 ? true : { language: chain };
  }
  const { attribute, is, atLeast, atMost } = condition;
  return {
    attribute,
    ...(is !== undefined && { is: values(is) }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
  };
}

function tagsOf(tag: string, language: Language | null): readonly Language[] {
  if (tag !== CUSTOMER) return [languageTag(tag)];
  if (language === null) return [];
  const own = languageTag(language);
  return [own, primaryLanguage(own)];
}

function values(is: AttributeValue | readonly AttributeValue[]): readonly AttributeValue[] {
  const list = typeof is === 'object' ? is : [is];
  return byJson(list).map(([, value]) => value);
}

function joined(
  kind: 'all' | 'any',
  list: readonly AgentCondition[],
  language: Language | null,
  around: AskedFor | undefined,
): Asking | boolean {
  const parts: Asking[] = [];
  /** What decides alone: nobody meets all where one is false, and everybody meets any where one is true. */
  const decisive = kind === 'any';
  for (const one of list) {
    const part = asking(one, language, around);
    if (part === decisive) return decisive;
    if (typeof part === 'boolean') continue;
    if (kind === 'all' && 'all' in part) parts.push(...part.all);
    else if (kind === 'any' && 'any' in part) parts.push(...part.any);
    else parts.push(part);
  }
  const [first, ...others] = byJson(parts).map(([, part]) => part);
  if (first === undefined) return !decisive;
  if (others.length === 0) return first;
  return kind === 'all' ? { all: [first, ...others] } : { any: [first, ...others] };
}

/** Each once, in order of its JSON. */
function byJson<T>(list: readonly T[]): readonly (readonly [json: string, value: T])[] {
  const byText = new Map(list.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1));
}

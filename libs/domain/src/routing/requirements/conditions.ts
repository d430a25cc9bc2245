import { z } from 'zod';
import type { Language } from '#domain/vocabulary';
import { notAList } from '../../policy/field-problems.ts';
import { absentMeans } from '../../policy/fields.ts';
import { asking, type Asking } from '../conditions/canonical-condition.ts';
import { conditionProblems } from '../../policy/condition-problems.ts';
import type { AgentCondition } from '../conditions/condition.ts';
import {
  conditionText,
  hasLanguages,
  heldText,
  languagePlace,
  meetsCondition,
  skillsIn,
} from '../conditions/meets-condition.ts';
import type { DeclaredTypes } from '../expressions/routing-names.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';
import { defineRequirement } from './define-requirement.ts';

/** Conditions that an agent must meet, all of them. */
export function conditionList() {
  const condition = z.unknown().check(({ value, issues }) => {
    for (const { path, message } of conditionProblems(value)) {
      issues.push({ code: 'custom', path, message, input: value });
    }
  }) as z.ZodType as z.ZodType<AgentCondition, AgentCondition>;
  return z.array(condition, { error: notAList }).max(20);
}

/** The agent meets the conditions of the queue, of the route that led there, and of the contact. */
export const conditions = defineRequirement({
  name: 'conditions',
  policy: {
    key: 'conditions',
    schema: absentMeans(
      [],
      conditionList()
        .prefault([])
        .describe(
          'What an agent must be to serve this queue; all of them. { skill, atLeast, atMost }, { language: [customer, en] } with the best first, { attribute, is } of what agents sign in with, { expression } in CEL over `attributes`, and all, any and not of them.',
        ),
      2,
    ),
  },
  of(request, ofQueue: readonly AgentCondition[], { contactConditions }, ofRoute, types) {
    const own = (contactConditions && request.conditions) || [];
    if (ofRoute.length > 0 || own.length > 0)
      return conditionsFor([...ofQueue, ...ofRoute, ...own], request, types);
    return ofQueue.length === 0 ? null : conditionsOfQueue(ofQueue, request, types);
  },
  none: null,
  emitted: (need: Asking) => JSON.stringify(need),
  meets: meetsCondition,
  skills: skillsIn,
  preference: (need: Asking) => (hasLanguages(need) ? (agent) => languagePlace(need, agent) : null),
  shortfall: (need: Asking, agent) => ({ needed: conditionText(need), has: heldText(need, agent) }),
});

/**
 * What a queue alone asks for, by the customer's language: the same for all who come to it. Not kept where an expression is in it, which
 * asks for the customer's attributes.
 */
const ofQueues = new WeakMap<
  readonly AgentCondition[],
  Map<Language | null, Asking | null> | 'expressions'
>();
/** Languages are what customers' clients say. */
const LANGUAGES_MAX = 100;

function conditionsOfQueue(
  ofQueue: readonly AgentCondition[],
  request: Readonly<EpisodeRequest>,
  types: DeclaredTypes,
): Asking | null {
  let known = ofQueues.get(ofQueue);
  if (known === undefined) {
    known = ofQueue.some(hasExpression) ? 'expressions' : new Map<Language | null, Asking | null>();
    ofQueues.set(ofQueue, known);
  }
  if (known === 'expressions') return conditionsFor(ofQueue, request, types);
  const { language } = request;
  const asked = known.get(language);
  if (asked !== undefined) return asked;
  const made = conditionsFor(ofQueue, request, types);
  if (known.size >= LANGUAGES_MAX) known.clear();
  known.set(language, made);
  return made;
}

function hasExpression(condition: AgentCondition): boolean {
  if ('all' in condition) return condition.all.some(hasExpression);
  if ('any' in condition) return condition.any.some(hasExpression);
  if ('not' in condition) return hasExpression(condition.not);
  return 'expression' in condition;
}

/** All of them, for this customer; null: everybody meets them. */
export function conditionsFor(
  list: readonly AgentCondition[],
  request: Readonly<EpisodeRequest>,
  types: DeclaredTypes,
): Asking | null {
  if (list.length === 0) return null;
  const all = asking({ all: list }, request.language, { contact: request, types });
  if (typeof all !== 'boolean') return all;
  return all ? null : NOBODY;
}

/** Nobody meets it. */
const NOBODY: Asking = { any: [] };

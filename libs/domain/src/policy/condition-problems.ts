import type { AgentCondition } from '../routing/conditions/condition.ts';
import { shown } from './shown-value.ts';

/** What is wrong with a condition, and where in it. */
export interface ConditionProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

const DEPTH_MAX = 5;
const PARTS_MAX = 50;
const LANGUAGES_MAX = 6;
const KINDS = ['all', 'any', 'not', 'skill', 'language', 'attribute', 'expression'] as const;
const WRITE = 'write one of all, any, not, skill, language, attribute and expression';

type Mapping = Readonly<Record<string, unknown>>;

/** Empty: it is a `AgentCondition`. */
export function conditionProblems(value: unknown): readonly ConditionProblem[] {
  const found: ConditionProblem[] = [];
  const parts = look(value, [], 1, found);
  if (found.length === 0 && parts > PARTS_MAX) {
    found.push({ path: [], message: `it has ${parts} parts; write ${PARTS_MAX} at most` });
  }
  return found;
}

/** Conditions as JSON: one, or a list of up to 20; undefined: it is something else. */
export function conditionsIn(text: string): readonly AgentCondition[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list: readonly unknown[] = Array.isArray(read) ? read : [read];
  // An expression is written with the policy, which declares what it may ask for.
  const isRight =
    list.length <= 20 &&
    list.every((one) => conditionProblems(one).length === 0) &&
    !JSON.stringify(list).includes('"expression":');
  return isRight ? (list as readonly AgentCondition[]) : undefined;
}

/** Returns how many parts it has. */
function look(value: unknown, path: (string | number)[], depth: number, found: ConditionProblem[]): number {
  const problem = (message: string, ...at: (string | number)[]): number =>
    found.push({ path: [...path, ...at], message });
  if (!isMapping(value)) return problem(`${shown(value)} is no condition; ${WRITE}`);
  if (depth > DEPTH_MAX) return problem(`it is nested deeper than ${DEPTH_MAX}; write it flatter`);
  const [kind, ...more] = KINDS.filter((one) => Object.hasOwn(value, one));
  if (kind === undefined || more.length > 0) {
    return problem(
      kind === undefined
        ? `it is no condition; ${WRITE}`
        : `${kind} and ${more[0]} cannot stand together; ${WRITE}`,
    );
  }
  const known: readonly string[] = [kind, ...(OTHER_KEYS[kind] ?? [])];
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) problem(`"${key}" is not known beside ${kind}; remove it`, key);
  }
  if (kind === 'not') return 1 + look(value['not'], [...path, 'not'], depth + 1, found);
  if (kind === 'all' || kind === 'any') {
    const inner = value[kind];
    if (!Array.isArray(inner) || inner.length === 0)
      return problem('it is no list of conditions; write at least one', kind);
    return inner.reduce<number>(
      (count, one, at) => count + look(one, [...path, kind, at], depth + 1, found),
      1,
    );
  }
  if (kind === 'language') lookAtLanguages(value, problem);
  else if (kind === 'expression') lookAtExpression(value, problem);
  else if (!isText(value[kind])) problem(`${shown(value[kind])} is no name; write 1 to 200 characters`, kind);
  if (kind === 'skill')
    lookAtRange(
      value,
      problem,
      (level) => Number.isInteger(level) && level >= 1 && level <= 10,
      'a whole number from 1 to 10',
    );
  if (kind === 'attribute') lookAtAttribute(value, problem);
  return 1;
}

const OTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  skill: ['atLeast', 'atMost'],
  attribute: ['is', 'atLeast', 'atMost'],
};

type Problem = (message: string, ...at: (string | number)[]) => number;

function lookAtLanguages({ language }: Mapping, problem: Problem): void {
  const tags: readonly unknown[] = Array.isArray(language) ? language : [language];
  if (tags.length === 0 || tags.length > LANGUAGES_MAX || !tags.every(isText)) {
    problem(
      `it is no list of languages; write 1 to ${LANGUAGES_MAX}, the best first, such as [customer, en]`,
      'language',
    );
  }
}

/** What it says is looked at with the policy as a whole. */
function lookAtExpression({ expression }: Mapping, problem: Problem): void {
  if (typeof expression !== 'string')
    problem(`${shown(expression)} is no text; write CEL, such as agent.rating >= 4.5`, 'expression');
}

function lookAtAttribute(value: Mapping, problem: Problem): void {
  const { is } = value;
  const hasRange = 'atLeast' in value || 'atMost' in value;
  if ((is === undefined) === !hasRange) {
    problem('it says not what the attribute must be; write `is`, or `atLeast` and `atMost`');
    return;
  }
  if (hasRange) lookAtRange(value, problem, Number.isFinite, 'a number');
  else if (!(Array.isArray(is) && is.length > 0 ? is : [is]).every(isValue)) {
    problem('it is no value; write a text, a number, true, false or a list of them', 'is');
  }
}

function lookAtRange(value: Mapping, problem: Problem, fits: (bound: number) => boolean, what: string): void {
  const { atLeast, atMost } = value;
  for (const key of ['atLeast', 'atMost']) {
    const bound = value[key];
    if (bound !== undefined && !(typeof bound === 'number' && fits(bound)))
      problem(`${shown(bound)} is not ${what}; write one`, key);
  }
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) {
    problem('it is less than `atLeast`, so nobody has it; write a range', 'atMost');
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

function isValue(value: unknown): boolean {
  return isText(value) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

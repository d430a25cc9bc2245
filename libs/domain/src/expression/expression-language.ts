// Evaluates by @marcbachmann/cel-js 8.0.0 and re2js 2.10.0. That their versions stand here changes the version of the deciding code with them.
import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import type { RE2JS } from 're2js';
import { EXPRESSION_CHARS_MAX } from './bounds.ts';
import { ExpressionError } from './expression-error.ts';
import { compilePattern } from './patterns.ts';
import { readTree, type ReadTree } from './read-tree.ts';

/** A number is one number to a manager, whole or not. */
export type ValueType = 'text' | 'number' | 'boolean' | 'texts';
export type NamedValue = string | number | boolean | readonly string[];

/** Something that an expression may ask for. */
export interface AskedName<Source> {
  readonly type: ValueType;
  /** Undefined: unknown. A value of another type than declared must be given as unknown. */
  readonly of: (source: Source) => NamedValue | undefined;
}

/** By group and name: `customer.tier`. */
export type AskedNames<Source> = Readonly<Record<string, Readonly<Record<string, AskedName<Source>>>>>;

/** Of one source, for every expression of the language that made them. */
interface Facts {
  readonly groups: Readonly<Record<string, object>>;
  readonly isKnown: (name: string) => boolean;
}

/** `unknown`: a value that it needs is not there, or the values cannot be computed with; it is not met either way. */
export type Held = 'met' | 'not met' | 'unknown';

/** Checked: it gives true or false for every source, or cannot be decided on. */
export interface Expression {
  readonly text: string;
  /** What it asks for, `customer.tier`, in the order of its text. */
  readonly names: readonly string[];
  /** Of the programs of its patterns, each as often as it may be asked in one evaluation; those asked together are at most `INSTRUCTIONS_MAX`. */
  readonly instructions: number;
  holds(facts: Facts): Held;
}

type ReadExpression =
  | { readonly ok: true; readonly expression: Expression }
  /** For people: what is wrong, where, and what to write. */
  | { readonly ok: false; readonly problem: string };

/**
 * CEL over declared names. Of its standard functions only those are there whose outcome depends neither on the engine nor on its locale or
 * clock; `matches` is RE2.
 */
export interface ExpressionLanguage<Source> {
  /** Parses and checks, once for a policy. Never throws. */
  read(text: string): ReadExpression;
  facts(source: Source): Facts;
  /** Undefined: unknown. @param name one of those that were declared */
  valueOf(name: string, source: Source): NamedValue | undefined;
}

export function createExpressionLanguage<Source>(names: AskedNames<Source>): ExpressionLanguage<Source> {
  const known = Object.fromEntries(Object.entries(names).map(([group, its]) => [group, Object.keys(its)]));
  const byName = new Map<string, AskedName<Source>>(
    Object.entries(names).flatMap(([group, its]) =>
      Object.entries(its).map(([name, asked]) => [`${group}.${name}`, asked] as const),
    ),
  );
  const patterns = new Map<string, RE2JS>();
  const environment = environmentOf(patterns);
  const groups = Object.entries(names).map(([group, its]) => [group, groupClass(its)] as const);
  for (const [group, ctor] of groups) {
    const fields = Object.entries(names[group] ?? {}).map(([name, { type }]) => [name, CEL_TYPES[type]]);
    environment.registerType(typeName(group), { ctor, fields: Object.fromEntries(fields) as never });
    environment.registerVariable(group, typeName(group));
  }
  return {
    read(text) {
      try {
        if (text.length > EXPRESSION_CHARS_MAX)
          throw new ExpressionError(
            `it is longer than ${EXPRESSION_CHARS_MAX} characters; split it into several rules`,
          );
        const parsed = environment.parse(text);
        const tree = readTree(parsed.ast, known);
        let instructions = 0;
        for (const { call, pattern, at, times } of tree.matches) {
          const compiled = compilePattern(pattern, at);
          patterns.set(pattern, compiled);
          instructions += compiled.programSize() * times;
          call.args[0] = MATCHES;
        }
        checkTypes(parsed);
        return { ok: true, expression: expressionOf(text, parsed, tree, instructions) };
      } catch (cause) {
        return { ok: false, problem: problemOf(cause) };
      }
    },
    facts: (source) => ({
      groups: Object.fromEntries(groups.map(([group, ctor]) => [group, new ctor(source)])),
      isKnown: (name) => byName.get(name)?.of(source) !== undefined,
    }),
    valueOf: (name, source) => byName.get(name)?.of(source),
  };
}

function expressionOf(
  text: string,
  parsed: ParseResult,
  { names, needed }: ReadTree,
  instructions: number,
): Expression {
  return {
    text,
    names,
    instructions,
    holds({ groups, isKnown }) {
      // An evaluation that fails costs some forty times one that does not.
      for (let at = 0; at < needed.length; at += 1) if (!isKnown(needed[at]!)) return 'unknown';
      try {
        return parsed(groups) === true ? 'met' : 'not met';
      } catch {
        return 'unknown';
      }
    },
  };
}

const CEL_TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'bool',
  texts: 'list<string>',
};

/** The standard `matches` is the engine's; no expression can name this one itself. */
const MATCHES = 'matchesRe2';

function environmentOf(patterns: ReadonlyMap<string, RE2JS>): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false, enableOptionalTypes: false });
  environment.registerFunction(
    `string.${MATCHES}(string): bool`,
    (text: string, pattern: string) => patterns.get(pattern)?.test(text) ?? false,
    { async: false },
  );
  // Numbers are `double`, and a literal without a point is `int`: CEL itself only compares the two, and has `==` for one order of them.
  environment.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  for (const [operator, compute] of Object.entries(ARITHMETIC)) {
    environment.registerOperator(`double ${operator} int`, (a: number, b: bigint) => compute(a, Number(b)));
    environment.registerOperator(`int ${operator} double`, (a: bigint, b: number) => compute(Number(a), b));
  }
  return environment;
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const SOURCE = Symbol('source');

/** What CEL reads fields of: a class for each group, whose properties ask the source. */
function groupClass<Source>(
  names: Readonly<Record<string, AskedName<Source>>>,
): new (source: Source) => object {
  class Group {
    readonly [SOURCE]: Source;

    constructor(source: Source) {
      this[SOURCE] = source;
    }
  }
  for (const [name, { of }] of Object.entries(names)) {
    Object.defineProperty(Group.prototype, name, {
      get(this: Group) {
        return of(this[SOURCE]);
      },
    });
  }
  return Group;
}

function typeName(group: string): `baton.${string}` {
  return `baton.${group}`;
}

/** @throws ExpressionError */
function checkTypes(parsed: ParseResult): void {
  const { valid, type, error } = parsed.check();
  if (!valid) throw error ?? new ExpressionError('it is no CEL expression; correct it');
  if (type !== 'bool')
    throw new ExpressionError(
      `it gives a ${inWords(type ?? 'value')}, not true or false; compare it with something`,
    );
}

function problemOf(cause: unknown): string {
  if (cause instanceof ExpressionError) return cause.message;
  const { summary, message, range } = cause as CelProblem;
  const what = inWords((summary ?? message).replace(/^no such overload: /i, ''));
  const remedy = /overload/i.test(summary ?? '')
    ? `${what} is not possible; compare values of one type, and write numbers in lists with a point: 500.0`
    : `${what.charAt(0).toLowerCase()}${what.slice(1)}; correct it`;
  return new ExpressionError(remedy, range?.start).message;
}

/** What the errors of the library have; their classes are not exported by name. */
interface CelProblem {
  readonly summary?: string;
  readonly message: string;
  readonly range?: { readonly start: number };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  double: 'number',
  int: 'number',
  bool: 'true/false',
};

function inWords(celTypes: string): string {
  return celTypes.replaceAll(/\b(?:string|double|int|bool)\b/g, (type) => WORDS[type] ?? type);
}

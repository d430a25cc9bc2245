import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { describedValues, schemaOf } from './values-table.ts';

interface Suite {
  readonly templates?: readonly string[];
  readonly values?: readonly string[];
  readonly set?: object;
  readonly tests?: readonly {
    readonly template?: string;
    readonly templates?: readonly string[];
    readonly set?: object;
  }[];
}

/** Templates that no suite names, and switches (true or false, one of a list) that no test sets; a line each. */
export function untested(chart: string): readonly string[] {
  const suites = globSync(join(chart, 'tests/*_test.yaml')).flatMap((path) =>
    parseAllDocuments(readFileSync(path, 'utf8')).map((document) => document.toJS() as Suite),
  );
  const named = new Set(
    suites.flatMap(({ templates = [], tests = [] }) => [
      ...templates,
      ...tests.flatMap((test) => [
        ...(test.templates ?? []),
        ...(test.template === undefined ? [] : [test.template]),
      ]),
    ]),
  );
  const set = new Set(
    suites.flatMap(({ set: all = {}, tests = [] }) =>
      [all, ...tests.map((test) => test.set ?? {})].flatMap((values) => paths(values)),
    ),
  );
  const templates = globSync('**/*.{yaml,txt}', { cwd: join(chart, 'templates') }).sort();
  const switches = describedValues(schemaOf(chart)).filter(
    ({ schema }) => schema.type === 'boolean' || schema.enum !== undefined,
  );
  return [
    ...templates.filter((path) => !named.has(path)).map((path) => `No suite names templates/${path}.`),
    ...switches.filter(({ path }) => !set.has(path)).map(({ path }) => `No test sets ${path}.`),
  ];
}

/** Helm-unittest takes both `a.b: 1` and nested objects. */
function paths(values: object, before = ''): readonly string[] {
  return Object.entries(values).flatMap(([key, value]): readonly string[] => {
    const path = before === '' ? key : `${before}.${key}`;
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value);
    return inner ? [path, ...paths(value as object, path)] : [path];
  });
}

/** What templates must not use, a line each. */
export function chartHabits(chart: string): readonly string[] {
  return globSync('templates/**/*', { cwd: chart })
    .filter((path) => /\.(yaml|tpl|txt)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(chart, path), 'utf8');
      return Object.entries(FORBIDDEN)
        .filter(([, { pattern }]) => pattern.test(text))
        .map(([name, { reason }]) => `${path} uses ${name}: ${reason}`);
    });
}

const FORBIDDEN: Readonly<Record<string, { readonly pattern: RegExp; readonly reason: string }>> = {
  lookup: {
    pattern: /\blookup\s+"/,
    reason: 'GitOps tools render without a cluster, and would render something else.',
  },
  subPath: {
    pattern: /^\s*(- )?subPath(Expr)?:/m,
    reason: 'such a mount does not follow a Secret that is rotated.',
  },
};

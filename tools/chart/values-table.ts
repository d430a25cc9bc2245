import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The part of JSON Schema that values.schema.json uses. */
export interface ValueSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ValueSchema>>;
}

export interface DescribedValue {
  readonly path: string;
  readonly description: string;
  readonly schema: ValueSchema;
}

/** Every value that the schema describes, in its order; objects with properties of their own are their properties. */
export function describedValues(root: ValueSchema): readonly DescribedValue[] {
  const resolved = (schema: ValueSchema): ValueSchema => {
    if (schema.$ref === undefined) return schema;
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`values.schema.json has no ${schema.$ref}.`);
    return { ...target, ...schema };
  };
  const under = (schema: ValueSchema, path: string): readonly DescribedValue[] => {
    const { properties, description = '' } = resolved(schema);
    if (properties === undefined) return [{ path, description, schema: resolved(schema) }];
    return Object.entries(properties).flatMap(([key, each]) =>
      under(each, path === '' ? key : `${path}.${key}`),
    );
  };
  return under(root, '');
}

export const schemaOf = (chart: string): ValueSchema =>
  JSON.parse(readFileSync(join(chart, 'values.schema.json'), 'utf8')) as ValueSchema;

export const valuesOf = (chart: string): unknown => parse(readFileSync(join(chart, 'values.yaml'), 'utf8'));

/** What stands at a path like `kafka.tls.enabled`; undefined where nothing does. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      values,
    );
}

/** VALUES.md: every value with its default and what it does. */
export function valuesTable(chart: string): string {
  const values = valuesOf(chart);
  const rows = describedValues(schemaOf(chart)).map(({ path, description, schema }) => {
    const allowed = schema.enum === undefined ? '' : ` One of ${schema.enum.map(code).join(', ')}.`;
    const least = schema.minimum === undefined || schema.minimum === 0 ? '' : ` At least ${schema.minimum}.`;
    return `| \`${path}\` | ${code(valueAt(values, path))} | ${description}${allowed}${least} |`;
  });
  return [
    '# Values',
    '',
    'Generated from `values.schema.json` and `values.yaml` by `npm run generate`. Do not edit.',
    '',
    '| value | default | what it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

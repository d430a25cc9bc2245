import { expect, it } from 'vitest';
import { describedValues, schemaOf, valueAt, valuesOf, type ValueSchema } from './values-table.ts';

const CHART = 'infra/helm/baton';
const described = describedValues(schemaOf(CHART));

it('every value of the chart has a default and a sentence that describes it', () => {
  const values = valuesOf(CHART);
  for (const { path, description } of described) {
    expect(valueAt(values, path), `default of ${path}`).not.toBeUndefined();
    expect(description, `description of ${path}`).toMatch(/^[A-Z].*\.$/s);
  }
});

it('every default of the chart is described', () => {
  const paths = new Set(described.map(({ path }) => path));
  const leaves = (value: unknown, path: string): readonly string[] =>
    paths.has(path) || typeof value !== 'object' || value === null || Array.isArray(value)
      ? [path]
      : Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
  expect(leaves(valuesOf(CHART), '').filter((path) => !paths.has(path))).toEqual([]);
});

it('every group of values has a sentence that says what it is about', () => {
  const groups = (schema: ValueSchema, path: string): readonly string[] =>
    schema.properties === undefined
      ? []
      : [
          ...(/^[A-Z].*\.$/.test(schema.description ?? '') ? [] : [path]),
          ...Object.entries(schema.properties).flatMap(([key, each]) => groups(each, `${path}.${key}`)),
        ];
  const root = schemaOf(CHART);
  const shared = Object.entries(root.$defs ?? {}).flatMap(([key, each]) => groups(each, `$defs.${key}`));
  expect([...groups(root, 'values'), ...shared]).toEqual([]);
});

import { expect, it } from 'vitest';
import { describedValues, schemaOf, valueAt, valuesOf } from './values-table.ts';

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

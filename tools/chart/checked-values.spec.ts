import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { describedValues, schemaOf, valueAt, valuesOf } from './values-table.ts';

const CHART = 'infra/helm/baton';

/** Kubeconform and the API server see only what these files render: what no file switches on is never checked. */
it('everything that can be switched on is on in a file of values that is checked', () => {
  const defaults = valuesOf(CHART);
  const files = globSync(`${CHART}/tests/values/*.yaml`).map((path): unknown =>
    parse(readFileSync(path, 'utf8')),
  );
  const neverOn = describedValues(schemaOf(CHART))
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.enabled'))
    .filter((path) => !files.some((file) => valueAt(file, path) ?? valueAt(defaults, path)));
  expect(neverOn).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMetricFolders } from '../libs/clickhouse/src/metric-folders.ts';
import { releasedWith, versionProblems, type ReleasedDefinitions } from './metric-versions.ts';

const metric = (name: string, version: number, definition: string) => ({
  name,
  words: { version },
  definition,
});
const released: ReleasedDefinitions = { rate: { '1': 'aa', '2': 'bb' } };

describe('versions of metrics', () => {
  it('of this repository are in order', () => {
    const file = readFileSync('infra/clickhouse/metrics/released.json', 'utf8');
    const metrics = readMetricFolders('infra/clickhouse/metrics');
    expect(versionProblems(metrics, JSON.parse(file) as ReleasedDefinitions)).toEqual([]);
  });

  it('may stay as released, go on by one with another SELECT, and begin at 1', () => {
    expect(versionProblems([metric('rate', 2, 'bb')], released)).toEqual([]);
    expect(versionProblems([metric('rate', 3, 'cc'), metric('fresh', 1, 'dd')], released)).toEqual([]);
  });

  it('are refused where the SELECT changed and the version did not', () => {
    expect(versionProblems([metric('rate', 2, 'cc')], released)).toEqual([
      'infra/clickhouse/metrics/rate/view.sql differs from the released version 2. Set version: 3 in infra/clickhouse/metrics/rate/words.yaml.',
    ]);
  });

  it('are refused where the version changed and the SELECT did not, or a number is left out', () => {
    expect(versionProblems([metric('rate', 3, 'bb')], released)).toEqual([
      'infra/clickhouse/metrics/rate/words.yaml: version 3 has the SELECT of version 2. Set version: 2.',
    ]);
    expect(versionProblems([metric('rate', 4, 'cc')], released)[0]).toContain('version 4 is out of order');
    expect(versionProblems([metric('rate', 1, 'aa')], released)[0]).toContain('version 1 is out of order');
  });
});

describe('releasedWith', () => {
  it('adds what is new and forgets nothing', () => {
    expect(releasedWith([metric('rate', 3, 'cc'), metric('fresh', 1, 'dd')], released)).toEqual({
      fresh: { '1': 'dd' },
      rate: { '1': 'aa', '2': 'bb', '3': 'cc' },
    });
    expect(releasedWith([], released)).toEqual(released);
  });
});

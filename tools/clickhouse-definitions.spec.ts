import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMetricFolders } from '../libs/clickhouse/src/metric-folders.ts';
import { readTableFiles } from '../libs/clickhouse/src/table-files.ts';
import { definitionProblems, releasedWith, type ReleasedDefinitions } from './clickhouse-definitions.ts';

const metric = (name: string, version: number, definition: string) => ({
  name,
  words: { version },
  definition,
});
const released: ReleasedDefinitions = {
  metrics: { rate: { '1': 'aa', '2': 'bb' } },
  tables: { '0001_events.sql': 'xx' },
};
const events = { name: '0001_events.sql', checksum: 'xx' };
const problems = (...metrics: readonly ReturnType<typeof metric>[]): readonly string[] =>
  definitionProblems({ metrics, tables: [events] }, released);

it('the definitions of this repository are in order', () => {
  const file = readFileSync('infra/clickhouse/released.json', 'utf8');
  const today = {
    metrics: readMetricFolders('infra/clickhouse/metrics'),
    tables: readTableFiles('infra/clickhouse/tables'),
  };
  expect(definitionProblems(today, JSON.parse(file) as ReleasedDefinitions)).toEqual([]);
});

describe('versions of metrics', () => {
  it('may stay as released, go on by one with another SELECT, and begin at 1', () => {
    expect(problems(metric('rate', 2, 'bb'))).toEqual([]);
    expect(problems(metric('rate', 3, 'cc'), metric('fresh', 1, 'dd'))).toEqual([]);
  });

  it('are refused where the SELECT changed and the version did not', () => {
    expect(problems(metric('rate', 2, 'cc'))).toEqual([
      'infra/clickhouse/metrics/rate/view.sql differs from the released version 2. Set version: 3 in infra/clickhouse/metrics/rate/words.yaml.',
    ]);
  });

  it('are refused where the version changed and the SELECT did not, or a number is left out', () => {
    expect(problems(metric('rate', 3, 'bb'))).toEqual([
      'infra/clickhouse/metrics/rate/words.yaml: version 3 has the SELECT of version 2. Set version: 2.',
    ]);
    expect(problems(metric('rate', 4, 'cc'))[0]).toContain('version 4 is out of order');
    expect(problems(metric('rate', 1, 'aa'))[0]).toContain('version 1 is out of order');
  });
});

describe('files of tables', () => {
  const problemsOf = (...tables: readonly { name: string; checksum: string }[]): readonly string[] =>
    definitionProblems({ metrics: [], tables }, released);

  it('may be added', () => {
    expect(problemsOf(events, { name: '0002_more.sql', checksum: 'yy' })).toEqual([]);
  });

  it('are refused where a released one changed or is gone', () => {
    expect(problemsOf({ ...events, checksum: 'zz' })[0]).toContain('was released and has changed');
    expect(problemsOf()[0]).toContain('was released and is gone');
  });
});

describe('releasedWith', () => {
  it('adds what is new and forgets nothing', () => {
    const more = { name: '0002_more.sql', checksum: 'yy' };
    const today = { metrics: [metric('rate', 3, 'cc'), metric('fresh', 1, 'dd')], tables: [events, more] };
    expect(releasedWith(today, released)).toEqual({
      metrics: { fresh: { '1': 'dd' }, rate: { '1': 'aa', '2': 'bb', '3': 'cc' } },
      tables: { '0001_events.sql': 'xx', '0002_more.sql': 'yy' },
    });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMetricFolders } from './metric-folders.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baton-metric-folders-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const words = {
  title: 'Count',
  version: 1,
  definition: 'Rows.',
  unit: 'rows.',
  denominator: 'none.',
  window: 'all.',
  columns: { n: 'Rows.' },
};
function metric(name: string, select: string, said: object = words): void {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'view.sql'), select);
  writeFileSync(join(dir, name, 'words.yaml'), JSON.stringify(said));
}
const names = (): readonly string[] => readMetricFolders(dir).map(({ name }) => name);

describe('readMetricFolders', () => {
  it('puts a metric after those that it reads', () => {
    metric('a', 'SELECT * FROM b LEFT JOIN c USING (id)');
    metric('b', 'WITH x AS (SELECT * FROM c) SELECT * FROM x');
    metric('c', 'SELECT 1 AS id');
    expect(names()).toEqual(['c', 'b', 'a']);
  });

  it('has one checksum for one definition, whatever its comments and white space', () => {
    const definition = (select: string): string | undefined => {
      metric('a', select);
      return readMetricFolders(dir)[0]?.definition;
    };
    const first = definition("SELECT 'a  b' AS n\nFROM t -- all of them\n");
    expect(definition("SELECT   'a  b' AS n /* as ever */ FROM t;")).toBe(first);
    expect(definition("SELECT 'a b' AS n FROM t")).not.toBe(first);
  });

  it('refuses a circle', () => {
    metric('a', 'SELECT * FROM b');
    metric('b', 'SELECT * FROM a');
    expect(names).toThrow('Metrics read each other in a circle: a, b, a.');
  });

  it('refuses words that are not complete, and names the file and the field', () => {
    metric('a', 'SELECT 1 AS n', { ...words, unit: undefined, version: 0 });
    expect(names).toThrow(/a\/words\.yaml: .*version: .*; unit: /);
  });

  it('refuses a view that is not a single SELECT, a folder without a view, and a name of another form', () => {
    metric('a', 'SELECT 1; SELECT 2');
    expect(names).toThrow('view.sql: one SELECT');
    metric('a', 'DROP TABLE a');
    expect(names).toThrow('view.sql: one SELECT');
    rmSync(join(dir, 'a', 'view.sql'));
    expect(names).toThrow('view.sql');
    rmSync(join(dir, 'a'), { recursive: true });
    metric('Big', 'SELECT 1');
    expect(names).toThrow('a metric is named in lower case letters');
  });
});

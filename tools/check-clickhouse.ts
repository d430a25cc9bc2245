// Compares infra/clickhouse with what was released (infra/clickhouse/released.json); fails where the SELECT of a metric changed under its
// version or a file of tables/ changed at all. With --release it adds the definitions of today: a part of making a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { readMetricFolders } from '../libs/clickhouse/src/metric-folders.ts';
import { readTableFiles } from '../libs/clickhouse/src/table-files.ts';
import { definitionProblems, releasedWith, type ReleasedDefinitions } from './clickhouse-definitions.ts';

const FOLDER = 'infra/clickhouse';
const FILE = `${FOLDER}/released.json`;

function main(isRelease: boolean): void {
  const today = {
    metrics: readMetricFolders(`${FOLDER}/metrics`),
    tables: readTableFiles(`${FOLDER}/tables`),
  };
  const released = JSON.parse(readFileSync(FILE, 'utf8')) as ReleasedDefinitions;
  const problems = definitionProblems(today, released);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (!isRelease || problems.length > 0) return;
  writeFileSync(FILE, `${JSON.stringify(releasedWith(today, released), null, 2)}\n`);
  console.log(`${FILE}: ${today.metrics.length} metrics, ${today.tables.length} files of tables.`);
}

if (import.meta.main) main(process.argv.includes('--release'));

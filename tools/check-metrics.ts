// Compares metrics with the definitions that were released (infra/clickhouse/metrics/released.json); fails where a SELECT changed under its
// version. With --release it adds the definitions of today: a part of making a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMetricFolders } from '../libs/clickhouse/src/metric-folders.ts';
import { releasedWith, versionProblems, type ReleasedDefinitions } from './metric-versions.ts';

const DIR = 'infra/clickhouse/metrics';
const FILE = join(DIR, 'released.json');

function main(release: boolean): void {
  const metrics = readMetricFolders(DIR);
  const released = JSON.parse(readFileSync(FILE, 'utf8')) as ReleasedDefinitions;
  const problems = versionProblems(metrics, released);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (!release || problems.length > 0) return;
  writeFileSync(FILE, `${JSON.stringify(releasedWith(metrics, released), null, 2)}\n`);
  console.log(`${FILE}: ${metrics.length} metrics.`);
}

if (import.meta.main) main(process.argv.includes('--release'));

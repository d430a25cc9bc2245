// Writes docs/metrics-operations.md from the catalogue of metrics and the rules for Prometheus; with --check it writes nothing and fails where the file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { METRICS } from '../libs/platform/src/metrics/catalogue.ts';
import { alertsByMetric, metricsReference } from './metrics-reference.ts';
import { readPrometheusRules } from './prometheus-files.ts';

const PAGE = 'docs/metrics-operations.md';

async function main(check: boolean): Promise<void> {
  const page = metricsReference(Object.values(METRICS), alertsByMetric(readPrometheusRules()));
  const text = await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  const differs = !existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== text;
  if (check && differs) {
    console.error(`${PAGE} is not what the metrics and rules say. Run: npm run generate`);
    process.exitCode = 1;
  }
  if (check) return;
  if (differs) writeFileSync(PAGE, text);
  console.log(`${PAGE} ${differs ? 'changed' : 'unchanged'}.`);
}

if (import.meta.main) await main(process.argv.includes('--check'));

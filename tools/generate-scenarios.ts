// Writes docs/scenarios.md from the scenarios in test/scenarios; with --check it writes nothing and fails where the file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readFeatures } from '../test/scenarios/features.ts';
import { renderScenarios } from './render-scenarios.ts';

const PAGE = 'docs/scenarios.md';

async function main(check: boolean): Promise<void> {
  const page = renderScenarios(readFeatures());
  const text = await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  const differs = !existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== text;
  if (check && differs) {
    console.error(`${PAGE} is not what test/scenarios says. Run: npm run generate`);
    process.exitCode = 1;
  }
  if (check) return;
  if (differs) writeFileSync(PAGE, text);
  console.log(`${PAGE} ${differs ? 'changed' : 'unchanged'}.`);
}

if (import.meta.main) await main(process.argv.includes('--check'));

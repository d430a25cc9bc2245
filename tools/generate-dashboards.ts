// Writes infra/grafana/dashboards/<name>.json from tools/dashboards; with --check it writes nothing and fails where a file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { DASHBOARDS } from './dashboards/index.ts';
import { grafanaJson } from './dashboards/panel.ts';

const FOLDER = 'infra/grafana/dashboards';

async function main(check: boolean): Promise<void> {
  for (const dashboard of DASHBOARDS) {
    const path = `${FOLDER}/${dashboard.uid.replace('baton-', '')}.json`;
    const config = { ...(await resolveConfig(path)), parser: 'json' };
    const text = await format(JSON.stringify(grafanaJson(dashboard), null, 2), config);
    const differs = !existsSync(path) || readFileSync(path, 'utf8') !== text;
    if (check && differs) {
      console.error(`${path} is not what tools/dashboards says. Run: npm run generate`);
      process.exitCode = 1;
    }
    if (check) continue;
    if (differs) writeFileSync(path, text);
    console.log(`${path} ${differs ? 'changed' : 'unchanged'}.`);
  }
}

if (import.meta.main) await main(process.argv.includes('--check'));

// Writes what the Helm chart has from elsewhere: topics, rights on Kafka, alert rules, dashboards, and the table of its values; with
// --check it writes nothing and fails where a file differs. A chart is packed by itself, so it cannot read files beside it.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { readTopicsFile } from '../libs/stream-kafka/src/topics/topics-file.ts';
import { accessOfCommands, accessOfServices } from './chart/kafka-access.ts';
import { valuesTable } from './chart/values-table.ts';

const CHART = 'infra/helm/baton';
const COPIED = { rules: 'infra/prometheus/rules/*.yaml', dashboards: 'infra/grafana/dashboards/*.json' };

async function wantedFiles(): Promise<ReadonlyMap<string, string>> {
  const topics = readTopicsFile('infra/topics.yaml').map(({ config, ...spec }) => ({
    ...spec,
    config: Object.fromEntries(config),
  }));
  const files = new Map([
    ['files/topics.yaml', await yaml('infra/topics.yaml', { topics })],
    [
      'files/access.yaml',
      await yaml('tools/chart/kafka-access.ts', {
        services: accessOfServices(),
        commands: accessOfCommands(),
      }),
    ],
    ['VALUES.md', await pretty('VALUES.md', valuesTable(CHART))],
  ]);
  for (const [folder, pattern] of Object.entries(COPIED)) {
    for (const path of globSync(pattern))
      files.set(join('files', folder, basename(path)), readFileSync(path, 'utf8'));
  }
  return files;
}

async function yaml(source: string, value: object): Promise<string> {
  const head = `# Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
  return pretty('files.yaml', head + stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }));
}

async function pretty(name: string, text: string): Promise<string> {
  const path = join(CHART, name);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

async function main(check: boolean): Promise<void> {
  const wanted = await wantedFiles();
  const present = globSync(`${CHART}/files/**/*.{yaml,json}`).map((path) => path.slice(CHART.length + 1));
  const stale = present.filter((path) => !wanted.has(path));
  const differing = [...wanted].filter(([path, text]) => {
    const file = join(CHART, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const names = [...stale, ...differing.map(([path]) => path)].map((path) => join(CHART, path));
  if (check) {
    if (names.length === 0) return;
    console.error(`${names.join(', ')}: not what their sources say. Run: npm run generate`);
    process.exitCode = 1;
    return;
  }
  for (const path of stale) rmSync(join(CHART, path));
  for (const [path, text] of differing) {
    mkdirSync(dirname(join(CHART, path)), { recursive: true });
    writeFileSync(join(CHART, path), text);
  }
  console.log(`${CHART}: ${names.length === 0 ? 'unchanged' : `${names.length} files changed`}.`);
}

if (import.meta.main) await main(process.argv.includes('--check'));

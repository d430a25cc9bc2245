// Cuts a release: version, changelog, schemas/released/<version>, test/upgrade/<version>, a commit and a tag. Needs Java 17 and Maven
// (or Docker) for a Kafka broker, and a clean work tree.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedChangelog, versionProblem } from './release-text.ts';

const SCHEMAS = 'schemas';
const UPGRADE = 'test/upgrade';
const ASYNC_API = 'docs/asyncapi.yaml';
const DEFINITIONS = 'infra/clickhouse/released.json';
/** What a release adds to the repository for ever, in bytes. */
const LEFT_BEHIND_BYTES_MAX = 5_000_000;

function main([version = '']: readonly string[]): void {
  const released = existsSync(join(SCHEMAS, 'released')) ? readdirSync(join(SCHEMAS, 'released')) : [];
  const problem = versionProblem(version, released);
  if (problem !== null) throw new Error(`${problem}\nUsage: npm run release -- <version>, such as 0.2.0`);
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    throw new Error('The work tree has changes that are not committed. Commit or stash them first.');
  const today = new Date().toISOString().slice(0, 10);
  const changelog = releasedChangelog(readFileSync('CHANGELOG.md', 'utf8'), version, today);

  console.log(`Recording what ${version} leaves behind (about half a minute) ...`);
  run(process.execPath, '--conditions=source', join(UPGRADE, 'record.ts'), version);
  const bytes = folderBytes(join(UPGRADE, version));
  if (bytes > LEFT_BEHIND_BYTES_MAX) {
    rmSync(join(UPGRADE, version), { recursive: true });
    throw new Error(
      `${UPGRADE}/${version} takes ${bytes} bytes; at most ${LEFT_BEHIND_BYTES_MAX} may be added.`,
    );
  }
  writeFileSync('CHANGELOG.md', changelog);
  run(process.execPath, 'tools/check-clickhouse.ts', '--release');
  const target = join(SCHEMAS, 'released', version);
  for (const entry of readdirSync(SCHEMAS)) {
    if (entry !== 'released' && !entry.endsWith('.md'))
      cpSync(join(SCHEMAS, entry), join(target, entry), { recursive: true });
  }
  for (const file of ['package.json', 'package-lock.json']) setVersion(file, version);
  // The version of the AsyncAPI document is that of the package.
  run(process.execPath, 'tools/generate-asyncapi.ts');
  const changed = [
    'CHANGELOG.md',
    'package.json',
    'package-lock.json',
    ASYNC_API,
    DEFINITIONS,
    target,
    join(UPGRADE, version),
  ];
  git('add', '--', ...changed);
  git('commit', '--quiet', '--message', `Released ${version}`);
  git('tag', `v${version}`);
  console.log(
    `Released ${version}: ${bytes} bytes under ${UPGRADE}/${version}; committed and tagged v${version}.`,
  );
}

/** Only the version of the package itself: a lock file holds many others. */
function setVersion(file: string, version: string): void {
  const text = readFileSync(file, 'utf8');
  const json = JSON.parse(text) as { version: string; packages?: Record<string, { version?: string }> };
  json.version = version;
  const own = json.packages?.[''];
  if (own !== undefined) own.version = version;
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

if (import.meta.main) main(process.argv.slice(2));

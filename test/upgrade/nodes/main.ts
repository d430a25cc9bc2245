// `npm run check:nodes [-- --node 26.1.0 ...]`: the recorded logs, replayed on the oldest and the newest Node that services run on, give the same bytes.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { NODE_MIN } from '#platform/node-version';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = join(ROOT, '.baton/cache/nodes');
/** The newest that services were run on. Raise it when a new one comes out, and run this. */
const NEWEST = '26.10.0';
const run = promisify(execFile);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { node: { type: 'string', multiple: true } } });
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<'node', string>>;
};
const versions = values.node ?? [`${NODE_MIN}.0.0`, devDependencies.node, NEWEST];
const answers: { readonly version: string; readonly lines: readonly string[] }[] = [];
for (const version of versions) {
  const node = await nodeOf(version);
  const { stdout } = await run(
    node,
    ['--conditions=source', '--no-warnings', 'test/upgrade/nodes/replay.ts'],
    {
      cwd: ROOT,
      maxBuffer: 1 << 24,
    },
  );
  const lines = stdout.trim().split('\n');
  answers.push({ version, lines });
  say(`Node ${version}: ${lines.length} logs replayed.`);
}
const [first, ...others] = answers;
for (const line of first?.lines ?? []) say(`  ${line}`);
const different = others.flatMap(({ version, lines }) =>
  (first?.lines ?? []).flatMap((line, at) =>
    line === lines[at] ? [] : [`Node ${version} differs from ${first?.version}: ${lines[at] ?? 'nothing'}`],
  ),
);
for (const line of different) say(`PROBLEM  ${line}`);
say(different.length === 0 ? `The same bytes on Node ${versions.join(', ')}.` : 'Not the same bytes.');
process.exit(different.length === 0 && (first?.lines.length ?? 0) > 0 ? 0 : 1);

/** The program of this version, from the package registry; kept below `.baton/cache/nodes`. */
async function nodeOf(version: string): Promise<string> {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const folder = join(CACHE, version);
  const program = join('node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(join(folder, program))) {
    say(`Fetching ${name}@${version} (about 50 MB, once) ...`);
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{}');
    try {
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`], {
        cwd: partial,
      });
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    } catch (cause) {
      rmSync(partial, { recursive: true, force: true });
      throw new Error(`Node ${version} could not be fetched: is there a package ${name}@${version}?`, {
        cause,
      });
    }
  }
  const path = join(folder, program);
  const { stdout } = await run(path, ['--version']);
  if (stdout.trim() !== `v${version}`) throw new Error(`${path} is ${stdout.trim()}, not v${version}.`);
  return path;
}

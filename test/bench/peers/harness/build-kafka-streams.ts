import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../kafka-streams/', import.meta.url));
const schemas = fileURLToPath(new URL('../schemas/', import.meta.url));
const cache = fileURLToPath(new URL('../../../../.baton/cache/', import.meta.url));

/**
 * The classpath of the Kafka Streams peer. Maven builds it, and it is kept under `.baton/cache` until its sources change.
 * Throws where there is no Java 17 with Maven, or its packages cannot be fetched.
 */
export function buildKafkaStreams(progress: (what: string) => void): string {
  const folder = join(cache, `kafka-streams-${hashOfSources()}`);
  if (!existsSync(folder)) {
    progress('building the Kafka Streams peer (Maven fetches about 80 MB, once)');
    mkdirSync(cache, { recursive: true });
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    const mvn = spawnSync('mvn', ['-q', '-B', `-DbuildFolder=${part}`, 'package'], {
      cwd: sources,
      encoding: 'utf8',
    });
    if (mvn.status !== 0) {
      const why = mvn.error?.message ?? `${mvn.stdout}${mvn.stderr}`.slice(-2_000);
      throw new Error(`The Kafka Streams peer needs Java 17 and Maven to be built: ${why}`);
    }
    renameSync(part, folder);
  }
  return [join(folder, 'plain-job-kafka-streams-1.jar'), join(folder, 'lib', '*')].join(':');
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const [folder, pattern] of [
    [sources, '{pom.xml,src/**/*.java}'],
    [schemas, '*.avsc'],
  ] as const) {
    for (const file of globSync(pattern, { cwd: folder }).sort()) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

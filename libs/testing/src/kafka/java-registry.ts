import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { REGISTRY_JAR, registryFolder } from './jars.ts';
import type { Registry, RegistryOptions } from './servers.ts';
import { until } from './until.ts';

/** Seconds on a machine at rest; tests run on machines that are not. */
const startMs = 180_000;

/** Needs Java 17 and, the first time, Maven. */
export async function startJavaRegistry(options: RegistryOptions): Promise<Registry> {
  const folder = await registryFolder();
  const [anyPort = 0] = await freePorts(1);
  const port = options.port ?? anyPort;
  const dir = mkdtempSync(join(tmpdir(), 'baton-registry-'));
  const java: GuardedProcess = await startGuarded(
    'java',
    [
      '-Xmx512m',
      `-Dquarkus.http.port=${port}`,
      '-Dquarkus.http.host=127.0.0.1',
      '-jar',
      join(folder, REGISTRY_JAR),
    ],
    { cwd: dir, logFile: join(dir, 'registry.log') },
  );
  const url = `http://127.0.0.1:${port}/apis/ccompat/v7`;
  let ended: string | undefined;
  void java.ended.then((how) => (ended = how));
  await until(
    () => `the registry on port ${port} answers. ${java.lastLines()}`,
    startMs,
    async () => {
      if (ended !== undefined) throw new Error(`The registry ended (${ended}): ${java.lastLines()}`);
      const answer = await fetch(`${url}/subjects`, { signal: AbortSignal.timeout(2_000) }).catch(
        () => undefined,
      );
      await answer?.arrayBuffer();
      return answer?.ok === true;
    },
  ).catch((error: unknown) => {
    java.signal('SIGKILL');
    throw error;
  });
  return {
    url,
    async stop() {
      java.signal('SIGKILL');
      await java.ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

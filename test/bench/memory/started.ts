import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = `${root}/dist/apps/baton/src/main.js`;
const LOOK_MS = 20;

/** What users run. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['tools/build-if-changed.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed: see above.');
}

export interface Started {
  readonly pid: number;
  readonly url: string;
  /** From the start of the process until `/readyz` says 200. */
  readonly readyMs: number;
  /** Calls back for every line of `--json`. */
  onLine(callback: (line: Readonly<Record<string, unknown>>) => void): void;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Without a word to it. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** `baton start --json`, until it is ready. @param looked called at every look meanwhile */
export async function started(
  dataDir: string,
  args: readonly string[],
  looked: (pid: number) => void = () => undefined,
): Promise<Started> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [MAIN, 'start', '--json', '--port', '0', '--clickhouse-port', '0', '--data-dir', dataDir, ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const pid = child.pid ?? 0;
  const lines = createInterface({ input: child.stdout });
  const address = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const said = JSON.parse(line) as Record<string, unknown>;
      if ('ready' in said) resolve(String(said['API']));
    });
    void ended.then(() => reject(new Error('baton start has ended: see above.')));
  });
  const url = await address;
  while (!(await isReady(url))) {
    looked(pid);
    await pause(LOOK_MS);
  }
  return {
    pid,
    url,
    readyMs: Math.round(performance.now() - began),
    onLine: (callback) =>
      void lines.on('line', (line) => callback(JSON.parse(line) as Record<string, unknown>)),
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** A connection that is cut off while the process is busy counts as not yet. */
async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

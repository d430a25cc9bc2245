import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const DIST = fileURLToPath(new URL('../../dist/apps/', import.meta.url));
const PROBE_MS = 2_000;
const run = promisify(execFile);

interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly url?: string;
  readonly reason?: string;
  readonly err?: { readonly message: string };
}

interface Probed {
  readonly status: number;
  readonly text: string;
}

/** A built service as a process. */
export interface ServiceProcess {
  /** Where it listens, once it does; undefined where it ended before. */
  readonly url: Promise<string | undefined>;
  /** What it wrote so far. */
  readonly text: () => string;
  readonly lines: () => readonly LogLine[];
  /** Of one of its routes, once it listens; status 0 where it does not answer. */
  probe(path: 'livez' | 'readyz' | 'metrics'): Promise<Probed>;
  /** The value of a metric with these labels as Prometheus writes them; undefined where there is none. */
  metric(name: string): Promise<number | undefined>;
  signal(signal: NodeJS.Signals): void;
  readonly exited: Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

export function startService(name: string, environment: Environment): ServiceProcess {
  const child = spawn(process.execPath, [`${DIST}${name}/src/main.js`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', BATON_HTTP_PORT: '0', ...environment },
  });
  const written: string[] = [];
  const lines: LogLine[] = [];
  const url = Promise.withResolvers<string | undefined>();
  const reader = createInterface({ input: child.stderr }).on('line', (line) => {
    written.push(line);
    if (!line.startsWith('{')) return;
    const entry = JSON.parse(line) as LogLine;
    lines.push(entry);
    if (entry.url !== undefined) url.resolve(entry.url);
  });
  const exited = Promise.all([once(child, 'close'), once(reader, 'close')]).then(([[code]]) => {
    url.resolve(undefined);
    return code as number | null;
  });

  async function probe(path: string): Promise<Probed> {
    const base = await url.promise;
    if (base === undefined) return { status: 0, text: '' };
    const signal = AbortSignal.timeout(PROBE_MS);
    const response = await fetch(`${base}/${path}`, { signal }).catch(() => undefined);
    return { status: response?.status ?? 0, text: (await response?.text().catch(() => '')) ?? '' };
  }

  return {
    url: url.promise,
    text: () => written.join('\n'),
    lines: () => lines,
    probe,
    async metric(name) {
      const { text } = await probe('metrics');
      const line = text.split('\n').find((each) => each.startsWith(`${name} `));
      return line === undefined ? undefined : Number(line.slice(name.length + 1));
    },
    signal: (signal) => void child.kill(signal),
    exited,
  };
}

/** Asks until the answer is yes; an error with what the service wrote where it does not come. */
export async function eventually(
  service: ServiceProcess,
  what: string,
  holds: () => Promise<boolean>,
  withinMs = 60_000,
): Promise<void> {
  const until = performance.now() + withinMs;
  let over = false;
  void service.exited.then(() => (over = true));
  while (!(await holds())) {
    if (over || performance.now() > until) throw new Error(`Not ${what}. It wrote:\n${service.text()}`);
    await pause(100);
  }
}

export const isReady = async (service: ServiceProcess): Promise<boolean> =>
  (await service.probe('readyz')).status === 200;

/** The built command line. */
export async function batonCommand(environment: Environment, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [`${DIST}baton/src/main.js`, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return stdout;
}

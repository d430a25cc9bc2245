import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/apps/baton/src/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the built `baton` to its end. */
export async function baton(...args: readonly string[]): Promise<Ended> {
  return ending(spawnBaton(args));
}

export interface RunningBaton {
  readonly url: string;
  readonly clickhouseUrl: string;
  /** Ctrl-C. */
  interrupt(): Promise<Ended>;
}

/** `baton start` on free ports, once it says that it is ready. @throws Error with what it printed when it ends before */
export async function startBaton(...args: readonly string[]): Promise<RunningBaton> {
  const child = spawnBaton(['start', '--json', '--port', '0', '--clickhouse-port', '0', ...args]);
  const end = ending(child);
  const ready = new Promise<Record<string, string>>((resolve, reject) => {
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as Record<string, string>;
        if ('ready' in said) resolve(said);
      });
    }
    void end.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  const { API = '', ClickHouse = '' } = await ready;
  return {
    url: API,
    clickhouseUrl: ClickHouse,
    interrupt() {
      child.kill('SIGINT');
      return end;
    },
  };
}

function spawnBaton(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ending(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (err += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `baton start` leaves in its data folder while it runs, so that other commands find it. */
export interface RunningProcess {
  readonly pid: number;
  /** Of the gateway, e.g. `http://127.0.0.1:7070`. */
  readonly url: string;
  /** Of the embedded ClickHouse. */
  readonly clickhouseUrl: string;
  readonly startedAt: string;
}

const fileOf = (dataDir: string): string => join(dataDir, 'running.json');

export async function writeRunning(dataDir: string, running: RunningProcess): Promise<void> {
  const draft = `${fileOf(dataDir)}.${running.pid}`;
  await writeFile(draft, `${JSON.stringify(running, null, 2)}\n`);
  await rename(draft, fileOf(dataDir));
}

/** Only the one that this process wrote. */
export async function removeRunning(dataDir: string, pid: number): Promise<void> {
  const found = await readRunning(dataDir);
  if (found?.pid === pid) await rm(fileOf(dataDir), { force: true });
}

export interface Probes {
  /** Whether a process with this id exists. */
  alive(pid: number): boolean;
  /** Whether something answers there as a gateway does. */
  answers(url: string): Promise<boolean>;
}

/**
 * The process that runs on this folder now; null where there is none. A file left behind by a process that was killed does
 * not count, nor one whose process id has gone to another program.
 */
export async function findRunning(
  dataDir: string,
  probes: Probes = systemProbes,
): Promise<RunningProcess | null> {
  const found = await readRunning(dataDir);
  if (found === null || !probes.alive(found.pid)) return null;
  return (await probes.answers(found.url)) ? found : null;
}

async function readRunning(dataDir: string): Promise<RunningProcess | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(fileOf(dataDir), 'utf8'));
    return isRunning(parsed) ? parsed : null;
  } catch {
    // Missing, half gone, or not ours: in each case nothing that runs is described here.
    return null;
  }
}

function isRunning(value: unknown): value is RunningProcess {
  const { pid, url, clickhouseUrl } = (value ?? {}) as Partial<Record<keyof RunningProcess, unknown>>;
  return typeof pid === 'number' && typeof url === 'string' && typeof clickhouseUrl === 'string';
}

const ANSWER_WITHIN_MS = 2_000;

const systemProbes: Probes = {
  alive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  async answers(url) {
    try {
      await fetch(new URL('/livez', url), { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      return true;
    } catch {
      return false;
    }
  },
};

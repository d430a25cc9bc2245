import { fork } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FromGuard } from './guarded-process.child.ts';

export interface GuardedProcess {
  readonly pid: number;
  /** Resolves when it has ended, with how; never rejects. */
  readonly ended: Promise<string>;
  signal(signal: NodeJS.Signals): void;
  /** The last lines it wrote. */
  lastLines(): string;
}

/**
 * Starts a program that ends with this process, however this one ends: a small process beside it notices that its parent is
 * gone. What it writes goes to `logFile`. Throws where it cannot be started.
 */
export async function startGuarded(
  program: string,
  args: readonly string[],
  { cwd, logFile }: { readonly cwd: string; readonly logFile: string },
): Promise<GuardedProcess> {
  const log = openSync(logFile, 'a');
  const child = fileURLToPath(new URL('./guarded-process.child.ts', import.meta.url));
  const guard = fork(child, [program, ...args], { cwd, stdio: ['ignore', log, log, 'ipc'], execArgv: [] });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    guard.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const lastLines = (): string => readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n').trim();
  const pid = await Promise.race([
    new Promise<number>((resolve) => guard.once('message', (message) => resolve((message as FromGuard).pid))),
    ended.then((how): never => {
      throw new Error(`${program} did not start (${how}): ${lastLines()}`);
    }),
  ]);
  let over = false;
  void ended.then(() => (over = true));
  return {
    pid,
    ended,
    signal(signal) {
      if (over) return;
      try {
        process.kill(pid, signal);
      } catch (error) {
        // Ended a moment ago.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    },
    lastLines,
  };
}

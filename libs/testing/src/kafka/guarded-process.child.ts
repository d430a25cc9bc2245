/** The process beside a guarded one: ends it when their common parent is gone. Started by `startGuarded` only. */
import { spawn } from 'node:child_process';

export interface FromGuard {
  readonly pid: number;
}

const [program, ...args] = process.argv.slice(2) as [string, ...string[]];
// In a group of its own: a Ctrl-C does not reach it, and the common parent decides what ends when.
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
child.once('spawn', () => process.send?.({ pid: child.pid ?? 0 } satisfies FromGuard));
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));
process.once('disconnect', () => {
  child.kill('SIGKILL');
});
// This process is in the parent's group, and stays until its child has ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

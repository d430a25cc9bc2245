import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LeftBehind } from './life.ts';

export interface Kills {
  /** The log will be in its folder `log`. */
  readonly dir: string;
  /** URL of the module that exports the scenario, for each life; the first is 0, the last, which is not killed, is `kills`. */
  readonly scenario: (life: number) => string | Promise<string>;
  readonly kills: number;
  /** So long after a life has begun it is killed at the latest. */
  readonly withinMs: number;
  /** One in five is killed on its way there, so long after its start at the latest. */
  readonly startingWithinMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

const KILLED_STARTING = 0.2;

/** Runs the scenario, killed so many times, then once to its end. */
export async function runKilled({ dir, scenario, kills, random, ...within }: Kills): Promise<LeftBehind> {
  const result = join(dir, 'left-behind.json');
  const data = join(dir, 'log');
  for (let n = 0; n < kills; n += 1) {
    const life = begin(data, await scenario(n), result);
    const starting = random() < KILLED_STARTING;
    const afterMs = random() * (starting ? within.startingWithinMs : within.withinMs);
    if (!starting) await life.begun;
    const timer = setTimeout(() => life.child.kill('SIGKILL'), afterMs);
    const code = await life.ended;
    clearTimeout(timer);
    if (code === 0) throw new Error(`Life ${n} had nothing left to be killed at: give it more input.`);
    if (code !== null) throw new Error(`Life ${n} ended by itself with ${code}: ${life.errors()}`);
  }
  const last = begin(data, await scenario(kills), result);
  const code = await last.ended;
  if (code !== 0) throw new Error(`The last life ended with ${code}: ${last.errors()}`);
  return JSON.parse(readFileSync(result, 'utf8')) as LeftBehind;
}

function begin(data: string, scenario: string, result: string) {
  const main = fileURLToPath(new URL('./life.main.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--conditions=source', main, data, scenario, result], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const begun = Promise.race([
    new Promise<void>((resolve) => child.stdout!.once('data', () => resolve())),
    ended,
  ]);
  return { child, begun, ended, errors: () => errors };
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LeftBehind } from './life.ts';

export interface Kills {
  readonly dir: string;
  /** URL of the module that exports the scenario. */
  readonly scenario: string;
  readonly kills: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

/** So long after a life has begun it is killed at the latest; one in five is killed on its way there, so long after the start. */
const KILL_WITHIN_MS = 150;
const KILL_STARTING_WITHIN_MS = 500;

/** Runs the scenario, killed so many times, then once to its end. */
export async function runKilled({ dir, scenario, kills, random }: Kills): Promise<LeftBehind> {
  const result = join(dir, 'left-behind.json');
  const data = join(dir, 'data');
  for (let n = 0; n < kills; n += 1) {
    const life = begin(data, scenario, result);
    const starting = random() < 0.2;
    const afterMs = random() * (starting ? KILL_STARTING_WITHIN_MS : KILL_WITHIN_MS);
    if (!starting) await life.begun;
    const timer = setTimeout(() => life.child.kill('SIGKILL'), afterMs);
    const code = await life.ended;
    clearTimeout(timer);
    if (code !== null && code !== 0)
      throw new Error(`Life ${n} ended by itself with ${code}: ${life.errors()}`);
  }
  const last = begin(data, scenario, result);
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

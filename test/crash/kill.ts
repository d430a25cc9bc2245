import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LeftBehind } from './life.ts';

export interface Kills {
  /** The log will be in its folder `log`. */
  readonly dir: string;
  /** URL of the module that exports the scenario, for each life; the first is 0, the last, which is not killed, is `kills`. */
  readonly scenario: (life: number) => string | Promise<string>;
  readonly kills: number;
  /**
   * How long one life takes to work everything off, of a run that nobody killed: each life is killed so early after it has begun that
   * every one finds work, on a machine of any speed.
   */
  readonly workMs: number;
  /** It is killed at the latest this long after it has begun, also where there is much to do. */
  readonly withinMsMax: number;
  /** One in five is killed at the latest this long after its start, if it has not begun and been killed before. */
  readonly startingWithinMs: number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

const KILLED_STARTING = 0.2;

export interface Lived {
  readonly left: LeftBehind;
  readonly workMs: number;
}

/** Runs the scenario to its end. */
export async function runWhole({ dir, scenario }: Pick<Kills, 'dir' | 'scenario'>): Promise<Lived> {
  return liveToTheEnd(dir, await scenario(0));
}

/** Runs the scenario, killed that many times, then once to its end. */
export async function runKilled({ dir, scenario, kills, random, ...within }: Kills): Promise<Lived> {
  const withinMs = Math.min(within.withinMsMax, within.workMs / kills);
  for (let n = 0; n < kills; n += 1) {
    const life = begin(dir, await scenario(n));
    const kill = (): void => void life.child.kill('SIGKILL');
    const timers: NodeJS.Timeout[] = [];
    if (random() < KILLED_STARTING) timers.push(setTimeout(kill, random() * within.startingWithinMs));
    const workingMs = random() * withinMs;
    void life.begun.then(() => timers.push(setTimeout(kill, workingMs)));
    const code = await life.ended;
    for (const timer of timers) clearTimeout(timer);
    if (code === 0) throw new Error(`Life ${n} had nothing left to be killed at: give it more input.`);
    if (code !== null) throw new Error(`Life ${n} ended by itself with ${code}: ${life.errors()}`);
  }
  return liveToTheEnd(dir, await scenario(kills));
}

async function liveToTheEnd(dir: string, scenario: string): Promise<Lived> {
  const life = begin(dir, scenario);
  await life.begun;
  const begunAt = performance.now();
  await life.workedOff;
  const workMs = performance.now() - begunAt;
  const code = await life.ended;
  if (code !== 0) throw new Error(`The last life ended with ${code}: ${life.errors()}`);
  return { left: JSON.parse(readFileSync(resultIn(dir), 'utf8')) as LeftBehind, workMs };
}

const resultIn = (dir: string): string => join(dir, 'left-behind.json');

function begin(dir: string, scenario: string) {
  const main = fileURLToPath(new URL('./life.main.ts', import.meta.url));
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=source', main, join(dir, 'log'), scenario, resultIn(dir)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = createInterface({ input: child.stdout! });
  const says = (what: string): Promise<unknown> => {
    const said = new Promise<void>((resolve) =>
      lines.on('line', (line) => {
        if (line === what) resolve();
      }),
    );
    return Promise.race([said, ended]);
  };
  return { child, begun: says('begun'), workedOff: says('worked off'), ended, errors: () => errors };
}

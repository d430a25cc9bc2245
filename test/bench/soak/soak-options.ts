import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly minutes: number;
  /** Conversations a minute. */
  readonly rate: number;
  readonly seed: number;
  /** Kept at the end; undefined: one of its own, removed. */
  readonly folder: string | undefined;
  readonly json: boolean;
}

export const SOAK_HELP = `Usage: npm run soak -- [--minutes=60] [--rate=2000] [--seed=1] [--folder=<dir>] [--json]

Runs \`baton start\` under a constant flow of conversations, three in ten of which ask for a person, while things go wrong: the process is
killed and started again, or stops for a while; its ClickHouse is killed, stops or refuses rows; connections are cut; rubbish is posted. At the
end it reads the log and ClickHouse: every acknowledged event is there, who asked for a person got one, once, and every decision is as it was.
The process is killed at the beginning and in the last twentieth; between them it lives, and its memory at the end is compared with that of the tenth
minute (of a sixth of a shorter run).

  --minutes <n>   how long (default: 60)
  --rate <n>      conversations a minute (default: 2000)
  --seed <n>      which faults come when (default: 1)
  --folder <dir>  an empty folder for its data, kept at the end (default: one of its own, removed)
  --json          progress on standard error, and one JSON document at the end

Exit codes: 0 nothing was lost and memory stayed within its bar; 1 otherwise; 2 wrong usage.`;

/** @returns undefined where only help was asked for @throws Error that says what is wrong */
export function soakOptions(args: readonly string[]): SoakOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '2000' } },
      ...{ seed: { type: 'string', default: '1' }, folder: { type: 'string' } },
      ...{ json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    },
  });
  if (values.help) return undefined;
  const number = (name: 'minutes' | 'rate' | 'seed', least: number): number => {
    const value = Number(values[name]);
    if (!(value >= least))
      throw new Error(`--${name} must be a number from ${least} on, not "${values[name]}".`);
    return value;
  };
  return {
    ...{ minutes: number('minutes', 1), rate: number('rate', 1), seed: number('seed', 0) },
    ...{ folder: values.folder, json: values.json },
  };
}

import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { runChaos } from './run-chaos.ts';

const MINUTES = 2;

it(
  'Whatever goes wrong, nothing is missing, nothing is there twice, all is in order',
  { timeout: 900_000 },
  async () => {
    execFileSync(process.execPath, ['tools/build-if-changed.ts'], { stdio: 'inherit' });
    const seed = Number(process.env['BATON_SEED'] ?? (Date.now() % 1_000_000) + 1);
    const said: string[] = [];
    const say = (line: string): void => {
      said.push(line);
      process.stdout.write(`${line}\n`);
    };
    say(`Seed ${seed}; BATON_SEED=${seed} repeats the schedule.`);
    const { problems } = await runChaos({ seed, minutes: MINUTES, say });
    expect(problems, said.join('\n')).toEqual([]);
  },
);

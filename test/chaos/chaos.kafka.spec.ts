import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { canStartBroker } from '#testing/kafka';
import { runChaos } from './run-chaos.ts';

const MINUTES = 2;
const TIMEOUT_MS = 1_200_000;
/** Where there is no way to a broker it is skipped, which CI does not accept. */
const isPossible = process.env['CI'] === 'true' || (await canStartBroker());

it.runIf(isPossible)(
  'Whatever goes wrong, nothing is missing, nothing is there twice, all is in order',
  { timeout: TIMEOUT_MS },
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

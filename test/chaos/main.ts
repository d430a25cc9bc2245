// `npm run test:chaos -- --minutes N [--seed S]`: the services on a real broker, and everything that can go wrong.
import { parseArgs } from 'node:util';
import { runChaos } from './run-chaos.ts';

const USAGE = `Usage: npm run test:chaos -- --minutes N [--seed S]

Runs trigger, routing and sink as processes on a broker of its own, makes things go wrong, and compares what comes out with what the
memory runtime makes of the same. From 30 minutes on: 100 SIGKILLs, 20 zombies, 10 broker restarts, 20 rebalances and the rest.
Exit code 1: something is missing, there twice, out of order or different. test/chaos/README.md says what is compared.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  process.stderr.write(`${option} must be a number above 0, not "${text}".\n\n${USAGE}\n`);
  process.exit(2);
}

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help === true || values.minutes === undefined) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(values.help === true ? 0 : 2);
}
const minutes = numberOf('--minutes', values.minutes);
const seed = Math.floor(numberOf('--seed', values.seed ?? String((Date.now() % 1_000_000) + 1)));
say(`Seed ${seed}: --minutes ${minutes} --seed ${seed} repeats the schedule.`);
const { problems, summary } = await runChaos({ seed, minutes, say });
for (const line of summary) say(line);
for (const line of problems) say(`PROBLEM  ${line}`);
say(problems.length === 0 ? 'All as it must be.' : `${problems.length} problems; seed ${seed}.`);
process.exit(problems.length === 0 ? 0 : 1);

// `npm run test:rotation [-- --minutes N] [--seed S]`: a certificate authority is rolled and the brokers are rolled, under load.
import { parseArgs } from 'node:util';
import { runRotation } from './run-rotation.ts';

const USAGE = `Usage: npm run test:rotation [-- --minutes N] [--seed S] [--json]

Runs trigger, routing, gateway and sink of this build on three brokers of its own that speak TLS in both directions, under load. Certificates
of another authority take the place of the first one's, on the brokers one by one and in the files of the services, which are not restarted;
then the brokers are restarted one by one once more. docs/operate.md says why in this order.

  --minutes N  how long the phases before and after take together in which nothing is changed (default 1)
  --seed S     decides in which order brokers and services come (default: another one each time)
  --json       the outcome as JSON on standard output, progress on standard error
  --help

Needs Java 17 or newer, Maven the first time, and openssl. Exit code 1: something is lost, there twice, or not as it must be.`;

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  process.stderr.write(`${option} must be a number above 0, not "${text}".\n\n${USAGE}\n`);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String((Date.now() % 1_000_000) + 1) },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const minutes = positive('--minutes', values.minutes);
const seed = Math.floor(positive('--seed', values.seed));
const say = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
say(`Seed ${seed}: --seed ${seed} repeats the order.`);
const outcome = await runRotation({ seed, minutes, say });
for (const line of outcome.problems) say(`PROBLEM  ${line}`);
say(outcome.problems.length === 0 ? 'All as it must be.' : `${outcome.problems.length} problems.`);
if (values.json) process.stdout.write(`${JSON.stringify({ seed, minutes, ...outcome }, null, 2)}\n`);
process.exit(outcome.problems.length === 0 ? 0 : 1);

// `npm run test:upgrade [-- --from v0.2.0]`: a rolling upgrade under load, the way back, and `finalize`, with a release's own build.
import { parseArgs } from 'node:util';
import { runRollingUpgrade } from './run-rolling-upgrade.ts';

const USAGE = `Usage: npm run test:upgrade [-- --from TAG] [--seconds N]

Runs trigger, routing, gateway and sink of an earlier release (default v0.2.0, built from its tag) on a broker of its own under load, replaces
them one by one by this build, goes back, forward again, finalises the upgrade, and starts an old worker after that.
--seconds: how long each quiet phase takes (default 15). Exit code 1: something is lost, there twice, or not as it must be.`;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'v0.2.0' },
    seconds: { type: 'string', default: '15' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const seconds = Number(values.seconds);
if (!(seconds > 0)) {
  process.stderr.write(`--seconds must be a number above 0, not "${values.seconds}".\n\n${USAGE}\n`);
  process.exit(2);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const problems = await runRollingUpgrade({ from: values.from, quietMs: seconds * 1_000, say });
for (const line of problems) say(`PROBLEM  ${line}`);
say(problems.length === 0 ? 'All as it must be.' : `${problems.length} problems.`);
process.exit(problems.length === 0 ? 0 : 1);

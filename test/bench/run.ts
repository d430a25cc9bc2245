// Runs benchmarks, each in a process of its own, one after the other: `npm run bench -- [name ...] [--option ...]`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const SUFFIX = '.bench.ts';
const folder = fileURLToPath(new URL('.', import.meta.url));
const known = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();

const help = `Usage: npm run bench -- [name ...] [--option ...]

Runs the benchmarks named, or all: ${known.join(', ')}.
Each prints its measurements and whether they meet its bars. Options are passed on: "peers" knows --quick and --json.
Exits with 1 where a bar was missed, with 2 where a name is unknown.`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  const names = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
    return 2;
  }
  console.error(machine());
  const failed = (names.length > 0 ? names : known).filter((name) => {
    const { status } = spawnSync(
      process.execPath,
      ['--conditions=source', `${folder}${name}${SUFFIX}`, ...options],
      { stdio: 'inherit' },
    );
    return status !== 0;
  });
  if (failed.length === 0) return 0;
  console.error(`A bar was missed, or the benchmark broke: ${failed.join(', ')}.`);
  return 1;
}

/** Where figures come from, to be written down with them. On standard error, so that --json stays JSON. */
function machine(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const [load = 0] = loadavg();
  return `Measured on ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown CPU'}, ${gigabytes} GB, Node ${process.version}, load ${load.toFixed(1)} at the start.`;
}

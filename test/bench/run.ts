// Runs benchmarks, each in a process of its own, one after the other: `npm run bench -- [name ...] [--option ...]`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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

import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { durationMs, POSITIVE_DURATION_PATTERN } from '#domain/policy';
import type { Terminal } from '../terminal/terminal.ts';

/** What every command is given. */
export interface Surroundings {
  readonly terminal: Terminal;
}

/** Options of every command. */
export interface CommonOptions {
  readonly dataDir: string;
  readonly json?: true;
  readonly debug?: true;
}

export interface GatewayCommandOptions extends CommonOptions {
  readonly url?: string;
  readonly apiKeyFile?: string;
}

const DATA_DIR = '.baton/data';

const EXIT_CODES = `
Exit codes: 0 done; 1 the answer is no, or a difference was found; 2 wrong usage or input; 3 cannot be reached, in use, a
port taken, a disk full; 4 a bug.`;

/** A command with the options that all have, and examples under its help. */
export function command(
  name: string,
  description: string,
  examples: readonly string[],
  more: { readonly dataDir?: string } = {},
): Command {
  return new Command(name)
    .description(description)
    .addOption(dataDirOption(more.dataDir))
    .option('--json', 'print the result as JSON')
    .option('--debug', 'on an error, print where it comes from')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}\n${EXIT_CODES}`);
}

/** @param described a default that the command finds out itself */
function dataDirOption(described: string | undefined): Option {
  const option = new Option('--data-dir <folder>', 'where the log and ClickHouse are kept');
  option.argParser((dir) => resolve(dir));
  return described === undefined
    ? option.default(resolve(DATA_DIR), DATA_DIR)
    : option.default(undefined, described);
}

/** For commands that call a running process. */
export function withGateway(to: Command): Command {
  return to
    .addOption(
      new Option('--url <address>', 'URL of the gateway (default: the process running on the data folder)'),
    )
    .addOption(
      new Option('--api-key-file <file>', 'file with the key that the gateway asks for').env(
        'BATON_API_KEY_FILE',
      ),
    );
}

/** For commands that read history. */
export function withArchive(to: Command): Command {
  return to.option(
    '--archive <store>',
    'what was cut from the log is read there: a folder, or s3://bucket/prefix (`baton archive`)',
  );
}

export function withWorkspace(to: Command): Command {
  return to.option('--workspace <id>', 'the workspace', 'default');
}

/** @throws InvalidArgumentError, which becomes a message and exit code 2 */
export function wholeNumber(low: number, high: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= low && number <= high) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`);
  };
}

export function positiveNumber(value: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number above 0.');
}

/** As durations are written in a policy. @returns ms */
export function intervalOf(leastMs: number): (value: string) => number {
  return (value) => {
    const ms = POSITIVE_DURATION_PATTERN.test(value) ? durationMs(value) : 0;
    if (ms >= leastMs) return ms;
    throw new InvalidArgumentError(
      `It must be a time such as 30s, 5m or 1h, and ${leastMs / 1_000}s at least.`,
    );
  };
}

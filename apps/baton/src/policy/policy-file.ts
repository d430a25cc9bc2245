import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readWrittenPolicy, type Policy, type PolicyProblem, type WrittenPolicy } from '#domain/policy';
import { CommandError, EXIT } from '../terminal/exit.ts';

/** The option of commands that read files alone. */
export function withGlobalFile(to: Command): Command {
  return to.option(
    '--global-file <file>',
    'the global policy that the file inherits, as YAML (default: none)',
  );
}

/**
 * @param global what the file inherits
 * @throws CommandError with every problem where the file is no valid policy
 */
export async function readPolicyFile(
  file: string,
  global?: Policy,
): Promise<WrittenPolicy & { readonly ok: true }> {
  const read = readWrittenPolicy(await readFile(file, 'utf8'), file, undefined, global);
  if (!read.ok) throw refused('the policy is not valid', read.problems);
  return read;
}

/** @throws CommandError as `readPolicyFile` */
export async function readGlobalFile(file: string | undefined): Promise<Policy | undefined> {
  return file === undefined ? undefined : (await readPolicyFile(file)).policy;
}

export function refused(what: string, problems: readonly PolicyProblem[]): CommandError {
  return new CommandError({
    what,
    where: problemText(problems).replaceAll('\n', '\n          '),
    remedy: 'fix the file there',
    exitCode: EXIT.usage,
  });
}

const PROBLEMS_SHOWN = 20;

/** A file that is not a policy at all has hundreds of problems; the first ones show that. */
export function problemText(problems: readonly PolicyProblem[]): string {
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(({ text }) => text);
  const others = problems.length - shown.length;
  return [...shown, ...(others > 0 ? [`... and ${others} more`] : [])].join('\n');
}

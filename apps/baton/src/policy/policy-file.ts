import { readFile } from 'node:fs/promises';
import { readWrittenPolicy, type PolicyProblem, type WrittenPolicy } from '#domain/policy';
import { CommandError, EXIT } from '../terminal/exit.ts';

/** @throws CommandError with every problem where the file is no valid policy */
export async function readPolicyFile(file: string): Promise<WrittenPolicy & { readonly ok: true }> {
  const read = readWrittenPolicy(await readFile(file, 'utf8'), file);
  if (!read.ok) throw refused('the policy is not valid', read.problems);
  return read;
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

import type { Command } from 'commander';
import { DEFAULT_POLICY, policyDiff, type Policy } from '#domain/policy';
import { readPolicyFile } from '../policy/policy-file.ts';
import { EXIT } from '../terminal/exit.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

const BUILT_IN = 'built-in';

export function policyDiffCommand({ terminal }: Surroundings): Command {
  return command(
    'diff',
    'say what one policy file changes against another, in words; exit code 1 where they differ',
    ['baton policy diff built-in my-policy.yaml', 'baton policy diff old.yaml new.yaml --json'],
  )
    .argument('<before>', `a policy file, or ${BUILT_IN}`)
    .argument('<after>', `a policy file, or ${BUILT_IN}`)
    .action(async (before: string, after: string, { json }: CommonOptions) => {
      const changes = policyDiff(await named(before), await named(after));
      if (json === true) terminal.out(JSON.stringify({ changes }));
      else if (changes.length === 0) terminal.out(`${before} and ${after} mean the same`);
      else terminal.out(changes.map(({ text }) => text).join('\n'));
      if (changes.length > 0) process.exitCode = EXIT.no;
    });
}

async function named(name: string): Promise<Policy> {
  return name === BUILT_IN ? DEFAULT_POLICY : (await readPolicyFile(name)).policy;
}

import type { Command } from 'commander';
import { DEFAULT_POLICY, policyDiff, type Policy } from '#domain/policy';
import { policyClient, type PolicyOptions } from '../policy/policy-client.ts';
import { readPolicyFile } from '../policy/policy-file.ts';
import { EXIT } from '../terminal/exit.ts';
import { command, withGateway, withWorkspace, type Surroundings } from './command-options.ts';

const BUILT_IN = 'built-in';
const ACTIVE = 'active';
const NAMED = `a policy file, ${BUILT_IN}, ${ACTIVE}, or a version of the workspace, such as 3`;

export function policyDiffCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    withGateway(
      command(
        'diff',
        'say what one policy changes against another, in words; exit code 1 where they differ',
        [
          'baton policy diff built-in my-policy.yaml',
          'baton policy diff old.yaml new.yaml --json',
          'baton policy diff active my-policy.yaml --workspace shop',
          'baton policy diff 3 4 --workspace shop',
        ],
      ),
    ),
  )
    .argument('<before>', NAMED)
    .argument('<after>', NAMED)
    .action(async (before: string, after: string, options: PolicyOptions) => {
      const changes = policyDiff(await named(before, options), await named(after, options));
      if (options.json === true) terminal.out(JSON.stringify({ changes }));
      else if (changes.length === 0) terminal.out(`${before} and ${after} mean the same`);
      else terminal.out(changes.map(({ text }) => text).join('\n'));
      if (changes.length > 0) process.exitCode = EXIT.no;
    });
}

async function named(name: string, options: PolicyOptions): Promise<Policy> {
  if (name === BUILT_IN) return DEFAULT_POLICY;
  if (name === ACTIVE) return (await policyClient(options)).policy();
  if (/^\d{1,9}$/.test(name)) return (await policyClient(options)).policy(Number(name));
  return (await readPolicyFile(name)).policy;
}

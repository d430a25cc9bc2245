import type { Command } from 'commander';
import { DEFAULT_POLICY, policyDiff, type Policy } from '#domain/policy';
import { policyClient, withScope, type PolicyOptions } from '../policy/policy-client.ts';
import { readGlobalFile, readPolicyFile, withGlobalFile } from '../policy/policy-file.ts';
import { EXIT } from '../terminal/exit.ts';
import { command, withGateway, type Surroundings } from './command-options.ts';

const BUILT_IN = 'built-in';
const ACTIVE = 'active';
const VERSION = /^\d{1,9}$/;
const NAMED = `a policy file, ${BUILT_IN}, ${ACTIVE}, or a version of the workspace, such as 3`;

interface DiffOptions extends PolicyOptions {
  readonly globalFile?: string;
}

export function policyDiffCommand({ terminal }: Surroundings): Command {
  return withGlobalFile(
    withScope(
      withGateway(
        command(
          'diff',
          'say what one policy changes against another, in words; exit code 1 where they differ',
          [
            'baton policy diff built-in my-policy.yaml',
            'baton policy diff old.yaml new.yaml --json',
            'baton policy diff active my-policy.yaml --workspace shop',
            'baton policy diff 3 4 --workspace shop',
            'baton policy diff active global.yaml --global',
          ],
        ),
      ),
    ),
  )
    .argument('<before>', NAMED)
    .argument('<after>', NAMED)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const global = await globalOf([before, after], options);
      const changes = policyDiff(await named(before, options, global), await named(after, options, global));
      if (options.json === true) terminal.out(JSON.stringify({ changes }));
      else if (changes.length === 0) terminal.out(`${before} and ${after} mean the same`);
      else terminal.out(changes.map(({ text }) => text).join('\n'));
      if (changes.length > 0) process.exitCode = EXIT.no;
    });
}

const isOfGateway = (name: string): boolean => name === ACTIVE || VERSION.test(name);

/** What files inherit: as the option names it, or as the gateway has it that is asked for the other policy. */
async function globalOf(names: readonly string[], options: DiffOptions): Promise<Policy | undefined> {
  if (options.globalFile !== undefined) return readGlobalFile(options.globalFile);
  return names.some(isOfGateway) ? (await policyClient(options)).global() : undefined;
}

async function named(name: string, options: PolicyOptions, global: Policy | undefined): Promise<Policy> {
  if (name === BUILT_IN) return DEFAULT_POLICY;
  if (name === ACTIVE) return (await policyClient(options)).policy();
  if (VERSION.test(name)) return (await policyClient(options)).policy(Number(name));
  return (await readPolicyFile(name, global)).policy;
}

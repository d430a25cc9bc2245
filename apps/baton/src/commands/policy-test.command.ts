import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readPolicyFixtures } from '#domain/policy';
import { readGlobalFile, readPolicyFile, refused, withGlobalFile } from '../policy/policy-file.ts';
import { policyTestText } from '../policy/policy-test-text.ts';
import { usageError, EXIT } from '../terminal/exit.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

interface TestOptions extends CommonOptions {
  readonly fixtures?: string;
  readonly globalFile?: string;
}

export function policyTestCommand({ terminal }: Surroundings): Command {
  return withGlobalFile(
    command(
      'test',
      'decide on the conversations beside a policy file as it would, and compare with what they expect; needs no running process',
      [
        'baton policy test my-policy.yaml',
        'baton policy test my-policy.yaml --fixtures conversations.yaml --json',
        'baton policy test my-policy.yaml --global-file global.yaml',
      ],
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .option('--fixtures <file>', 'the conversations (default: my-policy.test.yaml beside my-policy.yaml)')
    .action(async (file: string, { fixtures, json, globalFile }: TestOptions) => {
      const { policy } = await readPolicyFile(file, await readGlobalFile(globalFile));
      const beside = fixtures ?? file.replace(/(\.ya?ml)?$/, '.test.yaml');
      const yaml = await readFile(beside, 'utf8').catch((cause: unknown) => {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
        throw usageError(
          `there are no conversations for ${file}: ${beside} does not exist`,
          'write them there, or name another file with --fixtures; docs/policies/README.md shows how',
        );
      });
      const written = readPolicyFixtures(yaml, beside);
      if (!written.ok) throw refused('the conversations cannot be read', written.problems);
      const { testPolicy } = await import('../policy/test-policy.ts');
      const tested = testPolicy(policy, written.fixtures);
      terminal.out(json === true ? JSON.stringify(tested) : policyTestText(tested));
      if (!tested.ok) process.exitCode = EXIT.no;
    });
}

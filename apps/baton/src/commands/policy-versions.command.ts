import type { Command } from 'commander';
import { policyClient, named, withScope, type PolicyOptions } from '../policy/policy-client.ts';
import { versionsText } from '../policy/versions-text.ts';
import { command, withGateway, type Surroundings } from './command-options.ts';

export function policyVersionsCommand({ terminal }: Surroundings): Command {
  return withScope(
    withGateway(
      command(
        'versions',
        'list the versions of a workspace: staged, active and retired, with who did it, when and why',
        [
          'baton policy versions --workspace shop',
          'baton policy versions --global',
          'baton policy versions --url http://gateway:7070 --json',
        ],
      ),
    ),
  ).action(async (options: PolicyOptions) => {
    const { workspace } = options;
    const versions = await (await policyClient(options)).versions();
    terminal.out(
      options.json === true
        ? JSON.stringify({ ...(options.global === true ? { global: true } : { workspace }), versions })
        : versionsText(named(options), versions),
    );
  });
}

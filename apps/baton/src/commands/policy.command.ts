import { Command } from 'commander';
import { effectivePolicy, policyJsonSchema, unknownChannelNote, type Policy } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import { effectiveText } from '../policy/effective-text.ts';
import { policyClient, withScope, type PolicyOptions } from '../policy/policy-client.ts';
import { usageError } from '../terminal/exit.ts';
import {
  policyActivateCommand,
  policyRollbackCommand,
  policyStageCommand,
} from './policy-activate.command.ts';
import { policyCheckCommand } from './policy-check.command.ts';
import { policyDiffCommand } from './policy-diff.command.ts';
import { policyTestCommand } from './policy-test.command.ts';
import { policyVersionsCommand } from './policy-versions.command.ts';
import { command, withGateway, wholeNumber, type Surroundings } from './command-options.ts';

export function policyCommand(surroundings: Surroundings): Command {
  return new Command('policy')
    .description('check, test, compare, stage, activate and show the rules of a workspace')
    .addCommand(policyCheckCommand(surroundings))
    .addCommand(policyTestCommand(surroundings))
    .addCommand(policyDiffCommand(surroundings))
    .addCommand(policyStageCommand(surroundings))
    .addCommand(policyActivateCommand(surroundings))
    .addCommand(policyRollbackCommand(surroundings))
    .addCommand(policyVersionsCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(schemaCommand(surroundings));
}

interface ShowOptions extends PolicyOptions {
  readonly effective?: true;
  readonly channel?: string;
  readonly queue?: string;
  readonly version?: number;
}

function showCommand({ terminal }: Surroundings): Command {
  return withScope(
    withGateway(
      command(
        'show',
        'print the policy in force, every default filled in, as a file to change and activate',
        [
          'baton policy show > my-policy.yaml',
          'baton policy show --version 3',
          'baton policy show --effective --channel email',
          'baton policy show --effective --queue cards',
          'baton policy show --global',
        ],
      ),
    ),
  )
    .option('--version <version>', 'a version that is staged or retired instead', wholeNumber(1, VERSION_MAX))
    .option('--effective', 'print what holds in a channel instead, and where each value comes from')
    .option('--channel <name>', 'the channel of --effective (default: chat)')
    .option('--queue <id>', 'with --effective: what holds in this queue, too')
    .action(async (options: ShowOptions) => {
      const { version, effective, channel = 'chat' } = options;
      for (const option of ['channel', 'queue'] as const)
        if (options[option] !== undefined && effective !== true)
          throw usageError(`--${option} says nothing without --effective`, 'add --effective');
      const client = await policyClient(options);
      if (effective === true) {
        const { policy, inherits } = await client.merged(version);
        const queue = options.queue === undefined ? undefined : queueIn(policy, options.queue);
        const global = inherits && (await client.global(inherits.version));
        const values = effectivePolicy(policy, { channel, queueId: queue, global });
        const of = { channel, ...(queue !== undefined && { queue }) };
        const note = unknownChannelNote(policy, channel, global);
        if (options.json) {
          terminal.out(JSON.stringify({ ...of, notes: note === null ? [] : [note], values }));
          return;
        }
        if (note !== null)
          terminal.err(`${note}. What follows is what holds in a channel that nothing else is said of.`);
        terminal.out(effectiveText(values));
      } else if (options.json) terminal.out(JSON.stringify(await client.shown(version)));
      else terminal.out(await client.yaml(version));
    });
}

/** @throws CommandError with the queues that there are */
function queueIn({ queues }: Policy, id: string): QueueId {
  const found = queues.find((queue) => queue.id === id);
  if (found !== undefined) return found.id;
  throw usageError(
    `the policy has no queue ${id}`,
    `name one of ${queues.map((queue) => queue.id).join(', ')}`,
  );
}

function schemaCommand({ terminal }: Surroundings): Command {
  return command('schema', 'print the JSON Schema of a policy file, for editors; needs no running process', [
    'baton policy schema > policy.schema.json',
  ]).action(() => terminal.out(JSON.stringify(policyJsonSchema(), null, 2)));
}

const VERSION_MAX = 999_999_999;

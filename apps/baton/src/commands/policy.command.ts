import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { policyHash } from '#contracts';
import {
  canonicalPolicy,
  effectivePolicy,
  policyJsonSchema,
  policyNotes,
  readWrittenPolicy,
  type Policy,
  type WrittenPolicy,
} from '#domain/policy';
import { effectiveText } from '../policy/effective-text.ts';
import { measuredNotes, measureInLog } from '../policy/measure-in-log.ts';
import { problemText } from '../policy/policy-file.ts';
import { policyClient, type PolicyOptions } from '../policy/policy-client.ts';
import { EXIT, usageError } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { policyDiffCommand } from './policy-diff.command.ts';
import {
  policyActivateCommand,
  policyRollbackCommand,
  policyStageCommand,
} from './policy-activate.command.ts';
import { policyTestCommand } from './policy-test.command.ts';
import { policyVersionsCommand } from './policy-versions.command.ts';
import { command, withGateway, withWorkspace, wholeNumber, type Surroundings } from './command-options.ts';

export function policyCommand(surroundings: Surroundings): Command {
  return new Command('policy')
    .description('check, test, compare, activate and show the rules of a workspace')
    .addCommand(checkCommand(surroundings))
    .addCommand(policyTestCommand(surroundings))
    .addCommand(policyDiffCommand(surroundings))
    .addCommand(policyStageCommand(surroundings))
    .addCommand(policyActivateCommand(surroundings))
    .addCommand(policyRollbackCommand(surroundings))
    .addCommand(policyVersionsCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(schemaCommand(surroundings));
}

interface CheckOptions extends PolicyOptions {
  readonly log?: string;
}

function checkCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    command(
      'check',
      'report what is wrong in a policy file, with line and column; needs no running process',
      [
        'baton policy check my-policy.yaml',
        'baton policy check my-policy.yaml --log .baton/data --workspace shop',
      ],
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .option('--log <folder>', 'also count how often its phrases stand in the log of this data folder')
    .action(async (file: string, { json, log, workspace }: CheckOptions) => {
      const parsed = readWrittenPolicy(await readFile(file, 'utf8'), file);
      if (!parsed.ok) {
        const { problems } = parsed;
        terminal.out(json ? JSON.stringify({ ok: false, problems }) : problemText(problems));
        process.exitCode = EXIT.no;
        return;
      }
      const { policy } = parsed;
      const measured = log === undefined ? null : await measuredIn(policy, log, workspace, terminal);
      const notes = [...notesOf(parsed), ...(measured === null ? [] : measuredNotes(measured))];
      const { name } = policy;
      const hash = policyHash(canonicalPolicy(policy));
      if (json) terminal.out(JSON.stringify({ ok: true, name, hash, notes, ...(measured && { measured }) }));
      else terminal.out([`${file} is good: policy "${name}", hash ${hash}`, ...notes].join('\n  '));
    });
}

async function measuredIn(policy: Policy, folder: string, workspace: string, terminal: Terminal) {
  const progress = startProgress(terminal, 'Reading', 'records');
  try {
    return await measureInLog(policy, folder, workspace, (done, total) => progress.at(done, total));
  } finally {
    progress.end();
  }
}

function notesOf({ policy, isEmpty }: WrittenPolicy & { readonly ok: true }): readonly string[] {
  const empty = 'the file is empty: nothing is written in it, so it means the built-in policy';
  return [...(isEmpty === true ? [empty] : []), ...policyNotes(policy)];
}

interface ShowOptions extends PolicyOptions {
  readonly effective?: true;
  readonly channel?: string;
  readonly version?: number;
}

function showCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    withGateway(
      command(
        'show',
        'print the policy in force, every default filled in, as a file to change and activate',
        [
          'baton policy show > my-policy.yaml',
          'baton policy show --version 3',
          'baton policy show --effective --channel email',
        ],
      ),
    ),
  )
    .option('--version <version>', 'a version that is staged or retired instead', wholeNumber(1, VERSION_MAX))
    .option('--effective', 'print what holds in a channel instead, and where each value comes from')
    .option('--channel <name>', 'the channel of --effective (default: chat)')
    .action(async (options: ShowOptions) => {
      const { version, effective, channel = 'chat' } = options;
      if (options.channel !== undefined && effective !== true)
        throw usageError('--channel says nothing without --effective', 'add --effective');
      const client = await policyClient(options);
      if (effective === true) {
        const values = effectivePolicy(await client.policy(version), channel);
        terminal.out(options.json ? JSON.stringify({ channel, values }) : effectiveText(values));
      } else if (options.json) terminal.out(JSON.stringify(await client.shown(version)));
      else terminal.out(await client.yaml(version));
    });
}

function schemaCommand({ terminal }: Surroundings): Command {
  return command('schema', 'print the JSON Schema of a policy file, for editors; needs no running process', [
    'baton policy schema > policy.schema.json',
  ]).action(() => terminal.out(JSON.stringify(policyJsonSchema(), null, 2)));
}

const VERSION_MAX = 999_999_999;

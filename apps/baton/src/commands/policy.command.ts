import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { policyHash } from '#contracts';
import {
  canonicalPolicy,
  effectivePolicy,
  policyJsonSchema,
  policyNotes,
  readActivatedPolicy,
  readWrittenPolicy,
  type Policy,
  type WrittenPolicy,
} from '#domain/policy';
import { effectiveText } from '../policy/effective-text.ts';
import { measuredNotes, measureInLog } from '../policy/measure-in-log.ts';
import { problemText } from '../policy/policy-file.ts';
import { policyPath, putPolicy, withRecord, type RecordOptions } from '../policy/put-policy.ts';
import { gatewayClient } from '../process/gateway-client.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { policyDiffCommand } from './policy-diff.command.ts';
import { policyHistoryCommand, policyRollbackCommand } from './policy-history.command.ts';
import { policyTestCommand } from './policy-test.command.ts';
import { command, withGateway, withWorkspace, type Surroundings } from './command-options.ts';

export function policyCommand(surroundings: Surroundings): Command {
  return new Command('policy')
    .description('check, test, compare, activate and show the rules of a workspace')
    .addCommand(checkCommand(surroundings))
    .addCommand(policyTestCommand(surroundings))
    .addCommand(policyDiffCommand(surroundings))
    .addCommand(activateCommand(surroundings))
    .addCommand(policyRollbackCommand(surroundings))
    .addCommand(policyHistoryCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(schemaCommand(surroundings));
}

interface CheckOptions extends RecordOptions {
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

function activateCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withWorkspace(
      withGateway(
        command('activate', 'put this policy in force from now on', [
          'baton policy activate my-policy.yaml --workspace shop --reason "calmer evenings"',
        ]),
      ),
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .action(async (file: string, options: RecordOptions) => {
      const yaml = await readFile(file, 'utf8');
      const parsed = readWrittenPolicy(yaml, file);
      if (!parsed.ok) {
        throw new CommandError({
          what: 'the policy is not valid; the one in force stays',
          where: problemText(parsed.problems).replaceAll('\n', '\n          '),
          remedy: 'fix the file there; `baton policy check` says whether it is valid',
          exitCode: EXIT.usage,
        });
      }
      const { version, hash } = await putPolicy(options, yaml);
      if (options.json) terminal.out(JSON.stringify({ version, hash }));
      else terminal.out(`workspace ${options.workspace} is under version ${version}, hash ${hash}`);
    });
}

interface ShowOptions extends RecordOptions {
  readonly effective?: true;
  readonly channel?: string;
}

function showCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    withGateway(
      command(
        'show',
        'print the policy in force, every default filled in, as a file to change and activate',
        ['baton policy show > my-policy.yaml', 'baton policy show --effective --channel email'],
      ),
    ),
  )
    .option('--effective', 'print what holds in a channel instead, and where each value comes from')
    .option('--channel <name>', 'the channel of --effective (default: chat)')
    .action(async (options: ShowOptions) => {
      if (options.channel !== undefined && options.effective !== true)
        throw usageError('--channel says nothing without --effective', 'add --effective');
      const client = await gatewayClient(options);
      const path = policyPath(options.workspace);
      if (options.effective === true) {
        const { document } = (await client.call('GET', path)) as { readonly document: object };
        const channel = options.channel ?? 'chat';
        const values = effectivePolicy(policyIn(document), channel);
        terminal.out(options.json ? JSON.stringify({ channel, values }) : effectiveText(values));
        return;
      }
      if (options.json) return terminal.out(JSON.stringify(await client.call('GET', path)));
      const shown = await client.open(
        path,
        { accept: 'application/yaml' },
        AbortSignal.timeout(SHOWN_WITHIN_MS),
      );
      terminal.out((await shown.text()).trimEnd());
    });
}

function policyIn(document: object): Policy {
  const read = readActivatedPolicy(JSON.stringify(document));
  if (read.ok) return read.policy;
  throw new CommandError({
    what: 'this Baton cannot read the policy in force',
    where: read.problem,
    remedy: 'use the version of Baton that the gateway has',
    exitCode: EXIT.usage,
  });
}

function schemaCommand({ terminal }: Surroundings): Command {
  return command('schema', 'print the JSON Schema of a policy file, for editors; needs no running process', [
    'baton policy schema > policy.schema.json',
  ]).action(() => terminal.out(JSON.stringify(policyJsonSchema(), null, 2)));
}

const SHOWN_WITHIN_MS = 10_000;

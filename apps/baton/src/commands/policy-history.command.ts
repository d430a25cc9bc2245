import type { Command } from 'commander';
import { policyYaml, readActivatedPolicy } from '#domain/policy';
import { putPolicy, withRecord, type RecordOptions } from '../policy/put-policy.ts';
import { activationsIn } from '../policy/activations.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import { table } from '../terminal/text-table.ts';
import { command, withGateway, withWorkspace, wholeNumber, type Surroundings } from './command-options.ts';

interface RollbackOptions extends RecordOptions {
  readonly to?: number;
}

export function policyHistoryCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    command(
      'history',
      'list the versions of a workspace, who activated each, when and why, from the data folder',
      ['baton policy history --workspace shop'],
    ),
  ).action(async ({ dataDir, workspace, json }: RecordOptions) => {
    const activations = await activationsIn(dataDir, workspace);
    if (json === true) {
      const versions = activations.map(({ version, hash, activatedBy, reason, at }) => ({
        ...{ version, hash, activatedBy, reason, at },
      }));
      return terminal.out(JSON.stringify({ workspace, versions }));
    }
    if (activations.length === 0)
      return terminal.out(`workspace ${workspace} is under the built-in policy; nothing was activated`);
    const rows = activations.map(({ version, at, activatedBy, reason, hash }) => [
      String(version),
      at,
      activatedBy,
      hash.slice(0, HASH_CHARS_SHOWN),
      reason ?? '',
    ]);
    terminal.out(table(['version', 'activated at', 'by', 'hash', 'reason'], rows));
  });
}

export function policyRollbackCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withWorkspace(
      withGateway(
        command(
          'rollback',
          'put an earlier version in force again, as the next one; reads it from the data folder',
          [
            'baton policy rollback --workspace shop --reason "too many handoffs"',
            'baton policy rollback --workspace shop --to 3',
          ],
        ),
      ),
    ),
  )
    .option(
      '--to <version>',
      'the version (default: the one before the version in force)',
      wholeNumber(1, 1e9),
    )
    .action(async (options: RollbackOptions) => {
      const activations = await activationsIn(options.dataDir, options.workspace);
      const wanted = options.to ?? (activations.at(-1)?.version ?? 0) - 1;
      const found = activations.find(({ version }) => version === wanted);
      if (found === undefined) {
        const known = activations.map(({ version }) => version).join(', ');
        throw usageError(
          wanted < 1
            ? `workspace ${options.workspace} has no version before the one in force`
            : `workspace ${options.workspace} has no version ${wanted}`,
          known === '' ? 'nothing was activated in it' : `its versions: ${known}`,
        );
      }
      const read = readActivatedPolicy(found.document);
      if (!read.ok) {
        throw new CommandError({
          what: read.problem,
          remedy: 'name another version with --to',
          exitCode: EXIT.usage,
        });
      }
      const reason = options.reason ?? `rollback to version ${wanted}`;
      const { version, hash } = await putPolicy({ ...options, reason }, policyYaml(read.policy));
      if (options.json === true) terminal.out(JSON.stringify({ version, hash, from: wanted }));
      else
        terminal.out(
          `workspace ${options.workspace} is under version ${version}, which is version ${wanted} again, hash ${hash}`,
        );
    });
}

const HASH_CHARS_SHOWN = 12;

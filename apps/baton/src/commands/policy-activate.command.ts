import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readWrittenPolicy } from '#domain/policy';
import { policyClient, withRecord, type RecordOptions } from '../policy/policy-client.ts';
import { problemText } from '../policy/policy-file.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import { command, withGateway, withWorkspace, wholeNumber, type Surroundings } from './command-options.ts';

export function policyStageCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withWorkspace(
      withGateway(
        command('stage', 'give this policy a version, to be activated later; it decides nothing until then', [
          'baton policy stage my-policy.yaml --workspace shop --reason "for the sale"',
        ]),
      ),
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .action(async (file: string, options: RecordOptions) => {
      const yaml = await validFile(file);
      const { version, hash } = await (await policyClient(options)).stage(yaml);
      if (options.json) return terminal.out(JSON.stringify({ version, hash }));
      terminal.out(
        [
          `version ${version} of workspace ${options.workspace} is staged, hash ${hash}`,
          `what it changes: baton policy diff active ${version} --workspace ${options.workspace}`,
          `to put it in force: baton policy activate --version ${version} --workspace ${options.workspace}`,
        ].join('\n'),
      );
    });
}

interface ActivateOptions extends RecordOptions {
  readonly version?: number;
}

export function policyActivateCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withWorkspace(
      withGateway(
        command('activate', 'put this policy, or a version that is staged, in force from now on', [
          'baton policy activate my-policy.yaml --workspace shop --reason "calmer evenings"',
          'baton policy activate --version 7 --workspace shop --reason "the sale begins"',
        ]),
      ),
    ),
  )
    .argument('[file]', 'the policy, as YAML')
    .option(
      '--version <version>',
      'a version of the workspace instead of a file',
      wholeNumber(1, VERSION_MAX),
    )
    .action(async (file: string | undefined, options: ActivateOptions) => {
      if ((file === undefined) === (options.version === undefined))
        throw usageError('what is to be activated is not clear', 'name either a file or --version');
      const yaml = file === undefined ? '' : await validFile(file);
      const client = await policyClient(options);
      const { version, hash } = await (options.version === undefined
        ? client.put(yaml)
        : client.activate(options.version));
      if (options.json) return terminal.out(JSON.stringify({ version, hash }));
      terminal.out(
        `workspace ${options.workspace} is under version ${version}${again(version, options.version)}, hash ${hash}`,
      );
    });
}

interface RollbackOptions extends RecordOptions {
  readonly to?: number;
}

export function policyRollbackCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withWorkspace(
      withGateway(
        command('rollback', 'put an earlier version in force again, as the next one', [
          'baton policy rollback --workspace shop --reason "too many handoffs"',
          'baton policy rollback --workspace shop --to 3',
        ]),
      ),
    ),
  )
    .option(
      '--to <version>',
      'the version (default: the one that was in force before)',
      wholeNumber(1, VERSION_MAX),
    )
    .action(async (options: RollbackOptions) => {
      const { workspace } = options;
      const versions = await (await policyClient(options)).versions();
      const inForce = versions.filter(({ activatedAt }) => activatedAt !== null);
      const wanted =
        options.to === undefined ? inForce[1] : inForce.find((one) => one.version === options.to);
      if (wanted === undefined) {
        const known = inForce.map(({ version }) => version).toReversed();
        throw usageError(
          options.to === undefined
            ? `workspace ${workspace} has no version before the one in force`
            : `no version ${options.to} was ever in force in workspace ${workspace}`,
          known.length === 0 ? 'nothing was activated in it' : `those that were: ${known.join(', ')}`,
        );
      }
      const reason = options.reason ?? `rollback to version ${wanted.version}`;
      const { version, hash } = await (await policyClient({ ...options, reason })).activate(wanted.version);
      if (options.json === true) return terminal.out(JSON.stringify({ version, hash, from: wanted.version }));
      terminal.out(
        `workspace ${workspace} is under version ${version}${again(version, wanted.version)}, hash ${hash}`,
      );
    });
}

const VERSION_MAX = 999_999_999;

const again = (version: number, wanted = version): string =>
  version === wanted ? '' : `, which is version ${wanted} again`;

/** @throws CommandError with every problem where it is not valid */
async function validFile(file: string): Promise<string> {
  const yaml = await readFile(file, 'utf8');
  const parsed = readWrittenPolicy(yaml, file);
  if (parsed.ok) return yaml;
  throw new CommandError({
    what: 'the policy is not valid; the one in force stays',
    where: problemText(parsed.problems).replaceAll('\n', '\n          '),
    remedy: 'fix the file there; `baton policy check` says whether it is valid',
    exitCode: EXIT.usage,
  });
}

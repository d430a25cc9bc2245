import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readWrittenPolicy } from '#domain/policy';
import {
  asOptions,
  named,
  policyClient,
  withScope,
  withRecord,
  type ActivationAnswer,
  type PolicyClient,
  type PolicyVersion,
  type RecordOptions,
} from '../policy/policy-client.ts';
import { problemText } from '../policy/policy-file.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import { command, withGateway, wholeNumber, type Surroundings } from './command-options.ts';

export function policyStageCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withScope(
      withGateway(
        command('stage', 'give this policy a version, to be activated later; it decides nothing until then', [
          'baton policy stage my-policy.yaml --workspace shop --reason "for the sale"',
        ]),
      ),
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .action(async (file: string, options: RecordOptions) => {
      const client = await policyClient(options);
      const { version, hash } = await client.stage(await validFile(file, client));
      if (options.json) return terminal.out(JSON.stringify({ version, hash }));
      terminal.out(
        [
          `version ${version} of ${named(options)} is staged, hash ${hash}`,
          `what it changes: baton policy diff active ${version} ${asOptions(options)}`,
          `to put it in force: baton policy activate --version ${version} ${asOptions(options)}`,
        ].join('\n'),
      );
    });
}

interface ActivateOptions extends RecordOptions {
  readonly version?: number;
}

export function policyActivateCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withScope(
      withGateway(
        command('activate', 'put this policy, or a version that is staged, in force from now on', [
          'baton policy activate my-policy.yaml --workspace shop --reason "calmer evenings"',
          'baton policy activate --version 7 --workspace shop --reason "the sale begins"',
          'baton policy activate global.yaml --global --reason "new rule on fraud"',
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
      const client = await policyClient(options);
      const activated = await (options.version === undefined
        ? client.put(await validFile(file ?? '', client))
        : client.activate(options.version));
      terminal.out(options.json ? JSON.stringify(activated) : activatedText(activated, options));
    });
}

interface RollbackOptions extends RecordOptions {
  readonly to?: number;
}

export function policyRollbackCommand({ terminal }: Surroundings): Command {
  return withRecord(
    withScope(
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
      const client = await policyClient(options);
      const versions = await client.versions();
      const inForce = versions.filter(({ activatedAt }) => activatedAt !== null);
      const wanted =
        options.to === undefined
          ? await before(inForce, client)
          : inForce.find((one) => one.version === options.to);
      if (wanted === undefined) {
        const known = inForce.map(({ version }) => version).toReversed();
        throw usageError(
          options.to === undefined
            ? `${named(options)} has no version before the one in force`
            : `no version ${options.to} was ever in force in ${named(options)}`,
          known.length === 0 ? 'nothing was activated in it' : `those that were: ${known.join(', ')}`,
        );
      }
      const reason = options.reason ?? `rollback to version ${wanted.version}`;
      const activated = await (await policyClient({ ...options, reason })).activate(wanted.version);
      terminal.out(
        options.json === true
          ? JSON.stringify({ ...activated, from: wanted.version })
          : activatedText(activated, { ...options, version: wanted.version }),
      );
    });
}

/** What the workspace itself had before: a version that only followed another global policy has the same file, and is passed over. */
async function before(
  [active, ...others]: readonly PolicyVersion[],
  client: PolicyClient,
): Promise<PolicyVersion | undefined> {
  const now = active && (await client.inherited(active.version));
  if (now === undefined) return others[0];
  for (const other of others) {
    const then = await client.inherited(other.version);
    if (then === undefined || JSON.stringify(then.own) !== JSON.stringify(now.own)) return other;
  }
  return undefined;
}

function activatedText(
  { version, hash, inheritedBy = [], standAlone = [] }: ActivationAnswer,
  options: ActivateOptions,
): string {
  const what = options.global === true ? 'is' : 'is under';
  return [
    `${named(options)} ${what} version ${version}${again(version, options.version)}, hash ${hash}`,
    ...inheritedBy.map((one) => `workspace ${one.workspace} follows, under version ${one.version}`),
    ...standAlone.map(
      (workspace) =>
        `workspace ${workspace} does not follow: its policy is older than any global one; activate its file again`,
    ),
  ].join('\n');
}

const VERSION_MAX = 999_999_999;

const again = (version: number, wanted = version): string =>
  version === wanted ? '' : `, which is version ${wanted} again`;

/** @throws CommandError with every problem where it is not valid over what it inherits */
async function validFile(file: string, client: PolicyClient): Promise<string> {
  const yaml = await readFile(file, 'utf8');
  const parsed = readWrittenPolicy(yaml, file, undefined, await client.global());
  if (parsed.ok) return yaml;
  throw new CommandError({
    what: 'the policy is not valid; the one in force stays',
    where: problemText(parsed.problems).replaceAll('\n', '\n          '),
    remedy: 'fix the file there; `baton policy check` says whether it is valid',
    exitCode: EXIT.usage,
  });
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { policyHash } from '#contracts';
import {
  canonicalPolicy,
  policyNotes,
  readWrittenPolicy,
  type Policy,
  type WrittenPolicy,
} from '#domain/policy';
import { kafkaOf, registryOf } from '#kafka-service/access';
import { terminalLog } from '../cluster/cluster-command.ts';
import type { MeasuredPolicy } from '../policy/measure-in-log.ts';
import { measuredText, tooOften } from '../policy/measured-text.ts';
import { problemText, readGlobalFile, withGlobalFile } from '../policy/policy-file.ts';
import { archiveToRead } from '../process/archive-asked.ts';
import { logFolder } from '../reading/folders.ts';
import type { HistoryLog } from '../rebuild/history-log.ts';
import { EXIT } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  command,
  withArchive,
  withWorkspace,
  type CommonOptions,
  type Surroundings,
} from './command-options.ts';

interface CheckOptions extends CommonOptions {
  readonly workspace: string;
  readonly globalFile?: string;
  readonly log: boolean;
  readonly kafka?: true;
  readonly archive?: string;
}

export function policyCheckCommand({ terminal }: Surroundings): Command {
  return withArchive(
    withFiles(
      command(
        'check',
        'report what is wrong in a policy file, with line and column, and what it would do too often with the conversations of the log; needs no running process',
        [
          'baton policy check my-policy.yaml --workspace shop',
          'baton policy check my-policy.yaml --no-log',
          'baton policy check my-policy.yaml --global-file global.yaml',
          'baton policy check my-policy.yaml --archive s3://our-bucket/baton',
          'BATON_KAFKA_BROKERS=kafka:9092 BATON_REGISTRY_URL=http://registry:8081 baton policy check my-policy.yaml --kafka',
        ],
      ),
    ),
  )
    .argument('<file>', 'the policy, as YAML')
    .option('--no-log', 'look at the file alone, also where the data folder has a log')
    .option(
      '--kafka',
      'measure on a Kafka cluster, as BATON_KAFKA_... and BATON_REGISTRY_... say; its services may go on',
    )
    .action(async (file: string, options: CheckOptions) => {
      const global = await readGlobalFile(options.globalFile);
      const parsed = readWrittenPolicy(await readFile(file, 'utf8'), file, undefined, global);
      if (!parsed.ok) {
        const { problems } = parsed;
        terminal.out(options.json ? JSON.stringify({ ok: false, problems }) : problemText(problems));
        process.exitCode = EXIT.no;
        return;
      }
      const { policy } = parsed;
      const measured = await measuredIn(policy, options, terminal);
      const notes = [...notesOf(parsed, global), ...(measured === null ? [] : tooOften(measured))];
      const { name } = policy;
      const hash = policyHash(canonicalPolicy(policy));
      const notMeasured = measured === null && options.log ? notMeasuredText(options) : null;
      if (options.json)
        return terminal.out(
          JSON.stringify({
            ...{ ok: true, name, hash, notes },
            ...(measured && { measured }),
            ...(notMeasured !== null && { notMeasured }),
          }),
        );
      terminal.out([`${file} is good: policy "${name}", hash ${hash}`, ...notes].join('\n  '));
      if (measured !== null) terminal.out(`\n${measuredText(measured)}`);
      if (notMeasured !== null) terminal.out(`\n${notMeasured}`);
    });
}

/** What the file alone does not say, and where a log may come from. */
function notMeasuredText({ dataDir, workspace, archive }: CheckOptions): string {
  const beside =
    archive === undefined ? '' : ' The archive is read beside a log, which goes on where it ends.';
  return (
    `not measured: there is no log in ${logFolder(dataDir)}, so it is not known how often each rule would hand over or offer a person, ` +
    `nor what would fire too often with the customers of ${workspace}.${beside} ` +
    'Name the data folder of a running Baton (--data-dir), measure on a cluster (--kafka), or import your history (`baton import`, docs/import.md); --no-log leaves this out'
  );
}

/** Null: there is no log, or nobody asked for it. */
async function measuredIn(
  policy: Policy,
  options: CheckOptions,
  terminal: Terminal,
): Promise<MeasuredPolicy | null> {
  const archive = await archiveToRead(options);
  const open = await openHistory(options, terminal);
  if (open === null) return null;
  const log = archive === undefined ? open : (await histories()).withArchive(open, archive);
  const progress = startProgress(terminal, 'Playing the log', 'records');
  try {
    // Loaded late: without a log nothing here needs the trigger.
    const { measureInLog } = await import('../policy/measure-in-log.ts');
    return await measureInLog(policy, log, options.workspace, (done, total) => progress.at(done, total));
  } finally {
    progress.end();
    await log.close();
  }
}

/** Loaded late: without a log nothing here needs a client of Kafka. */
const histories = () => import('../rebuild/history-log.ts');

async function openHistory(
  { log, kafka, dataDir }: CheckOptions,
  terminal: Terminal,
): Promise<HistoryLog | null> {
  if (kafka === true) {
    const { access, topicPrefix } = kafkaOf({});
    const { access: registry } = registryOf({});
    const { kafkaHistory } = await histories();
    return kafkaHistory({ access, registry, topicPrefix, log: terminalLog(terminal) });
  }
  if (!log || !existsSync(logFolder(dataDir))) return null;
  return (await histories()).folderHistory(dataDir);
}

function withFiles(to: Command): Command {
  return withGlobalFile(withWorkspace(to));
}

function notesOf(
  { policy, isEmpty }: WrittenPolicy & { readonly ok: true },
  global: Policy | undefined,
): readonly string[] {
  const what = global === undefined ? 'built-in' : 'global';
  const empty = `the file is empty: nothing is written in it, so it means the ${what} policy`;
  return [...(isEmpty === true ? [empty] : []), ...policyNotes(policy, global)];
}

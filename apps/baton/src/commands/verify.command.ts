import type { Command } from 'commander';
import type { ArchiveReader } from '#archive';
import { terminalLog } from '../cluster/cluster-command.ts';
import { kafkaOf, registryOf } from '#kafka-service/access';
import { archiveToRead } from '../process/archive-asked.ts';
import { findRunning } from '../process/running-process.ts';
import { openFolderLog } from '../reading/folder-log.ts';
import { countText } from '../reading/display-text.ts';
import { EXIT, unavailable } from '../terminal/exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Verified } from '../verify/verify-folder.ts';
import type { VerifiedKafka } from '../verify/verify-kafka.ts';
import type { HistoryLog } from '../rebuild/history-log.ts';
import type { CheckedArchive } from '../verify/check-archive.ts';
import type { Differs } from '../verify/differs.ts';
import { deletedLines } from '../verify/deleted-history.ts';
import { versionLines } from '../verify/versions.ts';
import { command, withArchive, type CommonOptions, type Surroundings } from './command-options.ts';

interface VerifyOptions extends CommonOptions {
  readonly kafka?: true;
  readonly archive?: string;
}

export function verifyCommand({ terminal }: Surroundings): Command {
  return withArchive(
    command('verify', 'repeat every decision of a log, and name the first that differs', [
      'baton verify',
      'baton verify --data-dir /backup/baton --json',
      'BATON_KAFKA_BROKERS=kafka:9092 BATON_REGISTRY_URL=http://registry:8081 baton verify --kafka',
      'baton verify --archive s3://our-bucket/baton',
    ]),
  )
    .option(
      '--kafka',
      'the log of a Kafka cluster, as BATON_KAFKA_... and BATON_REGISTRY_... say; stop trigger and routing first',
    )
    .action((options: VerifyOptions) =>
      options.kafka === true ? onKafka(terminal, options) : onFolder(terminal, options),
    );
}

async function onKafka(terminal: Terminal, options: VerifyOptions): Promise<void> {
  const { access, topicPrefix } = kafkaOf({});
  const { access: registry } = registryOf({});
  const { verifyKafka } = await import('../verify/verify-kafka.ts');
  const progress = startProgress(terminal, 'Verifying', 'units');
  try {
    const cluster = { access, registry, topicPrefix, log: terminalLog(terminal) };
    const verdict = await verifyKafka({
      ...{ ...cluster, archive: await archiveToRead(options) },
      steps: (done, total) => progress.at(done, total),
    });
    progress.end();
    await report(terminal, options, verdict, async () => {
      const { kafkaHistory } = await import('../rebuild/history-log.ts');
      return kafkaHistory(cluster);
    });
  } finally {
    progress.end();
  }
}

async function onFolder(terminal: Terminal, options: VerifyOptions): Promise<void> {
  const { dataDir } = options;
  const running = await findRunning(dataDir);
  if (running !== null) {
    throw unavailable(
      `Baton is running on ${dataDir} (process ${running.pid}), so the log is still growing`,
      'stop it first, or copy it with `baton backup <folder>` and verify that with --data-dir',
    );
  }
  // Loaded late: only this command needs the processors.
  const { verifyFolder } = await import('../verify/verify-folder.ts');
  const log = await openFolderLog(dataDir, await archiveToRead(options));
  let verdict: Verified | Differs;
  const progress = startProgress(terminal, 'Verifying', 'records and units');
  try {
    verdict = await verifyFolder(log, (done, total) => progress.at(done, total));
  } finally {
    progress.end();
    await log.close();
  }
  await report(terminal, options, verdict, async () => {
    const { folderHistory } = await import('../rebuild/history-log.ts');
    return folderHistory(dataDir);
  });
}

/** Checks the archive as well, where one is named and the log itself has no difference. */
async function report(
  terminal: Terminal,
  options: VerifyOptions,
  verdict: Verified | VerifiedKafka | Differs,
  openHistory: () => Promise<HistoryLog>,
): Promise<void> {
  const archive = verdict.ok ? await archiveToRead(options) : undefined;
  const checked = archive && (await archiveChecked(terminal, archive, await openHistory()));
  const differs = verdict.ok ? checked?.ok === false && checked : verdict;
  if (differs !== false) process.exitCode = EXIT.no;
  if (options.json === true)
    terminal.out(JSON.stringify(checked === undefined ? verdict : { ...verdict, archive: checked }));
  else if (differs !== false) terminal.out(`First difference: ${differs.what}`);
  else if (verdict.ok) {
    printSame(terminal, verdict);
    if (checked?.ok === true && archive !== undefined)
      terminal.out(
        `The archive ${archive.place} is whole: ${countText(checked.records)} records, ${countText(checked.inLog)} of them in the log as well and the same.`,
      );
  }
}

async function archiveChecked(
  terminal: Terminal,
  archive: ArchiveReader,
  log: HistoryLog,
): Promise<CheckedArchive | Differs> {
  const progress = startProgress(terminal, 'Checking the archive', 'records');
  try {
    const { checkArchive } = await import('../verify/check-archive.ts');
    return await checkArchive(log, archive, (records) => progress.at(records, null));
  } finally {
    progress.end();
    await log.close();
  }
}

/** What was repeated, then what other versions decided, which was not. */
function printSame(terminal: Terminal, verified: Verified | VerifiedKafka): void {
  const { units, decisions, versions } = verified;
  const intact = 'records' in verified ? `${countText(verified.records)} records intact, ` : '';
  const others = versionLines(versions);
  const isAllThere = !('nothingLeft' in verified) || verified.nothingLeft.length === 0;
  const verdict =
    others.length === 0 && isAllThere ? 'All the same' : 'No difference in what could be compared';
  terminal.out(
    `${verdict}: ${intact}${countText(units)} units repeated, ${countText(decisions)} records of decisions come out byte for byte.`,
  );
  for (const line of [...others, ...deletedLines(verified)]) terminal.out(line);
}

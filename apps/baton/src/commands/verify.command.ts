import type { Command } from 'commander';
import { terminalLog } from '../cluster/cluster-command.ts';
import { kafkaOf, registryOf } from '#kafka-service/access';
import { findRunning } from '../process/running-process.ts';
import { openFolderLog } from '../reading/folder-log.ts';
import { countText } from '../reading/display-text.ts';
import { EXIT, unavailable } from '../terminal/exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Verified } from '../verify/verify-folder.ts';
import type { VerifiedKafka } from '../verify/verify-kafka.ts';
import { deletedLines } from '../verify/deleted-history.ts';
import { versionLines } from '../verify/versions.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

interface VerifyOptions extends CommonOptions {
  readonly kafka?: true;
}

export function verifyCommand({ terminal }: Surroundings): Command {
  return command('verify', 'repeat every decision of a log, and name the first that differs', [
    'baton verify',
    'baton verify --data-dir /backup/baton --json',
    'BATON_KAFKA_BROKERS=kafka:9092 BATON_REGISTRY_URL=http://registry:8081 baton verify --kafka',
  ])
    .option(
      '--kafka',
      'the log of a Kafka cluster, as BATON_KAFKA_... and BATON_REGISTRY_... say; stop trigger and routing first',
    )
    .action((options: VerifyOptions) =>
      options.kafka === true ? onKafka(terminal, options) : onFolder(terminal, options),
    );
}

async function onKafka(terminal: Terminal, { json }: VerifyOptions): Promise<void> {
  const { access, topicPrefix } = kafkaOf({});
  const { access: registry } = registryOf({});
  const { verifyKafka } = await import('../verify/verify-kafka.ts');
  const progress = startProgress(terminal, 'Verifying', 'units');
  try {
    const verdict = await verifyKafka({
      access,
      registry,
      topicPrefix,
      log: terminalLog(terminal),
      steps: (done, total) => progress.at(done, total),
    });
    progress.end();
    if (json === true) terminal.out(JSON.stringify(verdict));
    else if (verdict.ok) printSame(terminal, verdict);
    else terminal.out(`First difference: ${verdict.what}`);
    if (!verdict.ok) process.exitCode = EXIT.no;
  } finally {
    progress.end();
  }
}

async function onFolder(terminal: Terminal, { dataDir, json }: VerifyOptions): Promise<void> {
  const running = await findRunning(dataDir);
  if (running !== null) {
    throw unavailable(
      `Baton is running on ${dataDir} (process ${running.pid}), so the log is still growing`,
      'stop it first, or copy it with `baton backup <folder>` and verify that with --data-dir',
    );
  }
  // Loaded late: only this command needs the processors.
  const { verifyFolder } = await import('../verify/verify-folder.ts');
  const log = await openFolderLog(dataDir);
  const progress = startProgress(terminal, 'Verifying', 'records and units');
  try {
    const verdict = await verifyFolder(log, (done, total) => progress.at(done, total));
    progress.end();
    if (json === true) terminal.out(JSON.stringify(verdict));
    else if (verdict.ok) printSame(terminal, verdict);
    else terminal.out(`First difference: ${verdict.what}`);
    if (!verdict.ok) process.exitCode = EXIT.no;
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

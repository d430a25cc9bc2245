import { Command, InvalidArgumentError } from 'commander';
import type { ClickHouseAccess } from '#clickhouse';
import { kafkaOf, registryOf } from '#kafka-service/access';
import { terminalLog } from '../cluster/cluster-command.ts';
import { readOwner } from '../process/clickhouse-owner.ts';
import { archiveToRead } from '../process/archive-asked.ts';
import { openOrReport } from '../process/open-or-report.ts';
import { findRunning } from '../process/running-process.ts';
import { countText } from '../reading/display-text.ts';
import { clickhouseFolder } from '../reading/folders.ts';
import type { HistoryLog } from '../rebuild/history-log.ts';
import type { Rebuilt } from '../rebuild/rebuild-analytics.ts';
import type { RebuiltTask } from '../rebuild/rebuild-state.ts';
import { EXIT, unavailable } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { command, withArchive, type CommonOptions, type Surroundings } from './command-options.ts';

interface RebuildCommandOptions extends CommonOptions {
  readonly kafka?: true;
  readonly since?: Date;
  readonly archive?: string;
}

export function rebuildCommand(surroundings: Surroundings): Command {
  return new Command('rebuild')
    .description('make again from the log what is derived from it')
    .addCommand(analyticsCommand(surroundings))
    .addCommand(stateCommand(surroundings));
}

function stateCommand({ terminal }: Surroundings): Command {
  return command(
    'state',
    `make what trigger and routing have stored again from the log of a folder; compare; replace what is damaged or something else, in one transaction each.
Nothing may run on the folder. On Kafka services do this by themselves when they start.`,
    ['baton rebuild state', 'baton rebuild state --data-dir /restored --json'],
  ).action(async ({ dataDir, json }: CommonOptions) => {
    const running = await findRunning(dataDir);
    if (running !== null)
      throw unavailable(
        `Baton is running on ${dataDir} (process ${running.pid}) and would go on with what it has in memory`,
        'stop it first',
      );
    // Loaded late: only this command needs the processors.
    const { rebuildState } = await import('../rebuild/rebuild-state.ts');
    const progress = startProgress(terminal, 'Rebuilding', 'units');
    try {
      const rebuilt = await rebuildState(dataDir, (done) => progress.at(done, null));
      progress.end();
      if (json === true) terminal.out(JSON.stringify(rebuilt));
      else if ('tasks' in rebuilt) for (const task of rebuilt.tasks) terminal.out(stateLine(task));
      else
        terminal.out(`Nothing was replaced: ${rebuilt.what}. The log itself differs; see \`baton verify\`.`);
      if (!rebuilt.ok) process.exitCode = EXIT.no;
    } finally {
      progress.end();
    }
  });
}

function stateLine({ task, units, outcome, why }: RebuiltTask): string {
  switch (outcome) {
    case 'same':
      return `${task}: as the log says (${countText(units)} units repeated).`;
    case 'rebuilt':
      return `${task}: rebuilt from ${countText(units)} units. Before: ${why ?? ''}`;
    case 'otherRelease':
      return `${task}: not rebuilt. Another release decided since the last checkpoint: run this with that one.`;
  }
}

function analyticsCommand({ terminal }: Surroundings): Command {
  return withArchive(
    command(
      'analytics',
      `fill ClickHouse again from the log, beside the tables in use; compare both by count and content; swap. Queries and the sink go on meanwhile.
Run again after an interruption, it goes on where it was. Rows older than the log are kept.`,
      [
        'baton rebuild analytics',
        'baton rebuild analytics --since 2026-11-01',
        'BATON_KAFKA_BROKERS=... BATON_REGISTRY_URL=... BATON_CLICKHOUSE_URL=... baton rebuild analytics --kafka',
        'baton rebuild analytics --archive s3://our-bucket/baton',
      ],
    ),
  )
    .option(
      '--since <time>',
      'only rows of records appended from this time on (2026-11-01, or with a time of day)',
      instantOf,
    )
    .option(
      '--kafka',
      'the log of a Kafka cluster and the ClickHouse of its sink, as BATON_KAFKA_..., BATON_REGISTRY_... and BATON_CLICKHOUSE_... say',
    )
    .action(async (options: RebuildCommandOptions) => {
      // Loaded late: only this command needs them.
      const history = await import('../rebuild/history-log.ts');
      const archive = await archiveToRead(options);
      const asOne = (log: HistoryLog): HistoryLog =>
        archive === undefined ? log : history.withArchive(log, archive);
      if (options.kafka === true) {
        const { clickHouseOf } = await import('#apps/analytics-sink');
        const { access, topicPrefix } = kafkaOf({});
        const { access: registry } = registryOf({});
        const clickhouse = clickHouseOf({});
        const log = await history.kafkaHistory({ access, registry, topicPrefix, log: terminalLog(terminal) });
        return rebuild(terminal, options, asOne(log), clickhouse);
      }
      const log = asOne(await history.folderHistory(options.dataDir));
      return withOwnClickHouse(options.dataDir, (access) => rebuild(terminal, options, log, access));
    });
}

function instantOf(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('It must be a time such as 2026-11-01 or 2026-11-01T08:00:00Z.');
  return date;
}

/** The ClickHouse of the process that runs on the folder, or one started for as long as it takes. */
async function withOwnClickHouse(
  dataDir: string,
  use: (access: ClickHouseAccess) => Promise<void>,
): Promise<void> {
  if ((await findRunning(dataDir)) !== null) {
    const access = await readOwner(dataDir).catch((cause: unknown) => {
      throw unavailable(
        `the tables of the process that runs on ${dataDir} belong to another user`,
        'run this as the user that started it',
        cause,
      );
    });
    return use(access);
  }
  const { startEmbeddedClickHouse } = await import('#clickhouse');
  const server = await openOrReport(() =>
    startEmbeddedClickHouse({ dataDir: clickhouseFolder(dataDir), port: 0 }),
  );
  try {
    return await use(server.owner);
  } finally {
    await server.stop();
  }
}

async function rebuild(
  terminal: Terminal,
  { since, json }: RebuildCommandOptions,
  log: HistoryLog,
  access: ClickHouseAccess,
): Promise<void> {
  const { openTableRebuild } = await import('#clickhouse');
  const { rebuildAnalytics } = await import('../rebuild/rebuild-analytics.ts');
  const sinceMs = since?.getTime() ?? null;
  const progress = startProgress(terminal, 'Rebuilding', 'records');
  try {
    const tables = await openOrReport(() => openTableRebuild(access, `${log.epoch} since ${sinceMs}`));
    try {
      const rebuilt = await rebuildAnalytics({
        ...{ log, tables, sinceMs },
        steps: (done, total) => progress.at(done, total),
      });
      progress.end();
      if (json === true) terminal.out(JSON.stringify(rebuilt));
      else print(terminal, rebuilt);
      if (!rebuilt.ok) process.exitCode = EXIT.no;
    } finally {
      await tables.close();
    }
  } finally {
    progress.end();
    await log.close();
  }
}

function print(terminal: Terminal, rebuilt: Rebuilt): void {
  for (const { table, rows, rowsInLog, isSame } of rebuilt.tables) {
    const verdict = isSame ? 'as in the log' : `DIFFERS: ${countText(rowsInLog)} in the log`;
    terminal.out(`  ${table.padEnd(22)} ${countText(rows).padStart(12)} rows  ${verdict}`);
  }
  if (!rebuilt.ok) {
    terminal.out(
      'Nothing was swapped: what ClickHouse holds is not what was sent. Run it again; if it differs again, report it.',
    );
    return;
  }
  const { records, keptRows, wasContinued, wasBegunAnew } = rebuilt;
  if (wasBegunAnew) {
    terminal.out('Begun anew: retention had removed records that were not read yet.');
  }
  const compared = rebuilt.tables.length === 0 ? '' : ', compared by count and content';
  const continued = wasContinued ? ' (an earlier run was continued)' : '';
  terminal.out(
    `Rebuilt from ${countText(records)} records${compared}, and swapped${continued}. Older rows kept: ${countText(keptRows)}.`,
  );
}

import { Command } from 'commander';
import { instant, type Instant } from '#kernel';
import { fairnessReport, fairnessText } from '../fairness/fairness-report.ts';
import { beforeOf } from '../prune/before.ts';
import { withClickHouse } from '../process/with-clickhouse.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { command, withWorkspace, type CommonOptions, type Surroundings } from './command-options.ts';

interface ReportOptions extends CommonOptions {
  readonly workspace: string;
  readonly since: Instant;
  readonly clickhouseUrl?: string;
}

const EVER = instant(0);

export function reportCommand(surroundings: Surroundings): Command {
  return new Command('report')
    .description('reports of a workspace, from the tables in ClickHouse')
    .addCommand(fairnessCommand(surroundings));
}

function fairnessCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    command('fairness', 'compare waits by language, channel and tier, and say who waited longest and why', [
      'baton report fairness --workspace sample',
      'baton report fairness --since 30d --json',
      'baton report fairness --clickhouse-url "http://clickhouse:8123/?user=reader" --since 2026-11-01',
    ]),
  )
    .option(
      '--since <date|age>',
      'only episodes decided since then, such as 2026-11-01 or 30d (default: all)',
      (text) => beforeOf(text, Date.now()),
      EVER,
    )
    .option('--clickhouse-url <address>', 'URL of a ClickHouse server (default: the one of the data folder)')
    .action(async ({ dataDir, json, workspace, since, clickhouseUrl }: ReportOptions) => {
      const report = await withClickHouse(dataDir, clickhouseUrl, (url) =>
        fairnessReport(url, workspace, since),
      );
      if (report.episodes === 0) {
        throw new CommandError({
          what: `no customer of workspace ${workspace} needed a human in that time`,
          remedy:
            '--workspace names another; `baton query "SELECT DISTINCT workspace_id FROM episodes"` lists them',
          exitCode: EXIT.no,
        });
      }
      terminal.out(json === true ? JSON.stringify(report) : fairnessText(report));
    });
}

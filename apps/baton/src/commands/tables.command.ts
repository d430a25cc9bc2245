import { Command } from 'commander';
import type { Surroundings } from './command-options.ts';

const SETTINGS = `
Address and user of ClickHouse are read from the environment, as in the analytics sink: BATON_CLICKHOUSE_URL, BATON_CLICKHOUSE_USERNAME,
BATON_CLICKHOUSE_PASSWORD..., BATON_CLICKHOUSE_DATABASE; its --help lists them. The user must be allowed to create tables and views.`;

interface ApplyOptions {
  readonly clickhouseUrl?: string;
  readonly json?: true;
}

export function tablesCommand({ terminal }: Surroundings): Command {
  const apply = new Command('apply')
    .description('create what is missing in the database of a ClickHouse server; what is there stays')
    .option('--clickhouse-url <url>', "URL of ClickHouse's HTTP interface (default: BATON_CLICKHOUSE_URL)")
    .option('--json', 'print the result as JSON')
    .option('--debug', 'on an error, print where it comes from')
    .addHelpText(
      'after',
      `\nExamples:\n  $ baton tables apply --clickhouse-url http://clickhouse:8123\n${SETTINGS}`,
    )
    .action(async ({ json, ...flags }: ApplyOptions) => {
      // Loaded late: clients are of no use to `--help`.
      const [{ migrate }, { clickHouseOf }] = await Promise.all([
        import('#clickhouse'),
        import('#apps/analytics-sink'),
      ]);
      const done = await migrate(clickHouseOf(flags));
      if (json === true) return terminal.out(JSON.stringify(done));
      const lines = [
        ...done.tables.map((file) => `ran     ${file}`),
        ...done.metrics.map((name) => `metric  ${name}`),
      ];
      terminal.out(lines.length === 0 ? 'The tables and metrics are up to date.' : lines.join('\n'));
    });
  return new Command('tables')
    .description("bring ClickHouse's tables and metrics up to date")
    .addCommand(apply);
}

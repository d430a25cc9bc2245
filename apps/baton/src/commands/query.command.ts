import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { queryText } from '../process/clickhouse-query.ts';
import { withClickHouse } from '../process/with-clickhouse.ts';
import { usageError } from '../terminal/exit.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

interface QueryCommandOptions extends CommonOptions {
  readonly clickhouseUrl?: string;
}

export function queryCommand({ terminal }: Surroundings): Command {
  return command('query', 'ask ClickHouse; a statement that names no FORMAT is printed as a table', [
    'baton query "SELECT * FROM escalation_by_trigger"',
    'baton query "SELECT primary_code, count() FROM escalation_events GROUP BY 1" --json',
    'baton query - < report.sql',
  ])
    .argument('<sql>', 'the statement; - reads standard input')
    .option('--clickhouse-url <address>', 'URL of a ClickHouse server (default: the one of the data folder)')
    .action(async (sql: string, { dataDir, json, clickhouseUrl }: QueryCommandOptions) => {
      const statement = sql === '-' ? await text(process.stdin) : sql;
      if (statement.trim() === '') throw usageError('there is no statement', 'baton query "SHOW TABLES"');
      const format = json === true ? 'JSON' : 'PrettyCompactMonoBlock';
      const answer = await withClickHouse(dataDir, clickhouseUrl, (url) =>
        queryText(url, statement, { format }),
      );
      terminal.out(answer.trimEnd());
    });
}

import { Command, Option } from 'commander';
import { usageError } from '../terminal/exit.ts';
import type { Surroundings } from './command-options.ts';

const PARTS = ['roles', 'cluster'] as const;

export function clickhouseCommand({ terminal }: Surroundings): Command {
  return new Command('clickhouse').description('SQL for a ClickHouse server').addCommand(
    new Command('sql')
      .description(
        `print SQL for the administrator of a server; review it before it is run, nothing here was run by us (infra/clickhouse/README.md):
  roles    owner, sink, analyst and texts, with row policies by workspace, limits and a quota
  cluster  the tables in a Replicated database: one shard, any number of replicas`,
      )
      .argument('<part>', PARTS.join(' or '))
      .addOption(new Option('--database <name>', 'database of the tables').default('default'))
      .option('--json', 'print the statements as a JSON array')
      .option('--debug', 'on an error, print where it comes from')
      .addHelpText(
        'after',
        '\nExamples:\n  $ baton clickhouse sql roles --database baton > roles.sql\n  $ baton clickhouse sql cluster --database baton | clickhouse-client -n',
      )
      .action(async (part: string, { database, json }: { database: string; json?: true }) => {
        const { clusterSql, rolesSql } = await import('#clickhouse');
        if (part !== 'roles' && part !== 'cluster')
          throw usageError(`there is no SQL "${part}"`, `choose ${PARTS.join(' or ')}`);
        const statements = (part === 'roles' ? rolesSql : clusterSql)({ database });
        terminal.out(
          json === true ? JSON.stringify(statements) : statements.map((each) => `${each};`).join('\n'),
        );
      }),
  );
}

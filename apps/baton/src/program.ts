import { Command } from 'commander';
import { adoptCommand } from './commands/adopt.command.ts';
import { archiveCommand } from './commands/archive.command.ts';
import { backupCommand } from './commands/backup.command.ts';
import { clickhouseCommand } from './commands/clickhouse.command.ts';
import { deadLettersCommand } from './commands/dead-letters.command.ts';
import { detectCommand } from './commands/detect.command.ts';
import { explainCommand } from './commands/explain.command.ts';
import { importCommand } from './commands/import.command.ts';
import type { Surroundings } from './commands/command-options.ts';
import { policyCommand } from './commands/policy.command.ts';
import { pruneCommand } from './commands/prune.command.ts';
import { queryCommand } from './commands/query.command.ts';
import { queuesCommand } from './commands/queues.command.ts';
import { rebuildCommand } from './commands/rebuild.command.ts';
import { reportCommand } from './commands/report.command.ts';
import { schemasCommand } from './commands/schemas.command.ts';
import { sendCommand } from './commands/send.command.ts';
import { simulateCommand } from './commands/simulate.command.ts';
import { startCommand } from './commands/start.command.ts';
import { tablesCommand } from './commands/tables.command.ts';
import { tailCommand } from './commands/tail.command.ts';
import { topicsCommand } from './commands/topics.command.ts';
import { upgradeCommand } from './commands/upgrade.command.ts';
import { verifyCommand } from './commands/verify.command.ts';

const EXIT_CODES = `
Exit codes:
  0  done
  1  the answer is no: a difference was found, a policy is not valid, nothing was found
  2  wrong usage or input
  3  cannot be reached, in use, a port taken, a disk full
  4  a bug

Every command takes --help (with examples), --json and --debug.`;

export function program(surroundings: Surroundings): Command {
  const baton = new Command('baton')
    .description(
      'Carries a customer from an AI assistant to a human agent without losing anything on the way.',
    )
    .addCommand(startCommand(surroundings))
    .addCommand(sendCommand(surroundings))
    .addCommand(importCommand(surroundings))
    .addCommand(tailCommand(surroundings))
    .addCommand(queuesCommand(surroundings))
    .addCommand(queryCommand(surroundings))
    .addCommand(detectCommand(surroundings))
    .addCommand(explainCommand(surroundings))
    .addCommand(policyCommand(surroundings))
    .addCommand(simulateCommand(surroundings))
    .addCommand(reportCommand(surroundings))
    .addCommand(verifyCommand(surroundings))
    .addCommand(backupCommand(surroundings))
    .addCommand(archiveCommand(surroundings))
    .addCommand(pruneCommand(surroundings))
    .addCommand(upgradeCommand(surroundings))
    .addCommand(rebuildCommand(surroundings))
    .addCommand(adoptCommand(surroundings))
    .addCommand(clickhouseCommand(surroundings))
    .addCommand(deadLettersCommand(surroundings))
    .addCommand(topicsCommand(surroundings))
    .addCommand(schemasCommand(surroundings))
    .addCommand(tablesCommand(surroundings))
    .addHelpText('after', EXIT_CODES);
  return strict(baton);
}

/** Wrong usage says where help is, and ends as an exception, not as an exit in the middle of things. */
function strict(of: Command): Command {
  of.exitOverride();
  of.showHelpAfterError('(--help says what there is)');
  of.commands.forEach(strict);
  return of;
}

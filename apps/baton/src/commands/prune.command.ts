import { Option, type Command } from 'commander';
import type { Instant } from '#kernel';
import type { Pruned } from '#stream-embedded';
import { beforeOf } from '../prune/before.ts';
import { countText } from '../reading/display-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { startProgress } from '../terminal/progress.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

interface PruneCommandOptions extends CommonOptions {
  readonly before: Instant;
  readonly dryRun?: true;
}

const MB = 1024 * 1024;
/** Held by more conversations than this, only the first are named. */
const NAMED_MAX = 5;

export function pruneCommand({ terminal }: Surroundings): Command {
  return command(
    'prune',
    `remove the old beginning of the log of a data folder, beside the process that runs on it. What is open, what a task still has to read, policies, and what
\`baton verify\` needs from the last checkpoint before that time on stays. Releases before 0.3.0 refuse a folder that was cut.`,
    [
      'baton prune --before 30d --dry-run',
      'baton prune --before 2026-11-01 --data-dir /var/lib/baton --json',
    ],
  )
    .addOption(
      new Option('--before <date|age>', 'records appended before this time (2026-11-01, 30d, 12h)')
        .argParser((text) => beforeOf(text, Date.now()))
        .makeOptionMandatory(),
    )
    .option('--dry-run', 'say what would go, and change nothing')
    .action(async ({ before, dryRun, dataDir, json }: PruneCommandOptions) => {
      // Loaded late: only this command needs the processors.
      const { pruneFolder } = await import('../prune/prune-folder.ts');
      const progress = startProgress(terminal, 'Pruning', 'records and units');
      try {
        const pruned = await pruneFolder({
          ...{ dataDir, before, dryRun: dryRun === true },
          progress: (done) => progress.at(done, null),
        });
        progress.end();
        if (json === true) terminal.out(JSON.stringify({ before, dryRun: dryRun === true, ...pruned }));
        else print(terminal, pruned, dryRun === true ? 'Would remove' : 'Removed');
      } finally {
        progress.end();
      }
    });
}

function print(
  terminal: Terminal,
  { records, units, bytes, heldBy, withoutCheckpoint }: Pruned,
  verb: string,
): void {
  terminal.out(
    `${verb} ${countText(records)} records and ${countText(units)} units, ${(bytes / MB).toFixed(1)} MB.`,
  );
  if (verb === 'Removed' && bytes > 0)
    terminal.out(
      'The file keeps its size, and new records fill it; `baton backup` makes a copy without the gaps.',
    );
  if (heldBy.length > 0) {
    const more = heldBy.length > NAMED_MAX ? ' and others' : '';
    terminal.out(
      `Older records were kept for open conversations: ${heldBy.slice(0, NAMED_MAX).join(', ')}${more}.`,
    );
  }
  if (withoutCheckpoint.length > 0) {
    terminal.out(
      `No checkpoint is that old for ${withoutCheckpoint.join(', ')}: everything that it reads was kept. The log makes one from time to time.`,
    );
  }
}

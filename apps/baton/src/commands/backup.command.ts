import { resolve } from 'node:path';
import type { Command } from 'commander';
import { countText } from '../reading/display-text.ts';
import { EXIT } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

const MB = 1024 * 1024;

export function backupCommand({ terminal }: Surroundings): Command {
  return command(
    'backup',
    `copy the log of a data folder as it is at one moment, beside the process that runs on it, and check every record of the copy.
The copy is a data folder: \`baton start --data-dir <folder>\` continues from it, \`baton rebuild analytics --data-dir <folder>\` fills ClickHouse`,
    ['baton backup /backup/2026-11-29', 'baton backup /backup/2026-11-29 --data-dir /var/lib/baton --json'],
  )
    .argument('<folder>', 'where the copy goes: empty, or made')
    .action(async (folder: string, { dataDir, json }: CommonOptions) => {
      // Loaded late: only this command needs it.
      const { copyFolder } = await import('../backup/copy-folder.ts');
      const to = resolve(folder);
      let progress = startProgress(terminal, 'Copying', 'MB');
      let isChecking = false;
      try {
        const copy = await copyFolder({
          ...{ dataDir, to },
          copied: (bytes, ofBytes) => progress.at(Math.round(bytes / MB), Math.ceil(ofBytes / MB)),
          checked(count) {
            if (!isChecking) {
              progress.end();
              progress = startProgress(terminal, 'Checking', 'records, units and entities');
              isChecking = true;
            }
            progress.at(count, null);
          },
        });
        progress.end();
        if (json === true) terminal.out(JSON.stringify({ folder: to, ...copy }));
        else if (copy.ok)
          terminal.out(
            `Copied to ${to}: ${countText(copy.records)} records intact, ${countText(copy.units)} units, ${countText(copy.entities)} entities.`,
          );
        else terminal.out(`Damaged: ${copy.damage.kind} ${copy.damage.where}: ${copy.damage.what}`);
        if (!copy.ok) process.exitCode = EXIT.no;
      } finally {
        progress.end();
      }
    });
}

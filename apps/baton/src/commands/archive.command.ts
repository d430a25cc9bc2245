import type { Command } from 'commander';
import { archiveAsked } from '../process/archive-asked.ts';
import { openOrReport } from '../process/open-or-report.ts';
import { findRunning } from '../process/running-process.ts';
import { countText } from '../reading/display-text.ts';
import { unavailable } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

const MB = 1024 * 1024;

export function archiveCommand({ terminal }: Surroundings): Command {
  return command(
    'archive',
    `write what the log of a data folder has since the last time to an archive: a folder, or s3://bucket/prefix with AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY, AWS_REGION and, for a store that is not Amazon's, AWS_ENDPOINT_URL_S3. From then on \`baton prune\` leaves what is not archived. Commands
that read history take archive and log as one (--archive). \`baton start --archive <store>\` does this all the time; on Kafka a service does.`,
    ['baton archive /archive/baton', 'baton archive s3://our-bucket/baton --data-dir /var/lib/baton --json'],
  )
    .argument('<store>', 'a folder, made where there is none; or s3://bucket/prefix')
    .action(async (place: string, { dataDir, json }: CommonOptions) => {
      const store = await archiveAsked({ archive: place });
      if (store === undefined) return;
      const running = await findRunning(dataDir);
      if (running !== null)
        throw unavailable(
          `Baton is running on ${dataDir} (process ${running.pid})`,
          `let it archive: \`baton start --archive ${place}\`; or stop it first`,
        );
      // Loaded late: only this command needs it.
      const { archiveFolder } = await import('../archive/archive-folder.ts');
      const progress = startProgress(terminal, 'Archiving', 'records and units');
      try {
        const archived = await openOrReport(() =>
          archiveFolder({ dataDir, store, progress: (done) => progress.at(done, null) }),
        );
        progress.end();
        if (json === true) terminal.out(JSON.stringify({ archive: store.place, ...archived }));
        else
          terminal.out(
            `Archived ${countText(archived.records)} records and units in ${countText(archived.objects)} objects, ${(archived.bytes / MB).toFixed(1)} MB, in ${store.place}.`,
          );
      } finally {
        progress.end();
      }
    });
}

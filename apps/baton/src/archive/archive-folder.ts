import type { ArchiveStore } from '#archive';
import { archiveTopics, createArchive } from '#apps/archive';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { openFolderLog } from '../reading/folder-log.ts';
import { logFolder } from '../reading/folders.ts';
import { unavailable } from '../terminal/exit.ts';
import { folderArchiveTopics } from './folder-archive-topics.ts';

export interface ArchiveFolderOptions {
  readonly dataDir: string;
  readonly store: ArchiveStore;
  readonly progress: (records: number) => void;
}

export interface Archived {
  /** Units of trigger and routing among them. */
  readonly records: number;
  readonly objects: number;
  /** Compressed. */
  readonly bytes: number;
}

/**
 * Archives what the log has and the archive has not, up to now. Interrupted, it goes on where it was the next time.
 * @throws CommandError where the folder holds no log, or the store does not take an object
 */
export async function archiveFolder({ dataDir, store, progress }: ArchiveFolderOptions): Promise<Archived> {
  // Opened to be written, a folder without a log would be given one.
  await (await openFolderLog(dataDir)).close();
  const embedded = await openEmbedded({
    dir: logFolder(dataDir),
    topics: archiveTopics,
    encodeDeadLetter() {
      throw new Error('An archive has no dead letters.');
    },
  });
  try {
    return await archiveAll(embedded, store, progress);
  } finally {
    await embedded.close();
  }
}

async function archiveAll(
  embedded: Embedded,
  store: ArchiveStore,
  progress: ArchiveFolderOptions['progress'],
): Promise<Archived> {
  const archived = { records: 0, objects: 0, bytes: 0 };
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  const { journal, clock } = embedded;
  const worker = createArchive({
    ...{ journal, clock, store, topics: folderArchiveTopics, source: embedded.source(folderArchiveTopics) },
    settings: { blockIntervalMs: 1 },
    state: {
      written(bytes) {
        archived.objects += 1;
        archived.bytes += bytes;
      },
      trouble(why) {
        if (why !== null)
          reject(
            unavailable(`${store.place} does not take objects: ${why}`, 'put that right and run this again'),
          );
      },
    },
    observer: { unitCommitted: (_task, { records }) => progress((archived.records += records)) },
  });
  try {
    await worker.start();
    const failed = worker.ended.then((error) => {
      if (error !== undefined)
        throw error instanceof Error ? error : new Error('Archiving has ended', { cause: error });
    });
    await Promise.race([worker.whenIdle(), failed, blocked]);
    return archived;
  } finally {
    await worker.stop();
  }
}

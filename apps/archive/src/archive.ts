import { archiveWriter, type ArchiveStore } from '#archive';
import { TOPICS } from '#contracts';
import { createBlockWorker, type BlockWorkerOptions, type Worker } from '#stream';
import type { ArchiveState } from './archive-state.ts';

/** Its tasks, and its changelog on Kafka. */
export const ARCHIVE = 'archive';

/** Every topic with events. */
export const archiveTopics: readonly string[] = Object.values(TOPICS);

/** Records of one object at most; some megabytes, compressed to less than one. */
const OBJECT_RECORDS_MAX = 20_000;

export interface ArchiveOptions extends Omit<BlockWorkerOptions, 'processor' | 'settings'> {
  readonly store: ArchiveStore;
  /** What the source reads. */
  readonly topics: readonly string[];
  readonly state: Pick<ArchiveState, 'written' | 'trouble'>;
  readonly settings: Omit<NonNullable<BlockWorkerOptions['settings']>, 'blockRecordsMax'>;
}

/** Writes every record of its topics to a store, as their log holds it, in objects of closed ranges; each range once, wherever a crash happens. */
export function createArchive({ store, topics, state, settings, ...rest }: ArchiveOptions): Worker {
  return createBlockWorker({
    ...rest,
    settings: { ...settings, blockRecordsMax: OBJECT_RECORDS_MAX },
    processor: {
      name: ARCHIVE,
      topics,
      block: archiveWriter({ store, onWritten: state.written, onTrouble: state.trouble }),
    },
  });
}

import type { ArchiveReader } from '#archive';
import { offset, type Offset, type SourceId, type SourceRecord } from '#stream';
import { unavailable } from '../terminal/exit.ts';

/** An archive beside a log that was cut since: what the log no longer has is read there. */
export interface ArchiveBesideLog {
  /**
   * Where archive and log together begin.
   * @param keeps `some`: the archive leaves records of this source out, so what is missing between its end and the log may be those alone
   * @throws CommandError where records are in neither, DamagedArchive
   */
  start(epoch: string, source: SourceId, startOfLog: Offset, keeps?: 'all' | 'some'): Promise<Offset>;
  /** The records `[from, to)` that lie before `startOfLog`, in batches. */
  before(
    epoch: string,
    source: SourceId,
    from: Offset,
    startOfLog: Offset,
  ): AsyncIterable<readonly SourceRecord[]>;
}

export function archiveBesideLog(archive: ArchiveReader): ArchiveBesideLog {
  return {
    async start(epoch, source, startOfLog, keeps = 'all') {
      const archived = await archive.extent(epoch, source);
      if (archived === undefined || archived.start >= startOfLog) return startOfLog;
      if (archived.end < startOfLog && keeps === 'all')
        throw unavailable(
          `records ${archived.end} to ${startOfLog - 1} of ${source} are neither in the log nor in the archive ${archive.place}, which ends before`,
          'name the archive that has them (--archive), or read the log alone',
        );
      return archived.start;
    },
    async *before(epoch, source, from, startOfLog) {
      if (from < startOfLog) yield* archive.read(epoch, source, from, offset(startOfLog));
    },
  };
}

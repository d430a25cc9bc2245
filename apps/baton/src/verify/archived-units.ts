import { offset, sourceId, type ReadRun, type SourceId, type TaskId } from '#stream';
import { unitOfRecord, unitsTopic, type UnitRecord } from '#stream-embedded';
import type { FolderLog } from '../reading/folder-log.ts';

/**
 * All units of a task from its first on, those that were cut out of the archive; null where none were cut, or the archive has not all of them.
 * @throws DamagedArchive
 */
export async function archivedUnits(log: FolderLog, task: TaskId): Promise<AsyncIterable<UnitRecord> | null> {
  const { reader, archive } = log;
  const cut = reader.units.start(task)?.position.unit;
  if (archive === undefined || cut === undefined) return null;
  const source = sourceId(unitsTopic(task.processor), task.partition);
  const extent = await archive.extent(reader.epoch, source);
  if (extent === undefined || extent.start > 0 || extent.end < cut) return null;
  return all(log, task, source, cut);
}

async function* all(
  { reader, archive }: FolderLog,
  task: TaskId,
  source: SourceId,
  cut: number,
): AsyncIterable<UnitRecord> {
  if (archive === undefined) return;
  for await (const records of archive.read(reader.epoch, source, offset(0), offset(cut)))
    yield* records.map(unitOfRecord);
  yield* reader.units.units(task);
}

/** The records of a run, out of archive and log. */
export function readRun(log: FolderLog): ReadRun {
  const { log: own } = log.reader;
  return (source, from, to) =>
    log.archive === undefined || from >= own.start(source)
      ? own.read(source, from, to)
      : flat(log.records(source, from, to));
}

async function* flat<T>(batches: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  for await (const batch of batches) yield* batch;
}

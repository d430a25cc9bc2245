import { isDeepStrictEqual } from 'node:util';
import type { ArchiveReader } from '#archive';
import { offset, topicName, type SourceId, type SourceRecord } from '#stream';
import { archiveBesideLog } from '../reading/archive-and-log.ts';
import type { HistoryLog } from '../rebuild/history-log.ts';
import type { Differs } from './differs.ts';

export interface CheckedArchive {
  readonly ok: true;
  /** Whose bytes and places were checked. */
  readonly records: number;
  /** Of these, found in the log as well, and the same there. */
  readonly inLog: number;
}

/**
 * Reads everything that an archive has of a log: no object may be missing, damaged or doubled, nothing may be in neither of both, and what both
 * have must be the same.
 *
 * @throws DamagedArchive; CommandError where records are in neither
 */
export async function checkArchive(
  log: HistoryLog,
  archive: ArchiveReader,
  progress: (records: number) => void,
): Promise<CheckedArchive | Differs> {
  const checked = { records: 0, inLog: 0 };
  for (const [source, { start }] of await log.extent()) {
    const epoch = log.epochOf(topicName(source));
    await archiveBesideLog(archive).start(epoch, source, start);
    const archived = await archive.extent(epoch, source);
    if (archived === undefined) continue;
    const both = offset(Math.max(start, archived.start));
    const inLog = recordsOf(log, source, both, archived.end)[Symbol.asyncIterator]();
    try {
      for await (const records of archive.read(epoch, source, archived.start, archived.end)) {
        for (const record of records) {
          checked.records += 1;
          if (record.offset < both) continue;
          const next = await inLog.next();
          const other = next.done === true ? undefined : next.value;
          if (other === undefined || !isSame(record, other)) return differs(source, record, other);
          checked.inLog += 1;
        }
        progress(checked.records);
      }
      const more = await inLog.next();
      if (more.done !== true) return differs(source, undefined, more.value);
    } finally {
      await inLog.return?.(undefined);
    }
  }
  return { ok: true, ...checked };
}

async function* recordsOf(
  log: HistoryLog,
  source: SourceId,
  from: number,
  to: number,
): AsyncGenerator<SourceRecord, undefined> {
  if (from < to) for await (const { records } of log.read(source, offset(from), offset(to))) yield* records;
  return undefined;
}

function isSame(a: SourceRecord, b: SourceRecord): boolean {
  return (
    a.offset === b.offset &&
    a.appendedAt === b.appendedAt &&
    a.key === b.key &&
    Buffer.compare(a.value, b.value) === 0 &&
    isDeepStrictEqual(a.headers, b.headers)
  );
}

function differs(
  source: SourceId,
  archived: SourceRecord | undefined,
  inLog: SourceRecord | undefined,
): Differs {
  const at = Math.min(archived?.offset ?? Infinity, inLog?.offset ?? Infinity);
  const where = `${source}/${at}`;
  if (archived?.offset === inLog?.offset)
    return { ok: false, where, what: `record ${where} is another in the archive than in the log` };
  const [has, lacks] = archived?.offset === at ? ['archive', 'log'] : ['log', 'archive'];
  return { ok: false, where, what: `record ${where} is in the ${has} and not in the ${lacks}` };
}

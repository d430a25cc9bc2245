import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { NewerFormat, type Offset, type SourceId, type SourceRecord } from '#stream';
import { folderOf, rangeOf, type ArchivedRange } from './archive-name.ts';
import { objectRecords } from './archive-object.ts';
import type { ArchiveStore } from './archive-store.ts';
import { DamagedArchive } from './damaged-archive.ts';

/** What an archive holds of a source: `[start, end)`, without a gap. */
export interface ArchivedExtent {
  readonly start: Offset;
  readonly end: Offset;
}

export interface ArchiveReader {
  readonly place: string;
  /**
   * What it holds of a source of the log with this epoch; undefined: nothing. As of when it was first asked.
   * @throws DamagedArchive where an object is missing, or two overlap
   */
  extent(epoch: string, source: SourceId): Promise<ArchivedExtent | undefined>;
  /**
   * The records `[from, to)`, as far as there are any, one object after the other.
   * @throws DamagedArchive, naming the object
   */
  read(epoch: string, source: SourceId, from: Offset, to: Offset): AsyncIterable<readonly SourceRecord[]>;
}

const REMEDY =
  'put the object back from a copy of the archive, or from an older version if its store keeps them';

/** Objects that stay decoded, some ten megabytes each: who repeats decisions reads little of several sources in turn. */
const OPENED_MAX = 8;

export function openArchive(store: ArchiveStore): ArchiveReader {
  const { place } = store;
  const opened = new LRUCache<string, Promise<readonly SourceRecord[]>>({ max: OPENED_MAX });
  const listed = new Map<string, Promise<readonly ArchivedRange[]>>();

  function rangesOf(epoch: string, source: SourceId): Promise<readonly ArchivedRange[]> {
    const folder = folderOf(epoch, source);
    const known = listed.get(folder) ?? store.list(folder).then((names) => rangesIn(place, names));
    listed.set(folder, known);
    return known;
  }

  return {
    place,
    async extent(epoch, source) {
      const ranges = await rangesOf(epoch, source);
      const [first, last] = [ranges[0], ranges.at(-1)];
      return first && last && { start: first.from, end: last.to };
    },
    async *read(epoch, source, from, to) {
      for (const range of await rangesOf(epoch, source)) {
        if (range.to <= from || range.from >= to) continue;
        const reading = opened.get(range.name) ?? recordsOf(store, range);
        opened.set(range.name, reading);
        const records = await reading;
        yield records.slice(indexOf(records, from), indexOf(records, to));
      }
    },
  };
}

/** Of the first record at or after an offset. */
function indexOf(records: readonly SourceRecord[], at: number): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]!.offset < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function recordsOf(store: ArchiveStore, range: ArchivedRange): Promise<readonly SourceRecord[]> {
  const bytes = await store.read(range.name);
  if (hash('sha256', bytes) !== range.sha256)
    throw new DamagedArchive(store.place, `${range.name} is damaged: its SHA-256 is another`, REMEDY);
  try {
    return await objectRecords(bytes, range);
  } catch (cause) {
    if (cause instanceof NewerFormat) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DamagedArchive(store.place, `${range.name} cannot be read: ${why}`, REMEDY, { cause });
  }
}

/**
 * The objects of one source, in order, each beginning where the one before it ends.
 * @param names of the objects in its folder; what is no object of an archive is passed over
 * @throws DamagedArchive
 */
export function rangesIn(place: string, names: readonly string[]): readonly ArchivedRange[] {
  const ranges = names.flatMap((name) => rangeOf(name) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
  let before: ArchivedRange | undefined;
  for (const range of ranges) {
    if (before !== undefined && range.from > before.to)
      throw new DamagedArchive(
        place,
        `records ${before.to} to ${range.from - 1} of ${range.source} are missing, between ${before.name} and ${range.name}`,
        REMEDY,
      );
    if (before !== undefined && range.from < before.to)
      throw new DamagedArchive(
        place,
        `it has record ${range.from} of ${range.source} twice: ${before.name} and ${range.name} overlap`,
        'two copies of one log wrote to it: move the objects of the one that did not go on elsewhere',
      );
    before = range;
  }
  return ranges;
}

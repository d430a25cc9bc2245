import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Transient, type BlockRange, type Offset, type RecordBlock, type SourceId } from '#stream';
import { folderOf, nameOf } from './archive-name.ts';
import { objectRecords, objectWriter, type ObjectWriter } from './archive-object.ts';
import { rangesIn } from './archive-reader.ts';
import type { ArchiveStore } from './archive-store.ts';

export interface ArchiveWriterOptions {
  readonly store: ArchiveStore;
  /** Called after each object. */
  readonly onWritten?: (bytes: number) => void;
  /** Called with the reason when the store does not take an object, and with null after each that it takes. */
  readonly onTrouble?: (why: string | null) => void;
}

/**
 * Makes the blocks of a worker: one object each. Written again, a block finds its object and changes nothing. None is written that would leave a
 * gap or overlap another: `write` throws Transient then, as for a store that is away, until somebody has put the archive right.
 */
export function archiveWriter({ store, onWritten, onTrouble }: ArchiveWriterOptions): () => RecordBlock {
  /** Where the archive of a source ends, as far as this process knows. */
  const ends = new Map<SourceId, Offset>();

  async function put(range: BlockRange, bytes: Buffer): Promise<void> {
    const sha256 = hash('sha256', bytes);
    if (ends.get(range.source) !== range.from && (await isThere(store, range, bytes, sha256))) return;
    await store.write(nameOf(range, sha256), bytes);
    onWritten?.(bytes.length);
  }

  return () => {
    let object: ObjectWriter | undefined;
    let first: Offset | undefined;
    let finished: Promise<Buffer> | undefined;
    return {
      add(record) {
        first ??= record.offset;
        object ??= objectWriter(record);
        object.add(record);
      },
      async write(range) {
        if (object === undefined) return;
        const bytes = await (finished ??= object.finish());
        // A log may have lost its beginning before it was archived: the archive does not claim to have it.
        const from = range.from === 0 ? (first ?? range.from) : range.from;
        try {
          await put({ ...range, from }, bytes);
        } catch (cause) {
          const why = cause instanceof Error ? cause.message : String(cause);
          onTrouble?.(why);
          throw new Transient(`The archive ${store.place} takes no objects: ${why}`, { cause });
        }
        ends.set(range.source, range.to);
        onTrouble?.(null);
      },
    };
  };
}

/** Whether the object of a range was written before. Throws where it does not continue what is there. */
async function isThere(
  store: ArchiveStore,
  range: BlockRange,
  bytes: Buffer,
  sha256: string,
): Promise<boolean> {
  const { epoch, source, from, to } = range;
  const there = rangesIn(store.place, await store.list(folderOf(epoch, source)));
  const same = there.find((one) => one.from === from && one.to === to);
  if (same?.sha256 === sha256) return true;
  if (same !== undefined) {
    // Another release of the compressor may give other bytes for the same records.
    const written = await objectRecords(await store.read(same.name), same);
    if (isDeepStrictEqual(written, await objectRecords(bytes, range))) return true;
  }
  const last = there.at(-1);
  if (last === undefined || last.to === from) return false;
  throw new Error(
    `it has ${source} up to record ${last.to - 1}, and what comes next here is ${from} to ${to - 1}. It was written by another copy of this log, or ` +
      'objects were added or removed. Put the missing objects back, or give this log a place of its own.',
  );
}

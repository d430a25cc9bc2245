import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '#kernel';
import type { StoreFolder } from '#lmdb-store';
import { compareKeys, Fault, sortKeys, Fenced, Transient } from '#stream';
import type { EntityKey } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import { NEW_POSITION, positionFromJson, positionToJson, type StoredPosition } from './changelog-record.ts';
import type { HeldMemory } from './held-memory.ts';
import { createOverlay, type Changes } from './overlay.ts';
import { STORE_FORMAT, type StoreContents, type StoreState } from './store-file.ts';

/**
 * The committed entities of a task: a file that trails the changelog, and over it, in memory, what is not in the file yet. The
 * file says up to which offset of the changelog it goes; a process that is killed goes on reading there.
 *
 * The file may hold more than that: a flush is several transactions, of which the last moves the offset. Reading the changelog again
 * from an older offset is harmless, because entities only move forward: each key that occurs from there on gets the last value it has
 * there, which is the last of all; no other key is touched. So a file cut at any point is whole again when the changelog was read up
 * to one's own marker, and until then nobody sees it.
 */
export interface LocalStore {
  /** Everything of the changelog before this offset is in what is shown. */
  readonly next: number;
  readonly position: StoredPosition;
  read(key: EntityKey): Uint8Array | undefined;
  scan(prefix: EntityKey): Iterable<readonly [EntityKey, Uint8Array]>;
  /** All of them, in no particular order. */
  all(): Iterable<readonly [EntityKey, Uint8Array]>;
  /** Shows this from now on; on the disk later. */
  apply(changes: Changes, next: number, position: StoredPosition): void;
  /** The changelog was read to its end: from now on what is shown is all there is. */
  ready(): void;
  /** Throws Transient where the file cannot be written any more and memory is used up; nothing may be committed then. */
  mustHaveRoom(): void;
  /** While the changelog is read: writes what is not in the file, if it is too much for memory. Throws Transient where it cannot. */
  relieve(): Promise<void>;
  /** Writes what is not in the file, as far as possible, and closes it. Never rejects. */
  close(): Promise<void>;
}

export interface LocalStoreOptions {
  readonly file: StoreContents;
  readonly folder: StoreFolder;
  readonly topicId: string;
  /** What the file contains; undefined: nothing. */
  readonly state: StoreState | undefined;
  /** The brokers' time. */
  readonly now: () => Instant;
  readonly memory: HeldMemory;
  readonly log: KafkaLog;
}

/** What is only in memory is written to the file this often, or when it is this much. */
const FLUSH_EVERY_MS = 10_000;
const FLUSH_BYTES = 32 * 1024 * 1024;
/** A file that has served for this long does not kill the process that opens it. */
const STEADY_MS = 600_000;
/** While nothing is committed, the file is marked this often as still complete. */
const TOUCH_EVERY_MS = 3_600_000;
/** With this much that cannot be written, beyond what there was when the changelog was read, nothing more is accepted. */
const MEMORY_BYTES_MAX = 256 * 1024 * 1024;
/** Entities a transaction: about 10 ms of the loop. */
const CHUNK = 2_000;

export function createLocalStore(options: LocalStoreOptions): LocalStore {
  const { file, folder, log } = options;
  const overlay = createOverlay();
  let next = options.state?.next ?? 0;
  let position: StoredPosition =
    options.state === undefined ? NEW_POSITION : positionFromJson(options.state.position);
  let isReady = false;
  /** Nothing was written that may not be on the disk. */
  let isSynced = true;
  /** Where the file stands. */
  let filed = { next, at: options.state?.at ?? 0 };
  let flushing: Promise<void> | undefined;
  let failure: unknown;
  let isClosed = false;
  /** Bytes in memory that came from the changelog and are not in the file yet. */
  let restoredBytes = 0;
  const release = options.memory.add(() => overlay.bytes);
  const opened = performance.now();
  const timer = setInterval(() => void (isReady && flush()), FLUSH_EVERY_MS).unref();

  /** Never rejects: what could not be written is written the next time. */
  function flush(): Promise<void> {
    flushing ??= (async () => {
      try {
        const isOld = isReady && options.now() - filed.at >= TOUCH_EVERY_MS;
        if (next !== filed.next || isOld || (isReady && !isSynced)) await write();
        failure = undefined;
      } catch (error) {
        overlay.unwritten();
        failure = error;
        if (error instanceof Fenced) clearInterval(timer);
        log.warn(
          { dir: folder.dir, error: error instanceof Error ? error.message : String(error) },
          'The local store could not be written. What it lacks is kept in memory; it is tried again.',
        );
      } finally {
        flushing = undefined;
      }
    })();
    return flushing;
  }

  async function write(): Promise<void> {
    const { topicId } = options;
    const state: StoreState = {
      format: STORE_FORMAT,
      topicId,
      next,
      position: positionToJson(position),
      // While the changelog is still read, the file is as old as it was: what is ahead of it has been there for longer.
      at: isReady ? options.now() : filed.at,
    };
    const changes = overlay.freeze();
    isSynced = false;
    const keys = sortKeys([...changes.keys()]);
    for (let from = 0; from < keys.length; from += CHUNK) {
      file.write(keys.slice(from, from + CHUNK).map((key) => [key, changes.get(key) ?? null]));
      await nextTurn();
    }
    file.write([], state);
    overlay.written();
    restoredBytes = 0;
    filed = state;
    // A file that is being built is in doubt until it is whole: nobody would go on with it after a crash of the machine.
    if (!isReady) return;
    await file.flush();
    isSynced = true;
    folder.trust();
    if (performance.now() - opened >= STEADY_MS) folder.endedWell();
  }

  function mustHaveRoom(): void {
    if (overlay.bytes >= MEMORY_BYTES_MAX + restoredBytes) throw usedUp();
  }

  function usedUp(): Fault {
    if (failure instanceof Fault) return failure;
    const why = failure instanceof Error ? failure.message : 'the disk is too slow';
    return new Transient(`${folder.dir} cannot be written, and memory is used up: ${why}`, {
      cause: failure,
    });
  }

  function* scan(prefix: EntityKey): Generator<readonly [EntityKey, Uint8Array]> {
    const above = overlay.under(prefix);
    let at = 0;
    for (const entry of file.scan(prefix)) {
      let over = above[at];
      for (; over !== undefined && compareKeys(over[0], entry[0]) < 0; over = above[(at += 1)]) {
        if (over[1] !== null) yield [over[0], over[1]];
      }
      if (over?.[0] === entry[0]) {
        at += 1;
        if (over[1] !== null) yield [over[0], over[1]];
      } else yield entry;
    }
    for (const [key, bytes] of above.slice(at)) if (bytes !== null) yield [key, bytes];
  }

  function* all(): Generator<readonly [EntityKey, Uint8Array]> {
    for (const [key, bytes] of overlay.all()) if (bytes !== null) yield [key, bytes];
    const isAllFiled = overlay.bytes === 0;
    for (const entry of file.scan('' as EntityKey))
      if (isAllFiled || overlay.get(entry[0]) === undefined) yield entry;
    if (isReady && isSynced) folder.trust();
  }

  return {
    get next() {
      return next;
    },
    get position() {
      return position;
    },
    read(key) {
      const over = overlay.get(key);
      return over === undefined ? file.read(key) : (over ?? undefined);
    },
    scan,
    all,
    apply(changes, to, after) {
      overlay.put(changes);
      next = to;
      position = after;
      if (isReady && overlay.bytes >= FLUSH_BYTES && failure === undefined) void flush();
    },
    ready() {
      isReady = true;
      restoredBytes = overlay.bytes;
    },
    mustHaveRoom,
    async relieve() {
      if (!options.memory.isUsedUp || overlay.bytes < FLUSH_BYTES) return;
      await flush();
      if (failure !== undefined) throw usedUp();
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      clearInterval(timer);
      await flushing;
      await flush();
      release();
      await file.close();
      folder.endedWell();
    },
  };
}

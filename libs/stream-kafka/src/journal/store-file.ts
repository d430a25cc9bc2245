import { openEnvironment, seal, sealJson, unseal } from '#lmdb-store';
import type { StoreMessages, TableEntry } from '#lmdb-store';
import { compareKeys, Corrupt, Fenced, type EntityKey } from '#stream';
import type { PositionJson } from './changelog-record.ts';
import {
  applyChanges,
  cutIntoBlocks,
  decodeBlock,
  encodeBlock,
  isSmall,
  type Change,
  type EntityBlock,
  type Entry,
} from './entity-block.ts';

/** What the file contains, written in the transaction that made it so. */
export interface StoreState {
  readonly format: number;
  /** Identity of the changelog: a topic that was deleted and made again has another one. */
  readonly topicId: string;
  /** Everything of the changelog before this offset is in the file. */
  readonly next: number;
  readonly position: PositionJson;
  /** The brokers' time when it was so, in ms since 1970. */
  readonly at: number;
}

/** What a task keeps on the disk. */
export interface StoreContents {
  /** Throws Fenced where somebody has taken the file, Corrupt where it is damaged around this entity. The bytes are the caller's. */
  read(key: EntityKey): Uint8Array | undefined;
  /** By key in the order of UTF-8 bytes. Throws Fenced, or Corrupt, also where some are missing; where all were read, also where some are older. */
  scan(prefix: EntityKey): Iterable<Entry>;
  /**
   * One transaction, visible when it returns. Changes come in the order of keys, each key once. Throws Fenced where somebody has taken
   * the file, DiskFull where it cannot grow.
   */
  write(changes: readonly Change[], state?: StoreState): void;
  /** Resolves when everything written is on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** The lmdb file of one task: entities, and what they are as of. Several processes may have it open; only one may write. */
export interface StoreFile extends StoreContents {
  /** undefined: nothing was ever written. */
  state(): StoreState | undefined;
  /** The owner of the file: the offset of its opened marker; -1: nobody yet. */
  owner(): number;
  /** Later owners win. Returns false where a later one has it. Throws DiskFull. */
  take(owner: number): boolean;
}

/** Files of another format are rebuilt. */
export const STORE_FORMAT = 3;
/** What the file adds to a key: lmdb takes no empty ones. */
export const STORE_KEY_BYTES = 1;
const KEY_MARK = 0x65;
const WORDS: StoreMessages = { name: 'local store', remedy: 'It is rebuilt from the changelog.' };
const STATE_KEY = Buffer.from('state');
const OWNER_KEY = Buffer.from('owner');
const SUM_KEY = Buffer.from('sum');
/** Where the first block lies, which is always there. */
const FIRST = keyOf('' as EntityKey);

/** Throws Corrupt where the file is damaged, DiskFull, an error with the remedy where the folder cannot be used. */
export function openStoreFile(dir: string): StoreFile {
  const env = openEnvironment({
    dir,
    tables: ['blocks', 'meta'] as const,
    mode: 'owner',
    words: WORDS,
    absent: '',
  });
  const { blocks, meta } = env.tables;
  let mine: Buffer = Buffer.alloc(0);
  /** Of the checksums of all blocks: an older block, to which a damaged page may lead, is intact, but not in it. */
  let sum = 0;

  const json = <T>(key: Buffer): T | undefined => {
    const sealed = meta.get(key);
    if (sealed === undefined) return undefined;
    const body = unseal(key, sealed, () => `${dir}: the note "${key.toString()}"`, WORDS.remedy);
    return JSON.parse(body.toString('utf8')) as T;
  };
  const owner = (): number => json<number>(OWNER_KEY) ?? -1;
  const mustBeMine = (): void => {
    if (meta.get(OWNER_KEY)?.equals(mine) !== true)
      throw new Fenced(`${dir} was taken over by a later owner of the task.`);
  };
  const bodyOf = (low: Buffer, sealed: Buffer): Buffer =>
    unseal(low, sealed, () => `${dir}: the entities from ${entityOf(low)} on`, WORDS.remedy);
  const missing = (key: EntityKey): Corrupt =>
    new Corrupt(`${dir} is damaged: the entities around ${key} cannot be found. ${WORDS.remedy}`);
  const ofBefore = (): Corrupt =>
    new Corrupt(
      `${dir} is damaged: some of its entities are not the last that were written. ${WORDS.remedy}`,
    );

  /** The block that this entity is in, if it is anywhere. */
  function blockOf(key: EntityKey): TableEntry {
    for (const block of blocks.getRange({ start: keyOf(key), reverse: true, limit: 1 })) return block;
    throw missing(key);
  }

  function putBlock(low: Buffer, entries: readonly Entry[], high: EntityKey | undefined): void {
    const sealed = seal(low, encodeBlock(entries, high));
    blocks.putSync(low, sealed);
    sum = (sum + sealOf(sealed)) >>> 0;
  }

  function takeBlock(low: Buffer, sealed: Buffer): EntityBlock {
    const body = bodyOf(low, sealed);
    sum = (sum - sealOf(sealed)) >>> 0;
    return decodeBlock(body);
  }

  /** One transaction; where it is undone, so is what was added up. */
  function transact<T>(write: () => T): T {
    const before = sum;
    try {
      return env.transact(() => {
        const written = write();
        if (sum !== before) meta.putSync(SUM_KEY, sealJson(SUM_KEY, sum));
        return written;
      });
    } catch (error) {
      sum = before;
      throw error;
    }
  }

  /** Applies those changes from `from` on that belong to one block, and to those put together with it; returns where the others begin. */
  function writeBlock(changes: readonly Change[], from: number): number {
    const first = changes[from]![0];
    const { key: low, value } = blockOf(first);
    let block = takeBlock(low, value);
    if (!isBefore(first, block.high)) throw missing(first);
    const entries: Entry[] = [];
    let at = applyChanges(block, changes, from, entries);
    while (block.high !== undefined && isSmall(entries)) {
      const nextLow = keyOf(block.high);
      const sealed = blocks.get(nextLow);
      if (sealed === undefined) throw missing(block.high);
      block = takeBlock(nextLow, sealed);
      at = applyChanges(block, changes, at, entries);
      blocks.removeSync(nextLow);
    }
    const pieces = cutIntoBlocks(entries);
    for (const [n, piece] of pieces.entries()) {
      const high = pieces[n + 1]?.[0]?.[0] ?? block.high;
      putBlock(n === 0 ? low : keyOf(piece[0]![0]), piece, high);
    }
    return at;
  }

  return {
    state: () => json<StoreState>(STATE_KEY),
    owner,
    take(by) {
      return transact(() => {
        if (owner() > by) return false;
        sum = json<number>(SUM_KEY) ?? 0;
        mine = sealJson(OWNER_KEY, by);
        meta.putSync(OWNER_KEY, mine);
        if (meta.get(STATE_KEY) === undefined && blocks.get(FIRST) === undefined)
          putBlock(FIRST, [], undefined);
        return true;
      });
    },
    read(key) {
      const { key: low, value } = blockOf(key);
      const { high, entries } = decodeBlock(bodyOf(low, value));
      if (!isBefore(key, high)) throw missing(key);
      mustBeMine();
      const found = entries.find(([name]) => name === key);
      // A copy: of many kept, each would otherwise keep its neighbours.
      return found && new Uint8Array(found[1]);
    },
    *scan(prefix) {
      mustBeMine();
      const sumOfAll = sum;
      let sumOfRead = 0;
      let expected: EntityKey | undefined;
      for (const { key: low, value } of blocks.getRange({ start: blockOf(prefix).key })) {
        if (expected !== undefined && entityOf(low) !== expected) throw missing(expected);
        const { high, entries } = decodeBlock(bodyOf(low, value));
        for (const entry of entries) {
          if (entry[0].startsWith(prefix)) yield entry;
          else if (compareKeys(entry[0], prefix) > 0) return;
        }
        expected = high;
        sumOfRead = (sumOfRead + sealOf(value)) >>> 0;
      }
      if (expected !== undefined) throw missing(expected);
      if (prefix === '' && sumOfRead !== sumOfAll) throw ofBefore();
      mustBeMine();
    },
    write(changes, state) {
      transact(() => {
        mustBeMine();
        for (let at = 0; at < changes.length;) at = writeBlock(changes, at);
        if (state !== undefined) meta.putSync(STATE_KEY, sealJson(STATE_KEY, state));
      });
    },
    flush: () => env.flush(),
    close: () => env.close(),
  };
}

const isBefore = (key: EntityKey, high: EntityKey | undefined): boolean =>
  high === undefined || compareKeys(key, high) < 0;

function keyOf(key: EntityKey): Buffer {
  const bytes = Buffer.allocUnsafe(STORE_KEY_BYTES + Buffer.byteLength(key));
  bytes[0] = KEY_MARK;
  bytes.write(key, STORE_KEY_BYTES);
  return bytes;
}

/** The checksum of a block. */
const sealOf = (sealed: Buffer): number => sealed.readUInt32LE(0);

const entityOf = (key: Buffer): EntityKey => key.toString('utf8', STORE_KEY_BYTES) as EntityKey;

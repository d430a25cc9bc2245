import { afterPrefix, openEnvironment, sealBytes, sealJson, unseal } from '#lmdb-store';
import type { StoreWords } from '#lmdb-store';
import { Corrupt, Fenced, type EntityKey } from '#stream';
import type { PositionJson } from './changelog-record.ts';

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
  /** Throws Fenced where somebody has taken the file, Corrupt where the entity is damaged. */
  read(key: EntityKey): Uint8Array | undefined;
  /** By key in the order of UTF-8 bytes. Throws Fenced, or Corrupt, also where entities are missing after all were read. */
  scan(prefix: EntityKey): Iterable<readonly [EntityKey, Uint8Array]>;
  /** One transaction, visible when it returns. Throws Fenced where somebody has taken the file, DiskFull where it cannot grow. */
  write(changes: Iterable<readonly [EntityKey, Uint8Array | null]>, state?: StoreState): void;
  /** Resolves when everything written is on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** The lmdb file of one task: entities, and what they are as of. Several processes may have it open; only one may write. */
export interface StoreFile extends StoreContents {
  /** undefined: nothing was ever written. */
  state(): StoreState | undefined;
  /** Who owns the file: the offset of its opened marker; -1: nobody yet. */
  owner(): number;
  /** Later owners win. Returns false where a later one has it. Throws DiskFull. */
  take(owner: number): boolean;
}

/** Files of another format are rebuilt. */
export const STORE_FORMAT = 1;
/** What the file adds to a key: lmdb takes no empty ones. */
export const STORE_KEY_BYTES = 1;
const KEY_MARK = 0x65;
const WORDS: StoreWords = { name: 'local store', remedy: 'It is rebuilt from the changelog.' };
const STATE_KEY = Buffer.from('state');
const OWNER_KEY = Buffer.from('owner');

/** Throws Corrupt where the file is damaged, DiskFull, an error with the remedy where the folder cannot be used. */
export function openStoreFile(dir: string): StoreFile {
  const env = openEnvironment({
    dir,
    tables: ['entities', 'meta'] as const,
    mode: 'owner',
    words: WORDS,
    absent: '',
  });
  const { entities, meta } = env.tables;
  let mine: Buffer = Buffer.alloc(0);

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
  const entity = (key: Buffer, sealed: Buffer): Buffer =>
    unseal(key, sealed, () => `${dir}: entity ${entityOf(key)}`, WORDS.remedy);

  return {
    state: () => json<StoreState>(STATE_KEY),
    owner,
    take(by) {
      return env.transact(() => {
        if (owner() > by) return false;
        mine = sealJson(OWNER_KEY, by);
        meta.putSync(OWNER_KEY, mine);
        return true;
      });
    },
    read(key) {
      const bytes = keyOf(key);
      const sealed = entities.get(bytes);
      mustBeMine();
      return sealed && entity(bytes, sealed);
    },
    *scan(prefix) {
      const start = keyOf(prefix);
      const { entryCount } = entities.getStats() as { readonly entryCount: number };
      let count = 0;
      mustBeMine();
      for (const { key, value } of entities.getRange({ start, end: afterPrefix(start) })) {
        count += 1;
        yield [entityOf(key), entity(key, value)];
      }
      mustBeMine();
      if (prefix === '' && count !== entryCount) {
        throw new Corrupt(
          `The local store in ${dir} is damaged (${count} entities of ${entryCount} can be found). ${WORDS.remedy}`,
        );
      }
    },
    write(changes, state) {
      env.transact(() => {
        mustBeMine();
        for (const [name, bytes] of changes) {
          const key = keyOf(name);
          if (bytes === null) entities.removeSync(key);
          else entities.putSync(key, sealBytes(key, bytes));
        }
        if (state !== undefined) meta.putSync(STATE_KEY, sealJson(STATE_KEY, state));
      });
    },
    flush: () => env.flush(),
    close: () => env.close(),
  };
}

function keyOf(key: EntityKey): Buffer {
  const bytes = Buffer.allocUnsafe(STORE_KEY_BYTES + Buffer.byteLength(key));
  bytes[0] = KEY_MARK;
  bytes.write(key, STORE_KEY_BYTES);
  return bytes;
}

const entityOf = (key: Buffer): EntityKey => key.toString('utf8', STORE_KEY_BYTES) as EntityKey;

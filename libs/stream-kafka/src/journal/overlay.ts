import { sortKeys, type EntityKey } from '#stream';

export type Changes = ReadonlyMap<EntityKey, Uint8Array | null>;

/**
 * Committed entities that are not in the file yet; null: removed. Two generations: while one is being written to the file, what is
 * committed meanwhile goes into the other.
 */
export interface Overlay {
  /** Keys and values of both generations, roughly. */
  readonly bytes: number;
  /** undefined: not here, ask the file. */
  get(key: EntityKey): Uint8Array | null | undefined;
  /** Each key here once, in no particular order. */
  all(): Iterable<readonly [EntityKey, Uint8Array | null]>;
  /** Those here whose key starts with `prefix`, by key in the order of UTF-8 bytes. */
  under(prefix: EntityKey): readonly (readonly [EntityKey, Uint8Array | null])[];
  put(changes: Changes): void;
  /** What is to be written now; it stays visible until `written` or `unwritten`. */
  freeze(): Changes;
  written(): void;
  /** It could not be written: the next `freeze` gives it again, with what has come since. */
  unwritten(): void;
}

type Generation = Map<EntityKey, Uint8Array | null>;

/** An entry of a map, and the object that a value is. */
const ENTRY_BYTES = 100;

export function createOverlay(): Overlay {
  let frozen: Generation = new Map();
  let fresh: Generation = new Map();
  let frozenBytes = 0;
  let freshBytes = 0;

  function put(changes: Changes): void {
    for (const [key, bytes] of changes) {
      const entries = fresh.size;
      fresh.set(key, bytes);
      // A value that is overwritten is not taken off again: finding it would cost more than it is.
      freshBytes += bytes?.length ?? 0;
      if (fresh.size !== entries) freshBytes += ENTRY_BYTES + key.length;
    }
  }

  function* all(): Generator<readonly [EntityKey, Uint8Array | null]> {
    yield* fresh;
    for (const entry of frozen) if (!fresh.has(entry[0])) yield entry;
  }

  return {
    get bytes() {
      return frozenBytes + freshBytes;
    },
    get(key) {
      const newest = fresh.get(key);
      return newest === undefined ? frozen.get(key) : newest;
    },
    all,
    under(prefix) {
      const found = new Map([...all()].filter(([key]) => key.startsWith(prefix)));
      return sortKeys([...found.keys()]).map((key) => [key, found.get(key) ?? null]);
    },
    put,
    freeze() {
      frozen = fresh;
      frozenBytes = freshBytes;
      fresh = new Map();
      freshBytes = 0;
      return frozen;
    },
    written() {
      frozen = new Map();
      frozenBytes = 0;
    },
    unwritten() {
      const since = fresh;
      fresh = frozen;
      freshBytes = frozenBytes;
      frozen = new Map();
      frozenBytes = 0;
      put(since);
    },
  };
}

import type { Instant } from '#kernel';
import { Corrupt } from './faults.ts';
import { checkFormat, FORMATS } from './formats.ts';
import type { StoredEntity, TouchedEntity } from './processor.ts';

/**
 * How an entity lies in a journal: the format of this frame as a byte, its due instant as a big-endian float64 (NaN: none), then its own
 * bytes. So opening a task reads a million deadlines without decoding one entity.
 */
/** Of every entity that does not bar earlier releases. */
const FORMAT = 1;
const DUE_AT = 1;
const DUE_BYTES = 8;
const HEAD_BYTES = DUE_AT + DUE_BYTES;
const REMEDY = 'Restore the state of the task from a copy; a local store is rebuilt from its changelog.';

/** A million entities are asked for their due instants when a task is opened: one view serves them all. */
const dueBytes = new Uint8Array(DUE_BYTES);
const dueView = new DataView(dueBytes.buffer);

/** Memory for the entities of a unit is taken in pieces, each as large as all before it together, within these limits. */
const PIECE_BYTES_MIN = 512;
const PIECE_BYTES_MAX = 64 * 1024;

/**
 * Entities as a journal stores them, many in one piece of memory: a unit has many small ones. They take the places of those that they
 * are made of: a map that is filled anew costs more than what goes into it.
 */
export function encodeEntities<K>(touched: Map<K, TouchedEntity | null>): Map<K, Uint8Array | null> {
  const encoded = touched as Map<K, TouchedEntity | Uint8Array | null>;
  let piece = new Uint8Array(0);
  let dues = view(piece);
  let taken = 0;
  let from = 0;
  for (const [key, entity] of touched) {
    if (entity === null) continue;
    const bytes = entity.encode();
    const size = HEAD_BYTES + bytes.length;
    if (from + size > piece.length) {
      piece = new Uint8Array(Math.max(size, Math.min(PIECE_BYTES_MAX, Math.max(PIECE_BYTES_MIN, taken))));
      dues = view(piece);
      from = 0;
    }
    piece[from] = entity.barsEarlier === true ? FORMATS.entity : FORMAT;
    dues.setFloat64(from + DUE_AT, entity.due ?? Number.NaN);
    piece.set(bytes, from + HEAD_BYTES);
    encoded.set(key, new Uint8Array(piece.buffer, from, size));
    from += size;
    taken += size;
  }
  return encoded as Map<K, Uint8Array | null>;
}

export function encodeEntity({ due, bytes }: StoredEntity): Uint8Array {
  const stored = new Uint8Array(HEAD_BYTES + bytes.length);
  stored[0] = FORMAT;
  view(stored).setFloat64(DUE_AT, due ?? Number.NaN);
  stored.set(bytes, HEAD_BYTES);
  return stored;
}

/** The entity's bytes are a view of `stored`, not a copy. Throws as `dueOf` does. */
export function decodeEntity(key: string, stored: Uint8Array): StoredEntity {
  return { due: dueOf(key, stored), bytes: stored.subarray(HEAD_BYTES) };
}

/** Throws NewerFormat where newer code wrote it, Corrupt where `stored` is not an entity; both name the entity. */
export function dueOf(key: string, stored: Uint8Array): Instant | null {
  if (stored[0] !== FORMAT) checkFormat(stored[0], FORMATS.entity, `The entity ${key}`, REMEDY);
  if (stored.length < HEAD_BYTES) {
    throw new Corrupt(
      `The entity ${key} has ${stored.length} bytes; its format and due instant alone take ${HEAD_BYTES}. ${REMEDY}`,
    );
  }
  for (let at = 0; at < DUE_BYTES; at += 1) dueBytes[at] = stored[DUE_AT + at]!;
  const due = dueView.getFloat64(0);
  return Number.isNaN(due) ? null : (due as Instant);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

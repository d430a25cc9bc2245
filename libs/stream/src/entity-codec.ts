import type { Instant } from '#kernel';
import { Corrupt } from './faults.ts';
import type { StoredEntity, TouchedEntity } from './processor.ts';

/**
 * How an entity lies in a journal: its due instant as a big-endian float64 (NaN: none), then its own bytes. So opening a task
 * reads a million deadlines without decoding one entity.
 */
const DUE_BYTES = 8;

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
    const size = DUE_BYTES + bytes.length;
    if (from + size > piece.length) {
      piece = new Uint8Array(Math.max(size, Math.min(PIECE_BYTES_MAX, Math.max(PIECE_BYTES_MIN, taken))));
      dues = view(piece);
      from = 0;
    }
    dues.setFloat64(from, entity.due ?? Number.NaN);
    piece.set(bytes, from + DUE_BYTES);
    encoded.set(key, new Uint8Array(piece.buffer, from, size));
    from += size;
    taken += size;
  }
  return encoded as Map<K, Uint8Array | null>;
}

export function encodeEntity({ due, bytes }: StoredEntity): Uint8Array {
  const stored = new Uint8Array(DUE_BYTES + bytes.length);
  view(stored).setFloat64(0, due ?? Number.NaN);
  stored.set(bytes, DUE_BYTES);
  return stored;
}

/** The entity's bytes are a view of `stored`, not a copy. Throws Corrupt where `stored` is too short to be an entity. */
export function decodeEntity(stored: Uint8Array): StoredEntity {
  return { due: dueOf(stored), bytes: stored.subarray(DUE_BYTES) };
}

/** Throws Corrupt where `stored` is too short to be an entity. */
export function dueOf(stored: Uint8Array): Instant | null {
  if (stored.length < DUE_BYTES) {
    throw new Corrupt(
      `A stored entity has ${stored.length} bytes; its due instant alone takes ${DUE_BYTES}.`,
    );
  }
  for (let at = 0; at < DUE_BYTES; at += 1) dueBytes[at] = stored[at]!;
  const due = dueView.getFloat64(0);
  return Number.isNaN(due) ? null : (due as Instant);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

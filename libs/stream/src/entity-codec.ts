import type { Instant } from '#kernel';
import { Corrupt } from './faults.ts';
import type { StoredEntity } from './processor.ts';

/**
 * How an entity lies in a journal: its due instant as a big-endian float64 (NaN: none), then its own bytes. So opening a task
 * reads a million deadlines without decoding one entity.
 */
const DUE_BYTES = 8;

export function encodeEntity(entity: StoredEntity): Uint8Array {
  const stored = new Uint8Array(DUE_BYTES + entity.bytes.length);
  view(stored).setFloat64(0, entity.due ?? Number.NaN);
  stored.set(entity.bytes, DUE_BYTES);
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
  const due = view(stored).getFloat64(0);
  return Number.isNaN(due) ? null : (due as Instant);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

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

/** Entities as a journal stores them, all in one piece of memory: a unit has many small ones. */
export function encodeEntities<K>(touched: ReadonlyMap<K, TouchedEntity | null>): Map<K, Uint8Array | null> {
  let size = 0;
  const bodies: (Uint8Array | undefined)[] = [];
  for (const entity of touched.values()) {
    const bytes = entity?.encode();
    bodies.push(bytes);
    if (bytes !== undefined) size += DUE_BYTES + bytes.length;
  }
  const memory = new Uint8Array(size);
  const dues = new DataView(memory.buffer);
  const encoded = new Map<K, Uint8Array | null>();
  let n = 0;
  let from = 0;
  for (const [key, entity] of touched) {
    const bytes = bodies[n++];
    if (entity === null || bytes === undefined) {
      encoded.set(key, null);
      continue;
    }
    const to = from + DUE_BYTES + bytes.length;
    dues.setFloat64(from, entity.due ?? Number.NaN);
    memory.set(bytes, from + DUE_BYTES);
    encoded.set(key, memory.subarray(from, to));
    from = to;
  }
  return encoded;
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

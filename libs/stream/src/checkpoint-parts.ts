import type { EntityKey } from './ports/journal.ts';

/** A checkpoint is kept in parts of about this many bytes before they are compressed; an entity is never split. */
const PART_BYTES_MAX = 262_144;
const LENGTH_BYTES = 4;

/** Checkpoints take at most one byte for as many that their task has appended: 2 % of its log. */
const LOG_BYTES_PER_CHECKPOINT_BYTE = 50;

/** The bytes that a task has to append for each checkpoint that takes `checkpointBytes`. */
export const logBytesFor = (checkpointBytes: number): number =>
  LOG_BYTES_PER_CHECKPOINT_BYTE * checkpointBytes;

const UTF8_BYTES_MAX = 3;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/**
 * Entities as the parts of a checkpoint: of each the bytes of its key as an unsigned 32-bit number, little-endian, the key as UTF-8, and its
 * value in the same way. What it is given is copied before the next is asked for.
 */
export function* packEntities(
  entities: Iterable<readonly [EntityKey, Uint8Array]>,
): Generator<Uint8Array, void, undefined> {
  let part = new Uint8Array(PART_BYTES_MAX);
  let lengths = new DataView(part.buffer);
  let bytes = 0;
  for (const [key, value] of entities) {
    const bytesMax = bytes + 2 * LENGTH_BYTES + UTF8_BYTES_MAX * key.length + value.length;
    if (bytesMax > part.length) {
      const larger = new Uint8Array(2 * bytesMax);
      larger.set(part);
      part = larger;
      lengths = new DataView(part.buffer);
    }
    const keyAt = bytes + LENGTH_BYTES;
    const { written } = utf8.encodeInto(key, part.subarray(keyAt));
    lengths.setUint32(bytes, written, true);
    lengths.setUint32(keyAt + written, value.length, true);
    part.set(value, keyAt + written + LENGTH_BYTES);
    bytes = keyAt + written + LENGTH_BYTES + value.length;
    if (bytes < PART_BYTES_MAX) continue;
    yield part.slice(0, bytes);
    bytes = 0;
  }
  if (bytes > 0) yield part.slice(0, bytes);
}

/** What `packEntities` made a part of; values are views of the part. */
export function* unpackEntities(
  part: Uint8Array,
): Generator<readonly [EntityKey, Uint8Array], void, undefined> {
  const lengths = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let at = 0;
  const piece = (): Uint8Array => {
    const from = at + LENGTH_BYTES;
    at = from + lengths.getUint32(at, true);
    return part.subarray(from, at);
  };
  while (at < part.length) yield [text.decode(piece()) as EntityKey, piece()];
}

/** lmdb's limit for a key, in bytes, with pages of 4 KB. */
const KEY_BYTES_MAX = 1_978;

/** The least key that is greater than every key that starts with this prefix; empty where there is none. */
export function afterPrefix(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  const end = Buffer.from(prefix.subarray(0, length));
  if (length > 0) end[length - 1]! += 1;
  return end;
}

/** Of one UTF-16 unit. */
const UTF8_BYTES_MAX = 3;

/** A key of an entity that lmdb cannot hold is refused before anything is written. @param more bytes that the store adds to it */
export function mustFit(key: string, more: number): void {
  if (key.length * UTF8_BYTES_MAX + more <= KEY_BYTES_MAX) return;
  const keyBytes = Buffer.byteLength(key);
  if (keyBytes + more <= KEY_BYTES_MAX) return;
  throw new Error(
    `The key of an entity may have ${KEY_BYTES_MAX - more} bytes; this one has ${keyBytes}: ${key.slice(0, 80)}...`,
  );
}

import { crc32 } from 'node:zlib';
import { Corrupt } from '#stream';

/** Bytes before a sealed value: the CRC-32 of its key and body. */
export const SEAL_BYTES = 4;

/** Writes the seal over `key` and `sealed[SEAL_BYTES..]` into the first bytes of `sealed`. */
export function seal(key: Uint8Array, sealed: Buffer): Buffer {
  sealed.writeUInt32LE(crc32(sealed.subarray(SEAL_BYTES), crc32(key)), 0);
  return sealed;
}

/** A sealed copy of `body`. */
export function sealBytes(key: Uint8Array, body: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(SEAL_BYTES + body.length);
  sealed.set(body, SEAL_BYTES);
  return seal(key, sealed);
}

export function sealJson(key: Uint8Array, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const sealed = Buffer.allocUnsafe(SEAL_BYTES + Buffer.byteLength(text));
  sealed.write(text, SEAL_BYTES);
  return seal(key, sealed);
}

export function isIntact(key: Uint8Array, sealed: Buffer): boolean {
  return (
    sealed.length >= SEAL_BYTES && sealed.readUInt32LE(0) === crc32(sealed.subarray(SEAL_BYTES), crc32(key))
  );
}

/** The body of a sealed value. Throws Corrupt, naming `what` and the remedy, where a byte of the key or the body has changed. */
export function unseal(key: Uint8Array, sealed: Buffer, what: () => string, remedy: string): Buffer {
  if (!isIntact(key, sealed)) throw new Corrupt(`${what()} is damaged: its checksum does not fit. ${remedy}`);
  return sealed.subarray(SEAL_BYTES);
}

/** Bytes that are no record of ours. Thrown while decoding, with a message for a person; ends in the dead letters, never in a stop. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

/** What `decode` returns; undefined where it throws Undecodable. Any other error is a bug and passes through. */
export function ifDecodable<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch (error) {
    if (error instanceof Undecodable) return undefined;
    throw error;
  }
}

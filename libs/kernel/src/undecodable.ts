/** Bytes that are no record of ours. Thrown while decoding, with a message for a person; ends in the dead letters, never in a stop. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

/**
 * A record whose schema is Baton's own and not known here: a newer version wrote it. Nothing is wrong with it, so it is skipped and counted
 * where other undecodable bytes end in the dead letters.
 */
export class UnknownRecord extends Undecodable {
  /** Full name of its schema. */
  readonly type: string;

  constructor(type: string) {
    super(`${type} is a record of a newer Baton, which this version does not know.`);
    this.type = type;
  }
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

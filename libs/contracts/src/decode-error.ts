/** Bytes that are no record of this topic. The message says what is wrong with them, for a person. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

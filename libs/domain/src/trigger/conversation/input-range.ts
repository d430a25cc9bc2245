import type { Conversation } from './conversation.ts';

/** Puts the record into the range; anything but a record (a deadline) leaves it as it is. */
export function extendInputs(c: Conversation, cause: string): void {
  const { inputs } = c;
  if (inputs !== null && cause.startsWith(inputs.source)) {
    const next =
      cause.charAt(inputs.source.length) === '/' ? offsetAt(cause, inputs.source.length + 1) : null;
    if (next !== null) {
      inputs.lastOffset = next;
      return;
    }
  }
  const slash = cause.lastIndexOf('/');
  const offset = offsetAt(cause, slash + 1);
  if (slash < 0 || offset === null) return;
  c.inputs = { source: cause.slice(0, slash), firstOffset: offset, lastOffset: offset };
}

/** The whole number that the rest of the text is; null: it is something else. */
function offsetAt(text: string, from: number): number | null {
  let offset = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    offset = offset * 10 + digit;
  }
  return from < text.length && Number.isSafeInteger(offset) ? offset : null;
}

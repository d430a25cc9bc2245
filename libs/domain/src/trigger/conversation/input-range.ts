import type { Conversation } from './conversation.ts';

/** Puts the record into the range; what is no record (a deadline) leaves it as it is. */
export function extendInputs(c: Conversation, cause: string): void {
  const slash = cause.lastIndexOf('/');
  const offset = offsetAt(cause, slash + 1);
  if (slash < 0 || offset === null) return;
  const { inputs } = c;
  if (inputs !== null && slash === inputs.source.length && cause.startsWith(inputs.source))
    inputs.lastOffset = offset;
  else c.inputs = { source: cause.slice(0, slash), firstOffset: offset, lastOffset: offset };
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

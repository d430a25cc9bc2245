import { clip } from '#domain/language';
import { ATTRIBUTE_CHARS_MAX, ATTRIBUTES_MAX, type Conversation } from './conversation.ts';
import { plain } from './plain-number.ts';

/** Adds what the channel says of the customer, as long as there is room; a known name gets its new value. */
export function mergeAttributes(c: Conversation, attributes: Conversation['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    const key = clip(name, ATTRIBUTE_CHARS_MAX);
    const full = Object.keys(c.attributes).length >= ATTRIBUTES_MAX && !Object.hasOwn(c.attributes, key);
    if (full || key === '__proto__' || (typeof value === 'number' && !Number.isFinite(value))) continue;
    c.attributes[key] =
      typeof value === 'string'
        ? clip(value, ATTRIBUTE_CHARS_MAX)
        : typeof value === 'number'
          ? plain(value)
          : value;
  }
}

/** A fingerprint of an event id, 60 bits: two of 128 ids collide once in about 10^14 conversations. (cyrb53, public domain.) */
export function fingerprint(eventId: string): string {
  if (eventId !== lastId) {
    lastPrint = hashed(eventId);
    lastId = eventId;
  }
  return lastPrint;
}

/** Of the last id asked for: whether an event is new is asked right before it is remembered. */
let lastId = '';
let lastPrint = hashed('');

function hashed(eventId: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < eventId.length; at += 1) {
    const unit = eventId.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  // In two halves that are small integers, which turn into text ten times as fast as one large number.
  return (a >>> 2).toString(36) + (b >>> 2).toString(36);
}

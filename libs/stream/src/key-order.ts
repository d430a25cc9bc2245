/** Order of keys by their UTF-8 bytes, as journals scan them. (`<` on strings compares UTF-16: other beyond U+FFFF.) */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other UTF-16 unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

const SURROGATE = /[\uD800-\uDFFF]/;

/** The keys in the order of `compareKeys`, sorted in place: by the engine's own order, where no key makes a difference. */
export function sortKeys<K extends string>(keys: K[]): K[] {
  keys.sort();
  return keys.some((key) => SURROGATE.test(key)) ? keys.sort(compareKeys) : keys;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A name of a few characters for a long one: FNV-1a in 32 bits. Two that meet are taken for one, so it is for statistics only. */
export function shortName(name: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(36);
}

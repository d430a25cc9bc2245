import { fnv1a } from '#kernel';

/**
 * From 0 inclusive to 1 exclusive, evenly over different texts and the same for the same one on every machine: FNV-1a in 32 bits, mixed by
 * the finalizer of MurmurHash3 (Appleby), as the last characters of ids differ most.
 */
export function chanceOf(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

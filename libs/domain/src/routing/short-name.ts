import { fnv1a } from '#kernel';

/** A name of a few characters for a long one: FNV-1a in 32 bits. Two that meet are taken for one, so it is for statistics only. */
export function shortName(name: string): string {
  return fnv1a(name).toString(36);
}

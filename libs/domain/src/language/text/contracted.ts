import { PACKS } from '../packs/index.ts';

/** What stands after the apostrophe of a contraction. */
const CONTRACTED = new Set(PACKS.flatMap(({ contractions }) => contractions ?? []));

export function isContracted(rest: string): boolean {
  return rest !== '' && CONTRACTED.has(rest);
}

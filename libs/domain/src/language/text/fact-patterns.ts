// Parts of the patterns that find facts in a turn, at every feature level.

/** Source of a pattern, for one that ignores case. Linear: every run is bounded. */
export const EMAIL = String.raw`[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{2,63}){1,3}`;

/** Source of a pattern for any of these sources. */
export function anyOf(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}

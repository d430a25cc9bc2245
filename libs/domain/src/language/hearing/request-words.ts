import type { Language } from '#domain/vocabulary';
import type { CueWords } from './cues.ts';

/** Words that customers write as one. Each list is in lower case and without accents. */
export interface JoinedWords {
  /** Words for a human that others are written onto: `talktoahuman`. */
  readonly heads: readonly string[];
  /** Short words written onto the end of another, or onto its beginning: `contactan`, `toreach`. */
  readonly atEnd: readonly string[];
  readonly atStart: readonly string[];
  /** `uconnect` */
  readonly pronouns: readonly string[];
  /** `anagent`; the longer article first. */
  readonly articles: readonly string[];
  readonly articleHeads: readonly string[];
  /** `talkto`, one word to us. */
  readonly prepositions: readonly string[];
  /** `hablarcon`, two words to us. */
  readonly prepositionsApart: readonly string[];
}

/** How a request for a human is worded in one language. */
export interface RequestWords {
  /** Entries separated by commas, in lower case, without accents. */
  readonly entries: readonly (readonly [classes: number, entries: string])[];
  /** Words that are also recognised with one slip of the keyboard. */
  readonly misspelt: string;
  /** Words of the language that are one slip away from those, and are meant as they are written. */
  readonly notMisspelt: string;
  readonly joined: JoinedWords;
  readonly cues: CueWords;
  /** Languages that customers mix into this one: their cues count too. */
  readonly mixedWith: readonly Language[];
}

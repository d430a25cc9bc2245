/**
 * How the mood of a turn is written in one language. Entries of one word or several are separated by commas or line breaks. In an entry
 * `word*` is any word that begins so (three letters or more), `#` any number in digits, `_` any one word. The longest entry counts.
 */
export interface MoodWords {
  /** Entries by weight, from `-4` (abuse) to `4` (delight). */
  readonly weights: Readonly<Record<`${number}`, string>>;
  /** Nothing by themselves; denied they are a failure (`arrived`, `works`: `hasn't arrived`). */
  readonly acts: string;
  /** Swearing that colours the next words: it strengthens praise, and counts by itself anywhere else. */
  readonly swearing: string;
  /** They strengthen or weaken what stands right behind. */
  readonly stronger: string;
  readonly weaker: string;
  /** They deny what stands up to four words behind, within the clause. */
  readonly negators: string;
  /** They also deny what stands up to three words before: German `nicht`, French `pas`. */
  readonly negatorsBehind?: string;
  /** What follows counts more than what stands before. */
  readonly but: string;
}

/** By what the same question in other words is recognised in one language. Entries are written as in `entries/entry-tree.ts`. */
export interface RepetitionWords {
  /** Words that say nothing of the matter (articles, pronouns, courtesies); separated by blanks. */
  readonly empty: string;
  /** Words that stand in many questions (`order`, `account`) or only ask (`where`): they count less. Separated by blanks. */
  readonly usual: string;
  /** Each is one meaning: words and phrases that customers use for each other, separated by commas. */
  readonly groups: readonly string[];
  /** Groups that count less, as `usual` words do. */
  readonly usualGroups: readonly string[];
  /** Endings that are cut from words, longest first; separated by blanks. */
  readonly endings: string;
  /** Nouns are written with capitals: a capital says nothing of a name. */
  readonly nounsInCapitals?: boolean;
}

/**
 * What one thing that is listened for sounds like in one language: a request for a person, a topic, a promise. Words come in classes,
 * and patterns are written over classes and words.
 *
 * A pattern is one line. Its parts are separated by blanks:
 *
 * | part | matches |
 * | --- | --- |
 * | `call` | the word; `call*` any word that begins with it, `*call` that ends with it, `*call*` that holds it |
 * | `<wish>` | an entry of the class, of one word or several |
 * | `(call\|ring up\|<contact>)` | one of these |
 * | `to?`, `<me>?`, `(to me)?` | the part or nothing |
 * | `_` | any one word |
 * | `..`, `...`, `..5` | up to three, eight, five words that do not begin another thought (class `stop`) |
 * | `^`, `$` | the beginning and the end of a clause; words of the classes `lead` and `trail` may stand before and behind |
 * | `,` | a mark that divides clauses; nothing else goes beyond one. A full stop is never crossed |
 * | `<question>` | a question mark |
 * | `!call`, `!<wish>` | not this word next (it is not consumed) |
 *
 * A word is also recognised with one slip of the keyboard (from four letters on; two from eight letters on), with letters drawn out
 * and written onto another word, unless it is among the `common` words of the language.
 */
export interface RuleSet {
  /** Classes of this rule set alone, by name: entries separated by commas or line breaks; `*` as in patterns. They hide classes of the pack. */
  readonly words?: Classes;
  /** Certain whatever stands around it: nothing below cancels it. */
  readonly always?: string;
  readonly certain?: string;
  readonly possible?: string;
  /** What is certain and shares a word with one of these is only possible. */
  readonly weaken?: string;
  /** What shares a word with one of these is not meant. */
  readonly not?: string;
  /** Nothing in the same sentence is meant. */
  readonly notInSentence?: string;
}

/** Entries of word classes, by the name of the class. */
export type Classes = Readonly<Record<string, string>>;

/** What the rules of one language share. */
export interface SharedWords {
  /**
   * Classes for all rule sets of the language. These have a meaning of their own: `person` (a policy's own words for a person are among
   * them), `department` (so are the names of its queues), `stop` (begins another thought: no gap goes beyond it), `lead` and `trail` (may stand
   * before the beginning and behind the end of a clause), `closing` (ends a thought, as a long number does: a clause may begin behind it, and
   * nothing from before it cancels or weakens what is said behind it).
   */
  readonly words: Classes;
  /** What is written onto the beginning or the end of words that are known without it, longest first: `al`, `wa`. Separated by blanks. */
  readonly before?: string;
  readonly after?: string;
  /** Characters that are also written another way, each behind its other form: `門门` has 門 read as 门. Separated by blanks. */
  readonly otherForms?: string;
  /** The words that most texts of the language hold, separated by blanks: they are never slips of others. */
  readonly common: string;
  /** Other words of the language that are a slip away from words of its rules, and are none. */
  readonly near?: string;
}

/** By what words sentences of a customer, or advice of the assistant, are distinguished. Phrases as a turn is divided into words. */
export interface StatementWords {
  /** That something is to be done: `i need`, `could you`. */
  readonly wish: readonly string[];
  /** The same, but only where a clause begins, or behind words that lead to it: `get the`, and not `the auditors get the file`. */
  readonly atBeginning: readonly string[];
  readonly leadIn: readonly string[];
  /** With nothing else that is a wish: that the sentence says what is to be done: `please`. */
  readonly polite: readonly string[];
  /** Of wishes, what only asks for an answer: `how do i`. */
  readonly asking: readonly string[];
  /** That something is wrong, missing or late. */
  readonly problem: readonly string[];
  /** That what was wanted before is settled or given up: `that worked`, `never mind`. */
  readonly settled: readonly string[];
  /** Words that begin another clause: `because`, `and`. */
  readonly joins: readonly string[];
  /** That something is not wanted, or of no use. */
  readonly refused: readonly string[];
  /** What the customer did about it, or that it did not help. */
  readonly tried: readonly string[];
  /** What somebody said would happen, or did not do. */
  readonly promised: readonly string[];
  /** At the beginning of a sentence: that it is what would do instead: `or`, `failing that`. */
  readonly fallback: readonly string[];
  /** By when: words that are enough by themselves. */
  readonly deadline: readonly string[];
  /** By when, in front of a day or a number: `by`, `before`; and in front of a day alone: `on`. */
  readonly until: readonly string[];
  readonly onDay: readonly string[];
  /** Days of the week, and months. */
  readonly days: readonly string[];
  /** Days of the week alone. */
  readonly weekDays: readonly string[];
  /** In front of the number of a day: `am` of `am 13.`; and behind the number of an hour: `pm`. */
  readonly dayNumber: readonly string[];
  readonly hours: readonly string[];
  /** In front of an hour: `at`. */
  readonly atHour: readonly string[];
  /** That the day in the clause is over: `yesterday`, `since`. */
  readonly past: readonly string[];
  /** That another matter begins. */
  readonly anotherMatter: readonly string[];
  /** That what was said before is put right, and that the value behind it is not so. */
  readonly correction: readonly string[];
  /** An apology or a stop, which puts something right only where the value itself is next: `sorry, 14 Mill Road`. */
  readonly pardon: readonly string[];
  /** In turns of the assistant: what the customer is to do, or may. */
  readonly advice: readonly string[];
  /** In turns of the assistant: that it asks for something, which is no advice. */
  readonly asks: readonly string[];
  /** In turns of the assistant and of agents: what they, or their colleagues, will do. */
  readonly undertaken: readonly string[];
  /** In front of a value, or on either side of a wish: that it is not so. */
  readonly negations: readonly string[];
  /** Words beside those that also turn what is said into its opposite: `without`. */
  readonly opposites: readonly string[];
  /** In front of a wish: that it is one for another case, `if`. */
  readonly condition: readonly string[];
  /** In front of a code: that it is of an error; of an account; the last digits of a card or an account. */
  readonly error: readonly string[];
  readonly account: readonly string[];
  readonly ending: readonly string[];
  /** Behind an amount, or in front of it. */
  readonly currencies: readonly string[];
  /** In front of the name of a street (`calle`), the end of its name (`strasse`), or behind it (`street`). */
  readonly streetsBefore: readonly string[];
  readonly streetsEnding: readonly string[];
  readonly streetsBehind: readonly string[];
  /** Behind the number of a house: `bis`. */
  readonly houseSuffixes: readonly string[];
}

/** With those that are wishes only where a clause begins. */
export function wishesOf({ wish, atBeginning }: StatementWords): readonly string[] {
  return [...wish, ...atBeginning];
}

/**
 * What expressions may cost, so that a policy cannot make decisions slow: nothing here is a setting. Lists that rules ask for have at most
 * a few dozen entries and comprehensions do not nest, so that an evaluation takes at most `NODES_MAX` times `LIST_ENTRIES_MAX` steps.
 */

/** UTF-16 units of an expression. */
export const EXPRESSION_CHARS_MAX = 500;

/** Names, values, operators and calls together. */
export const NODES_MAX = 100;

/** Entries of a list that is written out. */
export const LIST_ENTRIES_MAX = 32;

/** UTF-16 units of the pattern of `matches`. */
export const PATTERN_CHARS_MAX = 200;

/** Product of the numbers in all `{n,m}` of a pattern: by as much repetition makes a program longer. */
export const PATTERN_REPEATS_MAX = 1_000;

/** Instructions of the program that a pattern becomes; the time of a match is at most theirs times the length of the text. */
export const PATTERN_INSTRUCTIONS_MAX = 1_000;

/**
 * Those of all expressions that are asked together. On turns of 1,000 characters and a busy machine, patterns of words took up to 1 ns for each
 * instruction and character (the same two turns again and again), the slowest of eight contrived ones 260 ns (random turns). Computed from
 * these, all of them take some 5 ms over such a turn, or 1.3 s if all are like the slowest; a slower one may exist.
 */
const INSTRUCTIONS_MAX = 5_000;

/** What is wrong with expressions whose patterns take so many instructions together; null: nothing. @param which as a message names them */
export function instructionsProblem(instructions: number, which: 'rules' | 'expressions'): string | null {
  return instructions <= INSTRUCTIONS_MAX
    ? null
    : `the patterns of all ${which} together take ${instructions} instructions, more than ${INSTRUCTIONS_MAX}; write smaller numbers in {}, or take matches() out of lists`;
}

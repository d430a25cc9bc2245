/**
 * A text is weighed sentence by sentence, and the one that says most counts. Sentences of few words go on in the next; very long ones are cut.
 */
const PIECE_WORDS = 8;
const PIECE_WORDS_MAX = 48;

/**
 * Whether a piece of a text ends here.
 *
 * @param words of the piece so far
 * @param mark that stands here; null: a word, which is counted
 */
export function endsPiece(words: number, mark: string | null): boolean {
  return mark === null ? words >= PIECE_WORDS_MAX : words >= PIECE_WORDS && mark !== ',';
}

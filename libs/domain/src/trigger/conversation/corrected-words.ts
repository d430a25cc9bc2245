import { visible, type Correction } from '#domain/language';
import type { Conversation } from './conversation.ts';
import { putRight } from './values.ts';

/** Two words with one beginning that go on otherwise, such as `kindergeld` and `kinderfreibetrag`; `order` and `orders` are one word. */
const BEGINNING_MIN = 5;
const ENDING_MIN = 3;
/** Sentences in which the word that is put right may stand. */
const SENTENCES_BACK = 3;

/** What is called by a wrong word is put right where the customer corrects it: the right one stands in its place in what was said and wanted. */
export function foldCorrectedWords(c: Conversation, text: string, corrections: readonly Correction[]): void {
  const line = visible(text);
  for (const { at } of corrections) {
    const rights = wordsOf(clauseAt(line, visible(text.slice(0, at)).length));
    const sentences = c.said.slice(-SENTENCES_BACK).reverse();
    for (const right of rights) {
      const sentence = sentences.find(
        ({ x }) => !wordsOf(x).includes(right) && wrongFor(right, x) !== undefined,
      );
      const wrong = sentence && wrongFor(right, sentence.x);
      if (sentence === undefined || wrong === undefined) continue;
      c.said = c.said.map((one) => (one === sentence ? putRight(one, wrong, right) : one));
      break;
    }
  }
}

function wrongFor(right: string, sentence: string): string | undefined {
  return wordsOf(sentence).find((word) => isOtherwise(word, right));
}

function isOtherwise(one: string, other: string): boolean {
  const [word, right] = [one.toLowerCase(), other.toLowerCase()];
  let same = 0;
  while (same < word.length && word[same] === right[same]) same += 1;
  return same >= BEGINNING_MIN && Math.min(word.length, right.length) - same >= ENDING_MIN;
}

/** Where the words of a correction end, and behind a mark there: `no, the ...`. */
function clauseAt(line: string, at: number): string {
  const before =
    line
      .slice(0, at)
      .split(/[,.;:!?]/u)
      .at(-1) ?? '';
  const behind =
    line
      .slice(at)
      .replace(/^[,.;:!?\s]+/u, '')
      .split(/[,.;:!?]/u)[0] ?? '';
  return `${before} ${behind}`;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

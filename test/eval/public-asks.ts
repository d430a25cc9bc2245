import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTurns } from './corpora.ts';

/** What an ordinary row of the public sets asks for by its words, whatever intent its set gives it. */
export type Asks = 'person' | 'whom';

/**
 * Lines of the public sets that are labelled by their matter and do ask for a person (`person`), or whom to turn to (`whom`). They were judged
 * line by line among all that hold a verb of speaking, calling or contacting or a word for people or staff (some 900), not among those that are heard. Left
 * out are those that ask whether it takes a person, that want help of "someone" without saying of whom, and that mean people of their own.
 */
const LINES: ReadonlyMap<string, Asks> = new Map(
  parseTurns(readFileSync(join(import.meta.dirname, 'public-asks.txt'), 'utf8'), 'public-asks.txt', [
    'person',
    'whom',
  ]).map(({ text, label }) => [keyOf(text), label === 'person' ? 'person' : 'whom']),
);

/** @returns null: for nobody */
export function asksOf(text: string): Asks | null {
  return LINES.get(keyOf(text)) ?? null;
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}

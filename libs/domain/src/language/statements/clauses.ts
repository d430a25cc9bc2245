import { isMark, type Tokens } from '../text/index.ts';
import type { FoundPhrases } from './compiled-words.ts';

/** Where a clause of a sentence ends, and where one begins that can stand alone; null: what follows leans on it. UTF-16 units. */
export interface ClauseBreak {
  readonly end: number;
  readonly begin: number | null;
}

const OPENER_WORDS_MAX = 3;
const NO_TURNS: FoundPhrases['settled'] = [];

/**
 * At a mark with a blank behind it, or in front of a word that begins another clause (`because`); one that begins the sentence (`and`) ends nothing, and
 * neither does a clause that only turns to another matter (`something else though,`).
 */
export function clauseBreaks(
  { words, starts, ends }: Tokens,
  { joins, leadIn, anotherMatter, settled }: FoundPhrases,
): readonly ClauseBreak[] {
  const joined = new Map(joins.map(({ from, to }) => [from, to]));
  const found: ClauseBreak[] = [];
  const leads = new Set(leadIn.map(({ from }) => from));
  let first = 0;
  while (leads.has(first) && joined.has(first)) first = joined.get(first)!;
  const turns = settled.length + anotherMatter.length === 0 ? NO_TURNS : [...settled, ...anotherMatter];
  for (const turn of turns.length < 2 ? turns : turns.toSorted((one, other) => one.from - other.from)) {
    const mark = words.findIndex((word, at) => at >= turn.to && isMark(word));
    const isOpener = turn.from - first <= OPENER_WORDS_MAX && mark >= 0 && mark - turn.to <= OPENER_WORDS_MAX;
    if (isOpener && words.length - mark > OPENER_WORDS_MAX) first = mark + 1;
  }
  if (first > 0 && first < words.length) found.push({ end: 0, begin: starts[first]! });
  for (let at = Math.max(1, first); at < words.length - 1; at += 1) {
    const isBreak = isMark(words[at]) && starts[at + 1]! > ends[at]!;
    if (!isBreak && !joined.has(at)) continue;
    let next = isBreak ? at + 1 : joined.get(at)!;
    while (joined.has(next)) next = joined.get(next)!;
    if (next >= words.length || isMark(words[next])) continue;
    found.push({ end: ends[at - 1]!, begin: isBreak ? starts[next]! : null });
    at = next - 1;
  }
  return found;
}

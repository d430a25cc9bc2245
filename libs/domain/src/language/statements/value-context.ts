import { PACKS } from '../packs/index.ts';
import { tokenize } from '../text/index.ts';

/** Words in front of a value, and behind it, that may say what it is. */
const BEFORE_MAX = 3;
const AFTER_MAX = 2;
/** Of a value with nothing in front. */
const AFTER_ALONE_MAX = 3;

const EMPTY: ReadonlySet<string> = new Set(
  PACKS.flatMap(({ statements, repetition }) =>
    statements === undefined || repetition === undefined
      ? []
      : tokenize(`${repetition.empty} ${statements.wish.join(' ')}`).words,
  ),
);

/** Whether a token says nothing of a matter by itself: an article, a pronoun, a courtesy. */
export function isEmptyToken(token: string): boolean {
  return EMPTY.has(token);
}

function isEmptyWord(word: string): boolean {
  return tokenize(word).words.every(isEmptyToken);
}

/**
 * The value with the words of its clause that say what it is, without those at the edges that say nothing; null: there are none.
 * @param counts whether it is a number of something, which stands behind it
 */
export function contextOf(line: string, from: number, to: number, counts: boolean): string | null {
  const joined = /^[^\s,.;:!?()]{0,12}/u.exec(line.slice(to))?.[0] ?? '';
  const before = wordsOf(lastClause(line.slice(0, from)));
  const other = before.findLastIndex((word) => /\d/.test(word));
  const front = before.slice(other + 1).slice(-BEFORE_MAX);
  while (front.length > 0 && isEmptyWord(front[0]!)) front.shift();
  const behind = wordsOf(firstClause(line.slice(to + joined.length)));
  const after = behind.slice(0, front.length === 0 ? AFTER_ALONE_MAX : counts ? AFTER_MAX : 0);
  if (front.length > 0 && isEmptyWord(after[0] ?? '')) after.length = 0;
  while (after.length > 0 && isEmptyWord(after.at(-1)!)) after.pop();
  if (front.length === 0 && after.length === 0) return null;
  return [...front, line.slice(from, to) + joined, ...after].join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** A comma within a number ends no clause, a full stop behind a short word (`No.`) may. */
const BREAK = /[,;:!?()…"“”«»]\s|\.\s|\s[-–—]\s|[()"“”«»]/u;

function lastClause(text: string): string {
  return text.split(BREAK).at(-1) ?? '';
}

function firstClause(text: string): string {
  return (text.split(BREAK)[0] ?? '').replace(/[.,;:!?…]+$/u, '');
}

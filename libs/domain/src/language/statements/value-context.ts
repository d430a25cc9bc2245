import { PACKS } from '../packs/index.ts';
import { tokenize } from '../text/index.ts';
import { wishesOf } from './statement-words.ts';

/** Words in front of a value, and behind it, that may say what it is. */
const BEFORE_MAX = 3;
const AFTER_MAX = 2;
/** Of a value with nothing in front. */
const AFTER_ALONE_MAX = 3;

const EMPTY: ReadonlySet<string> = new Set(
  PACKS.flatMap(({ statements, repetition }) =>
    statements === undefined || repetition === undefined
      ? []
      : tokenize(`${repetition.empty} ${wishesOf(statements).join(' ')}`).words,
  ),
);

/** Those among them that ask for nothing either: `cancel` says what is wanted. */
const FILLERS: ReadonlySet<string> = new Set(
  PACKS.flatMap(({ statements, repetition }) =>
    statements === undefined || repetition === undefined ? [] : tokenize(repetition.empty).words,
  ),
);

/** Words without which a clause says the opposite. */
const OPPOSITE: ReadonlySet<string> = new Set(
  PACKS.flatMap(({ statements }) =>
    statements === undefined
      ? []
      : tokenize([...statements.negations, ...statements.opposites].join(' ')).words,
  ),
);
/** Words at most that are taken in for one of those. */
const REACH_MAX = 6;

/** Whether a token says nothing of a matter by itself: an article, a pronoun, a courtesy. */
export function isEmptyToken(token: string): boolean {
  return EMPTY.has(token);
}

/** Whether a token says nothing of what is wanted or wrong. */
export function isFillerToken(token: string): boolean {
  return FILLERS.has(token);
}

/** Not a word without which the others say the opposite. */
function isEmptyWord(word: string): boolean {
  return !saysOpposite(word) && tokensOf(word).every(isEmptyToken);
}

/** Whether words have one without which they would say the opposite. */
export function saysOpposite(words: string): boolean {
  return tokensOf(words).some((token) => OPPOSITE.has(token));
}

/** The words of a text; most are one word of ASCII. */
function tokensOf(text: string): readonly string[] {
  return PLAIN_WORD.test(text) ? [text.toLowerCase()] : tokenize(text).words;
}

/** Not longer than words are compared (`tokenize`). */
const PLAIN_WORD = /^[a-z\d]{1,40}$/i;

/**
 * The value with the words of its clause that say what it is, without those at the edges that say nothing; null: there are none, or a word
 * that turns them into the opposite is too far away to be said as well.
 * @param counts whether it is a number of something, which stands behind it
 */
export function contextOf(line: string, from: number, to: number, counts: boolean): string | null {
  const joined = /^[^\s,.;:!?()]{0,12}/u.exec(line.slice(to))?.[0] ?? '';
  const before = wordsOf(lastClause(line.slice(0, from)));
  const behind = wordsOf(firstClause(line.slice(to + joined.length)));
  const other = before.findLastIndex((word) => /\d/.test(word));
  const front = before.slice(other + 1).slice(-BEFORE_MAX);
  while (front.length > 0 && isEmptyWord(front[0]!)) front.shift();
  const after = behind.slice(0, front.length === 0 ? AFTER_ALONE_MAX : counts ? AFTER_MAX : 0);
  if (front.length > 0 && isEmptyWord(after[0] ?? '')) after.length = 0;
  while (after.length > 0 && isEmptyWord(after.at(-1)!)) after.pop();
  const whole = withOpposites({ before, behind }, { front: front.length, after: after.length });
  if (whole === null || whole.front + whole.after === 0) return null;
  const value = line.slice(from, to) + joined;
  return [...before.slice(before.length - whole.front), value, ...behind.slice(0, whole.after)].join(' ');
}

interface Around {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** How many words in front and behind are said, with those that would make it the opposite if they were cut off; null: it would be too long. */
function withOpposites(
  { before, behind }: Around,
  { front, after }: { readonly front: number; readonly after: number },
): { readonly front: number; readonly after: number } | null {
  const first = before.findIndex(saysOpposite);
  const last = behind.findLastIndex(saysOpposite);
  const whole = {
    front: first < 0 ? front : Math.max(front, before.length - first),
    after: Math.max(after, last + 1),
  };
  const isShort = whole.front <= Math.max(front, REACH_MAX) && whole.after <= Math.max(after, REACH_MAX);
  return isShort ? whole : null;
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

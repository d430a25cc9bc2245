import { ANYONE, FILL, GIVE, HUMAN, REACH, REAL, TALK, TO, WANT } from './classes.ts';
import { endOf } from './joined-words.ts';
import { classesOf, type Lexicon } from './lexicon.ts';

const JOINED_CHARS_MAX = 30;
const JOINED_CHARS_MIN = 8;
const PAIRED = HUMAN | ANYONE | REAL | TALK | REACH | GIVE | WANT;
const PARTS = HUMAN | ANYONE | REAL | TALK | TO | FILL | WANT;

/** What an unknown word was meant to be: one word, or several that were written as one; null: nothing that matters here. */
export function meantBy(word: string, lexicon: Lexicon): readonly string[] | null {
  if (word.length < 5 || word.length > JOINED_CHARS_MAX) return null;
  const calm = calmed(word);
  if (calm !== word && classesOf(lexicon, calm) !== 0) return [calm];
  if (lexicon.reserved.has(word)) return null;
  const pair = lexicon.joined.hasShortWords ? pairOf(word, lexicon) : null;
  if (pair !== null || word.length < JOINED_CHARS_MIN) return pair;
  const close = longWord(word, lexicon);
  return close === null ? unjoined(word, lexicon) : [close];
}

/** `humaaaan`, `agenttt`: a letter three times over is one. */
function calmed(word: string): string {
  let run = 1;
  let excited = false;
  for (let at = 1; at < word.length && !excited; at += 1) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1;
    excited = run > 2;
  }
  if (!excited) return word;
  return [...word].filter((letter, at) => letter !== word.charAt(at - 1)).join('');
}

/** A short word written onto the one before or behind it: `contactan`, `toreach`, `meto`. */
function pairOf(word: string, lexicon: Lexicon): readonly string[] | null {
  for (const short of lexicon.joined.atEnd.get(word.charCodeAt(word.length - 1)) ?? []) {
    if (!word.endsWith(short)) continue;
    const head = word.slice(0, -short.length);
    if (joins(head, lexicon)) return [head, short];
  }
  for (const short of lexicon.joined.atStart.get(word.charCodeAt(0)) ?? []) {
    if (!word.startsWith(short)) continue;
    const tail = word.slice(short.length);
    if (joins(tail, lexicon)) return [short, tail];
  }
  return null;
}

function joins(word: string, lexicon: Lexicon): boolean {
  if (word.length < 4) return false;
  const entry = lexicon.entries.get(word);
  return entry !== undefined && entry.word === word && (entry.classes & PAIRED) !== 0;
}

function longWord(word: string, lexicon: Lexicon): string | null {
  for (const meant of lexicon.long.get(word.charCodeAt(0)) ?? []) {
    const slips = meant.length >= 13 ? 3 : 2;
    if (Math.abs(meant.length - word.length) > slips) continue;
    const begins = word.startsWith(meant.slice(0, 3)) || word.endsWith(meant.slice(-3));
    if (begins && within(word, meant, slips)) return meant;
  }
  return null;
}

/** Whether at most `max` letters have to be added, left out or changed (Levenshtein, cut short). */
function within(a: string, b: string, max: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let k = 1; k <= b.length; k += 1) {
      const change = (row[k - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(k - 1) ? 0 : 1);
      const cost = Math.min(change, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return false;
    row = next;
  }
  return (row[b.length] ?? max + 1) <= max;
}

function unjoined(word: string, lexicon: Lexicon): readonly string[] | null {
  const { heads, prepositionsApart } = lexicon.joined;
  const head = endOf(word, heads);
  if (head !== undefined) {
    const before = parts(word.slice(0, -head.length), lexicon, 4);
    return before === null ? null : [...before, head];
  }
  const preposition = endOf(word, prepositionsApart);
  if (preposition === undefined) return null;
  const verb = word.slice(0, -preposition.length);
  return (classesOf(lexicon, verb) & TALK) === 0 ? null : [verb, preposition];
}

/** The whole text as at most `most` words of the pack, longest first. */
function parts(text: string, lexicon: Lexicon, most: number): readonly string[] | null {
  if (text === '') return [];
  if (most === 0) return null;
  for (let length = text.length; length > 0; length -= 1) {
    const word = text.slice(0, length);
    const entry = lexicon.entries.get(word);
    if (entry === undefined || (entry.classes & PARTS) === 0 || entry.word !== word) continue;
    const rest = parts(text.slice(length), lexicon, most - 1);
    if (rest !== null) return [word, ...rest];
  }
  return null;
}

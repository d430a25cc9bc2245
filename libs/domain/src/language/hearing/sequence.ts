import { isMark, type PhraseMatch, type Tokens } from '../text/index.ts';
import { CAN, HUMAN, I, MARK, SAY, TALK, TO, WANT } from './classes.ts';
import { endOf, startOf } from './joined-words.ts';
import { classesOf, type Lexicon } from './lexicon.ts';
import { meantBy } from './spelling.ts';

/** A turn as classes; entries of several words are one element, words written as one are several. */
export interface Sequence {
  readonly classes: readonly number[];
  /** First word of element k as it was meant: without slips of the keyboard. */
  readonly words: readonly string[];
  /** Tokens of element k: `from[k]` up to but not including `to[k]`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** All classes that occur. */
  readonly union: number;
}

export function sequenceOf(tokens: Tokens, lexicon: Lexicon, ownWords: readonly PhraseMatch[]): Sequence {
  const written = tokens.words;
  const classes: number[] = [];
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let union = 0;
  let at = 0;
  while (at < written.length) {
    const word = written[at] ?? '';
    if (ownWords.length === 0 && lexicon.meaningless.has(word)) {
      push(0, word, 1);
      at += 1;
      continue;
    }
    let length = 1;
    const entry = lexicon.entries.get(word) ?? (word.length > 2 ? lexicon.slips.get(word) : undefined);
    let found = entry === undefined ? (isMark(word) ? MARK : 0) : entry.classes;
    if (entry !== undefined && entry.longer !== null) {
      for (const [rest, restClasses] of entry.longer) {
        let k = 0;
        while (k < rest.length && written[at + 1 + k] === rest[k]) k += 1;
        if (k === rest.length) {
          found = restClasses;
          length = 1 + k;
          break;
        }
      }
    }
    if (ownWords.length > 0) {
      const own = ownWords.find((match) => match.from === at);
      if (own !== undefined) [found, length] = [HUMAN, own.to - own.from];
    }
    if (found === 0) found = runTogether(word, lexicon);
    const meant = found === 0 ? meantBy(word, lexicon) : null;
    if (found === 0 && meant === null && entry === undefined) lexicon.meaningless.add(word);
    if (meant === null) push(found, entry === undefined ? word : entry.word, length);
    else for (const part of meant) push(classesOf(lexicon, part), part, length);
    at += length;
  }
  return { classes, words, from, to, union };

  function push(found: number, word: string, length: number): void {
    classes.push(found);
    words.push(word);
    from.push(at);
    to.push(at + length);
    union |= found;
  }
}

/** A short word written onto the next: `uconnect`, `anagent`, `talkto`. */
function runTogether(word: string, lexicon: Lexicon): number {
  const { hasShortWords, pronouns, articles, articleHeads, prepositions } = lexicon.joined;
  if (!hasShortWords) return 0;
  const pronoun = startOf(word, pronouns);
  if (pronoun !== undefined) {
    const verb = classesOf(lexicon, word.slice(pronoun.length));
    if (verb !== 0) return (verb & ~SAY) | I;
  }
  if (word.length < JOINED_CHARS_MIN) return 0;
  const article = startOf(word, articles);
  if (article !== undefined) {
    const head = word.slice(article.length);
    if (articleHeads.has(head)) return classesOf(lexicon, head);
  }
  const preposition = endOf(word, prepositions);
  if (preposition === undefined) return 0;
  const verb = classesOf(lexicon, word.slice(0, -preposition.length)) & (TALK | WANT | CAN);
  return verb === 0 ? 0 : verb | TO;
}

const JOINED_CHARS_MIN = 6;

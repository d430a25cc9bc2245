import { isMark, type PhraseMatch, type Tokens } from '../text/index.ts';
import { CAN, classesOf, HUMAN, I, MARK, SAY, TALK, TO, WANT, type LanguagePack } from './classes.ts';
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

export function sequenceOf(tokens: Tokens, pack: LanguagePack, ownWords: readonly PhraseMatch[]): Sequence {
  const written = tokens.words;
  const classes: number[] = [];
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let union = 0;
  let at = 0;
  while (at < written.length) {
    const word = written[at] ?? '';
    let length = 1;
    const entry = pack.entries.get(word) ?? (word.length > 2 ? pack.slips.get(word) : undefined);
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
    if (found === 0) found = runTogether(word, pack);
    const meant = found === 0 ? meantBy(word, pack) : null;
    if (meant === null) push(found, entry === undefined ? word : entry.word, length);
    else for (const part of meant) push(classesOf(pack, part), part, length);
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

const WITH_ARTICLE = new Set(
  'agent human person operator representative assistant supervisor manager'.split(' '),
);

/** A short word written onto the next: `uconnect`, `anagent`. */
function runTogether(word: string, pack: LanguagePack): number {
  if (pack.language !== 'en' || word.length < 2) return 0;
  const first = word.charCodeAt(0);
  if (first === 117) {
    const rest = classesOf(pack, word.slice(1)); // u…
    if (rest !== 0) return (rest & ~SAY) | I;
  }
  if (first === 97 && word.length > 5) {
    const rest = word.slice(word.startsWith('an') ? 2 : 1); // a…, an…
    if (WITH_ARTICLE.has(rest)) return classesOf(pack, rest);
  }
  if (word.length > 5 && (word.endsWith('to') || word.endsWith('with'))) {
    const verb = classesOf(pack, word.slice(0, word.endsWith('to') ? -2 : -4)) & (TALK | WANT | CAN);
    if (verb !== 0) return verb | TO;
  }
  return 0;
}

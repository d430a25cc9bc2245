import { isMark, type PhraseMatch, type Tokens } from '#domain/text';
import { CAN, HUMAN, I, MARK, SAY, TALK, TO, WANT, type LanguagePack } from './classes.ts';

/** A turn as classes; entries of several words are one element. */
export interface Sequence {
  readonly classes: readonly number[];
  /** Tokens of element k: `from[k]` up to but not including `to[k]`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** All classes that occur. */
  readonly union: number;
}

export function sequenceOf(tokens: Tokens, pack: LanguagePack, ownWords: readonly PhraseMatch[]): Sequence {
  const { words } = tokens;
  const classes: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let union = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    let length = 1;
    let found = isMark(word) ? MARK : (pack.lexicon.get(word) ?? 0);
    const longer = pack.longer.get(word);
    if (longer !== undefined) {
      for (const [rest, restClasses] of longer) {
        let k = 0;
        while (k < rest.length && words[at + 1 + k] === rest[k]) k += 1;
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
    classes.push(found);
    from.push(at);
    to.push(at + length);
    union |= found;
    at += length;
  }
  return { classes, from, to, union };
}

const WITH_ARTICLE = /^(?:agent|human|person|operator|representative|assistant|supervisor|manager)$/;

/** Words that are written as one or with more slips than a table holds: `uconnect`, `speakto`, `anagent`, `representitive`. */
function runTogether(word: string, pack: LanguagePack): number {
  if (word.startsWith('repres') && word.length > 11) return HUMAN;
  if (pack.language !== 'en' || word.length < 2) return 0;
  const known = (part: string) => pack.lexicon.get(part) ?? 0;
  const first = word.charCodeAt(0);
  if (first === 117) {
    const rest = known(word.slice(1)); // u…
    if (rest !== 0) return (rest & ~SAY) | I;
  }
  if (first === 97 && word.length > 5) {
    const rest = word.slice(word.startsWith('an') ? 2 : 1); // a…, an…
    if (WITH_ARTICLE.test(rest)) return known(rest);
  }
  if (word.length > 5 && (word.endsWith('to') || word.endsWith('with'))) {
    const verb = known(word.slice(0, word.endsWith('to') ? -2 : -4)) & (TALK | WANT | CAN);
    if (verb !== 0) return verb | TO;
  }
  return 0;
}

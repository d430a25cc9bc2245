import type { Language } from '#domain/vocabulary';
import { SEEN_MARK, seenWords, type SeenWord } from '../seen-words.ts';
import type { Tokens } from '../text/index.ts';
import { featuresOf, scriptOf } from './features.ts';
import { RECOGNISED, WEIGHTS } from './weights.generated.ts';

/** The language that a text is written in. */
export interface Recognised {
  readonly language: Language;
  /** Others that are nearly as likely, or that words of another script are in. */
  readonly besides: readonly Language[];
  /** Whether the text says enough for it: a name or `ok` is in every language. */
  readonly sure: boolean;
}

const DIGITS = 36;

/** By feature, for each of `RECOGNISED`: all weights in one piece of memory. */
interface WeightTable {
  /** Where the weights of a feature begin. */
  readonly starts: ReadonlyMap<string, number>;
  readonly weights: Int8Array;
}

let table: WeightTable | undefined;

/** Read when the first text is recognised: most commands recognise none. */
function weightTable(): WeightTable {
  if (table !== undefined) return table;
  const lines = WEIGHTS.trim().split('\n');
  const starts = new Map<string, number>();
  const weights = new Int8Array(lines.length * RECOGNISED.length);
  for (const [number, line] of lines.entries()) {
    const [feature = '', digits = ''] = line.split(' ');
    const start = number * RECOGNISED.length;
    starts.set(feature, start);
    for (let at = 0; at < RECOGNISED.length; at += 1)
      weights[start + at] = parseInt(digits.slice(2 * at, 2 * at + 2), DIGITS) - 32;
  }
  return (table = { starts, weights });
}

/** Words of Latin letters that a text is recognised by: the first ones of a long text are enough. */
const WORDS_MAX = 40;

/** From a lead of this many points on (eighths of a bit) over the next, a text is surely in a language. */
const SURE_LEAD = 24;
/** Fewer different words are names, greetings, or of several languages. */
const SURE_WORDS_MIN = 5;
/** In Latin letters it is written with words of English in it. */
const MIXED = 'hi';
/** Languages that are nearer to the best one listen too. */
const NEAR_LEAD = 40;

/** Written into by each call, and kept by none. */
const SUMS = new Int32Array(RECOGNISED.length);

/** The language of a text; null: no word of it has letters of a script that we know. Languages without a pack are not recognised. */
export function recognise({ words }: Tokens): Recognised | null {
  const sums = SUMS.fill(0);
  let latin = 0;
  const different: string[] = [];
  let [han, kana, hangul, arabic, devanagari] = [0, 0, 0, 0, 0];
  const seen = seenWords(words);
  for (let place = 0; place < words.length; place += 1) {
    const of = seen[place]!;
    if (of === SEEN_MARK) continue;
    const word = words[place]!;
    const first = word.charCodeAt(0);
    const script = first >= 97 && first <= 122 ? 'latin' : scriptOf(word);
    switch (script) {
      case 'latin': {
        if (latin >= WORDS_MAX) break;
        latin += 1;
        if (different.length < SURE_WORDS_MIN && !different.includes(word)) different.push(word);
        const weights = of.weights ?? keepWeights(word, of);
        const begin = of.weightsFrom;
        for (let at = 0; at < sums.length; at += 1) sums[at]! += weights[begin + at]!;
        break;
      }
      case 'han':
        han += 1;
        break;
      case 'kana':
        kana += 1;
        break;
      case 'hangul':
        hangul += 1;
        break;
      case 'arabic':
        arabic += 1;
        break;
      case 'devanagari':
        devanagari += 1;
        break;
      case 'other':
        break;
    }
  }
  const ofLatin = latin === 0 ? null : recogniseLatin(sums, different.length);
  if (han + kana + hangul + arabic + devanagari === 0) return ofLatin;
  // A character of Chinese or Japanese says about half as much as a word.
  const byLetters: (readonly [Language, number])[] = [
    ['ja', kana === 0 ? 0 : (kana + han) / 2],
    ['zh', kana === 0 ? han / 2 : 0],
    ['ko', hangul],
    ['ar', arabic],
    ['hi', devanagari],
  ];
  const lettered = byLetters.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const [first] = lettered;
  if (first === undefined) return ofLatin;
  if (ofLatin === null || first[1] * 2 >= latin)
    return {
      language: first[0],
      besides: ofLatin === null ? others(lettered) : [...others(lettered), ofLatin.language],
      sure: true,
    };
  return { ...ofLatin, besides: [...ofLatin.besides, ...lettered.map(([language]) => language)] };
}

function others(lettered: readonly (readonly [Language, number])[]): readonly Language[] {
  return lettered.slice(1).map(([language]) => language);
}

function recogniseLatin(sums: Int32Array, words: number): Recognised {
  let best = 0;
  for (let at = 1; at < sums.length; at += 1) if (sums[at]! > sums[best]!) best = at;
  const besides: Language[] = [];
  let lead = Infinity;
  for (let at = 0; at < sums.length; at += 1) {
    if (at === best) continue;
    const behind = sums[best]! - sums[at]!;
    if (behind < lead) lead = behind;
    if (behind < NEAR_LEAD) besides.push(RECOGNISED[at]!);
  }
  const language = RECOGNISED[best]!;
  const sure = words >= SURE_WORDS_MIN && lead >= SURE_LEAD && language !== MIXED;
  return { language, besides, sure };
}

/** The weights of some hundred words stand in one list, as those of a word are then one place of the memory. */
const KEPT_WORDS = 256;
let kept = new Int16Array(KEPT_WORDS * RECOGNISED.length);
let keptEnd = 0;

function keepWeights(word: string, of: SeenWord): Int16Array {
  if (keptEnd === kept.length) {
    kept = new Int16Array(kept.length);
    keptEnd = 0;
  }
  const { starts, weights } = weightTable();
  const begin = keptEnd;
  keptEnd += RECOGNISED.length;
  for (const feature of featuresOf(word)) {
    const start = starts.get(feature);
    if (start === undefined) continue;
    for (let at = 0; at < RECOGNISED.length; at += 1) kept[begin + at]! += weights[start + at]!;
  }
  of.weightsFrom = begin;
  return (of.weights = kept);
}

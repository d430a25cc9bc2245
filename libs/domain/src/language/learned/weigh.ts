import type { CompiledRules, Judged, Judgement, KnownWords } from '../rules/index.ts';
import { isMark, type Tokens } from '../text/index.ts';
import { ClueReader, type CluesOfText } from './clues.ts';
import { COUNTS, unpackTable, type ClueTable, type LearnedWeights } from './learned-weights.ts';
import { endsPiece } from './pieces.ts';

/** A word carries what is heard if it has this part of what the word with the most has. */
const CARRIES_SHARE = 3;
/** Words that are looked at before and behind that one. */
const CARRIES_WORDS = 12;

const ALWAYS_STANDS = [-Infinity, -Infinity] as const;

/** Where the points of a word begin, by rule set, in the list of all words; `NO_POINTS`: it says nothing about any. */
type Points = number;
const NO_POINTS = -1;
/** Words that points are kept of, more than those that are remembered (`seen-words.ts`). */
const WORDS_MAX = 100_000;
const WORDS_AT_FIRST = 256;

/** Hears what no pattern lists, by weights learned from sentences. */
export class Weigher {
  readonly #learned: LearnedWeights;
  readonly #table: ClueTable;
  readonly #rules: CompiledRules;
  #reader: ClueReader<Points>;
  /** One list, as the numbers of a word are then one place of the memory, and a fifth of what a list of its own takes. */
  #points: Int16Array;
  #pointsEnd = 0;
  readonly #biases: Int32Array;
  /** By rule set: of the piece at hand, and the most of all pieces before it. */
  readonly #sums: Int32Array;
  readonly #most: Int32Array;
  /** By rule set: first token of the piece that has the most, and the one after its last. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  constructor(rules: CompiledRules, learned: LearnedWeights) {
    this.#learned = learned;
    this.#table = unpackTable(learned.table);
    this.#rules = rules;
    this.#reader = this.#newReader();
    this.#points = new Int16Array(WORDS_AT_FIRST * learned.ruleSets.length);
    this.#biases = Int32Array.from(learned.biases);
    this.#sums = new Int32Array(learned.ruleSets.length);
    this.#most = new Int32Array(learned.ruleSets.length);
    this.#from = new Int32Array(learned.ruleSets.length);
    this.#to = new Int32Array(learned.ruleSets.length);
  }

  /**
   * What the patterns found and nothing learned speaks against, and what they did not find and did not deny.
   *
   * @param ownWords whether words of the policy stand in the text, of which nothing was learned: a request stands
   */
  weigh(
    { said, cancelled }: Judged,
    tokens: Tokens,
    known: KnownWords,
    ownWords = false,
  ): readonly Judgement[] {
    const read = this.#add(tokens, known);
    const { ruleSets, from } = this.#learned;
    const standing = said.length === 0 ? said : this.#standing(said, tokens, ownWords);
    let more: Judgement[] | null = null;
    for (let at = 0; at < ruleSets.length; at += 1) {
      const [possible, certain] = from[at]!;
      const sum = this.#most[at]!;
      if (sum < possible) continue;
      const rules = ruleSets[at]!;
      if (said.some((one) => one.rules === rules)) continue;
      const [begin, end] = [this.#from[at]!, this.#to[at]!];
      if (cancelled.some((one) => one.rules === rules && one.from < end && begin < one.to)) continue;
      more ??= [...standing];
      more.push(this.#heard(at, sum < certain ? 'possible' : 'certain', tokens, read));
    }
    return more === null ? standing : more.sort((a, b) => a.from - b.from);
  }

  /** Without what the whole text speaks against: no piece of it says enough. A request that a pattern finds possible is certain where the sum is half way to certain. */
  #standing(said: readonly Judgement[], { words }: Tokens, ownWords: boolean): readonly Judgement[] {
    const { ruleSets, stands, from } = this.#learned;
    let standing: Judgement[] | null = null;
    for (let each = 0; each < said.length; each += 1) {
      const one = said[each]!;
      const at = ruleSets.indexOf(one.rules);
      const learned = ownWords && one.rules === 'request' ? null : stands[at];
      const [possible, certain] = learned == null || isShorter(words, learned[2]) ? ALWAYS_STANDS : learned;
      const sum = this.#most[at] ?? 0;
      const both =
        one.rules === 'request' && one.certainty === 'possible' && 2 * sum >= from[at]![0] + from[at]![1];
      if (!both && sum >= (one.certainty === 'certain' ? certain : possible)) standing?.push(one);
      else {
        standing ??= said.slice(0, each);
        if (sum >= possible) standing.push({ ...one, certainty: both ? 'certain' : 'possible' });
      }
    }
    return standing ?? said;
  }

  #add({ words }: Tokens, known: KnownWords): CluesOfText<Points> {
    if (this.#pointsEnd > WORDS_MAX * this.#sums.length) {
      this.#reader = this.#newReader();
      this.#pointsEnd = 0;
    }
    const read = this.#reader.read(words, known);
    const { find, weights } = this.#table;
    const [sums, most] = [this.#sums, this.#most];
    // By hand: `set` and `fill` take longer than this for a dozen numbers.
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = this.#biases[at]!;
      most[at] = -0x7fffffff;
    }
    let inPiece = 0;
    let begin = 0;
    let entry = 0;
    for (let at = 0; at < words.length; at += 1) {
      const pair = read.pairs[at]!;
      if (pair < 0) {
        if (!endsPiece(inPiece, words[at]!)) continue;
        this.#endPiece(begin, at);
        inPiece = 0;
        begin = at + 1;
        continue;
      }
      inPiece += 1;
      this.#addPoints(read.words[at]!);
      for (; entry < read.entries.length && read.entries[entry]!.at === at; entry += 1)
        this.#addPoints(read.entries[entry]!.value);
      const found = find(pair);
      const first = Math.floor(found / COUNTS);
      const end = first + (found % COUNTS);
      for (let each = first; each < end; each += 1)
        sums[weights[each]! >> 8]! += (weights[each]! & 255) - 128;
      if (!endsPiece(inPiece, null)) continue;
      this.#endPiece(begin, at + 1);
      inPiece = 0;
      begin = at + 1;
    }
    if (inPiece > 0) this.#endPiece(begin, words.length);
    return read;
  }

  #endPiece(begin: number, end: number): void {
    const [sums, most, biases] = [this.#sums, this.#most, this.#biases];
    for (let at = 0; at < sums.length; at += 1) {
      if (sums[at]! > most[at]!) {
        most[at] = sums[at]!;
        this.#from[at] = begin;
        this.#to[at] = end;
      }
      sums[at] = biases[at]!;
    }
  }

  #newReader(): ClueReader<Points> {
    return new ClueReader<Points>(this.#rules, (clues) => this.#pointsOf(clues));
  }

  #pointsOf(clues: readonly number[]): Points {
    const { find, weights } = this.#table;
    const begin = this.#pointsEnd;
    const end = begin + this.#sums.length;
    if (end > this.#points.length) {
      const longer = new Int16Array(2 * this.#points.length);
      longer.set(this.#points);
      this.#points = longer;
    }
    const points = this.#points.fill(0, begin, end);
    for (const clue of clues) {
      const found = find(clue);
      const first = Math.floor(found / COUNTS);
      for (const weight of weights.subarray(first, first + (found % COUNTS)))
        points[begin + (weight >> 8)]! += (weight & 255) - 128;
    }
    if (!points.subarray(begin, end).some((one) => one !== 0)) return NO_POINTS;
    this.#pointsEnd = end;
    return begin;
  }

  #addPoints(begin: Points): void {
    if (begin === NO_POINTS) return;
    const [sums, points] = [this.#sums, this.#points];
    for (let at = 0; at < sums.length; at += 1) sums[at]! += points[begin + at]!;
  }

  /** The words from the first to the last that carry the most of it, in one sentence. */
  #heard(
    ruleSet: number,
    certainty: Judgement['certainty'],
    { words }: Tokens,
    read: CluesOfText<Points>,
  ): Judgement {
    const [begin, end] = [this.#from[ruleSet]!, this.#to[ruleSet]!];
    const carried = this.#carriedBy(ruleSet, read, begin, end);
    const carriedAt = (at: number) => carried[at - begin]!;
    let best = begin;
    for (let at = begin + 1; at < end; at += 1) if (carriedAt(at) > carriedAt(best)) best = at;
    const carries = (at: number) => carriedAt(at) * CARRIES_SHARE >= carriedAt(best);
    const ends = (at: number) => words[at] === '.' || words[at] === '?';
    let [from, to] = [best, best + 1];
    for (let at = best; at >= Math.max(begin, best - CARRIES_WORDS) && !ends(at); at -= 1)
      if (carries(at)) from = at;
    for (let at = best; at < Math.min(end, best + CARRIES_WORDS) && !ends(at); at += 1)
      if (carries(at)) to = at + 1;
    const carrying = words.slice(from, to).filter((_, at) => carries(from + at));
    return {
      rules: this.#learned.ruleSets[ruleSet]!,
      certainty,
      pattern: `learned: ${carrying.join(' .. ')}`,
      from,
      to,
    };
  }

  /** By token of a piece, from its first on: its points for a rule set. */
  #carriedBy(ruleSet: number, read: CluesOfText<Points>, begin: number, end: number): Int32Array {
    const { find, weights } = this.#table;
    const pointsOf = (points: Points) => (points === NO_POINTS ? 0 : this.#points[points + ruleSet]!);
    const carried = new Int32Array(end - begin);
    for (let at = begin; at < end; at += 1) {
      const pair = read.pairs[at]!;
      if (pair < 0) continue;
      carried[at - begin] = pointsOf(read.words[at]!);
      const found = find(pair);
      const first = Math.floor(found / COUNTS);
      for (const weight of weights.subarray(first, first + (found % COUNTS)))
        if (weight >> 8 === ruleSet) carried[at - begin]! += (weight & 255) - 128;
    }
    for (const { at, value } of read.entries)
      if (at >= begin && at < end) carried[at - begin]! += pointsOf(value);
    return carried;
  }
}

/** Whether a text has fewer words than this. */
function isShorter(texts: readonly string[], words = 0): boolean {
  let count = 0;
  for (let at = 0; at < texts.length && count < words; at += 1) if (!isMark(texts[at])) count += 1;
  return count < words;
}

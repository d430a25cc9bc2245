import type { CompiledRules, Judged, Judgement, KnownWords } from '../rules/index.ts';
import type { Tokens } from '../text/index.ts';
import { ClueReader, type CluesOfText } from './clues.ts';
import { unpackTable, type ClueTable, type LearnedWeights } from './learned-weights.ts';
import { endsPiece } from './pieces.ts';

/** A word carries what is heard if it has this part of what the word with the most has. */
const CARRIES_SHARE = 3;
/** Words that are looked at before and behind that one. */
const CARRIES_WORDS = 12;

const ALWAYS_STANDS = [-Infinity, -Infinity] as const;

/** By rule set; null: it says nothing about any. A plain list: a typed array of a dozen numbers lies in more places of the memory. */
type Points = readonly number[] | null;

/** Hears what no pattern lists, by weights learned from sentences. */
export class Weigher {
  readonly #learned: LearnedWeights;
  readonly #table: ClueTable;
  readonly #reader: ClueReader<Points>;
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
    this.#reader = new ClueReader<Points>(rules, (clues) => this.#pointsOf(clues));
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
    const standing = said.length === 0 ? said : this.#standing(said, ownWords);
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
  #standing(said: readonly Judgement[], ownWords: boolean): readonly Judgement[] {
    const { ruleSets, stands, from } = this.#learned;
    let standing: Judgement[] | null = null;
    for (let each = 0; each < said.length; each += 1) {
      const one = said[each]!;
      const at = ruleSets.indexOf(one.rules);
      const [possible, certain] = (ownWords && one.rules === 'request' ? null : stands[at]) ?? ALWAYS_STANDS;
      const sum = this.#most[at] ?? 0;
      const both =
        one.rules === 'request' && one.certainty === 'possible' && 2 * sum >= from[at]![0] + from[at]![1];
      if (!both && sum >= possible && (sum >= certain || one.certainty === 'possible')) standing?.push(one);
      else {
        standing ??= said.slice(0, each);
        if (sum >= possible) standing.push({ ...one, certainty: both ? 'certain' : 'possible' });
      }
    }
    return standing ?? said;
  }

  #add({ words }: Tokens, known: KnownWords): CluesOfText<Points> {
    const read = this.#reader.read(words, known);
    const { starts, ruleSets, weights } = this.#table;
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
      add(sums, read.words[at]!);
      for (; entry < read.entries.length && read.entries[entry]!.at === at; entry += 1)
        add(sums, read.entries[entry]!.value);
      const row = this.#table.rowOf(pair);
      if (row >= 0)
        for (let each = starts[row]!; each < starts[row + 1]!; each += 1)
          sums[ruleSets[each]!]! += weights[each]!;
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

  #pointsOf(clues: readonly number[]): Points {
    const { rowOf, starts, ruleSets, weights } = this.#table;
    const points = new Int16Array(this.#sums.length);
    for (const clue of clues) {
      const row = rowOf(clue);
      if (row < 0) continue;
      for (let at = starts[row]!; at < starts[row + 1]!; at += 1) points[ruleSets[at]!]! += weights[at]!;
    }
    return points.some((one) => one !== 0) ? [...points] : null;
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
    const { rowOf, starts, ruleSets, weights } = this.#table;
    const carried = new Int32Array(end - begin);
    for (let at = begin; at < end; at += 1) {
      const pair = read.pairs[at]!;
      carried[at - begin] = pair < 0 ? 0 : (read.words[at]?.[ruleSet] ?? 0);
      const row = pair < 0 ? -1 : rowOf(pair);
      if (row < 0) continue;
      for (let each = starts[row]!; each < starts[row + 1]!; each += 1)
        if (ruleSets[each] === ruleSet) carried[at - begin]! += weights[each]!;
    }
    for (const { at, value } of read.entries)
      if (at >= begin && at < end) carried[at - begin]! += value?.[ruleSet] ?? 0;
    return carried;
  }
}

function add(sums: Int32Array, points: Points): void {
  if (points === null) return;
  for (let at = 0; at < sums.length; at += 1) sums[at]! += points[at]!;
}

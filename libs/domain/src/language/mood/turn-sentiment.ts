import { canBegin, findEntry, isDrawnOut } from '../entries/index.ts';
import { seenWords, type SeenWord } from '../seen-words.ts';
import { isMark, type Tokens } from '../text/index.ts';
import { emphasisOf, isInCapitals, type Emphasis } from './emphasis.ts';
import type { MoodLexicon } from './mood-lexicon.ts';

/** Words that carried a score. Offsets are UTF-16 units of the text. */
interface MoodCarrier {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** After denial, degree and capitals: below 0 where it speaks of anger or trouble. */
  readonly weight: number;
}

export interface Sentiment {
  /** From -1 (furious) to 1 (delighted); 0 where nothing speaks of a mood. */
  readonly score: number;
  /** In the order of the text, emoticons last. */
  readonly carriers: readonly MoodCarrier[];
}

interface Carried {
  readonly from: number;
  readonly to: number;
  weight: number;
  readonly kind: 'word' | 'act' | 'degree' | 'swearing';
  denied: boolean;
}

/** Tokens behind a negator that it denies, and before one that denies backwards. */
const DENIED_BEHIND = 4;
const DENIED_BEFORE = 3;
/** Tokens behind a degree that it may strengthen. */
const DEGREE_REACH = 2;
const DENIED_PRAISE = -0.7;
const DENIED_BLAME = -0.35;
const DENIED_ACT = -1.75;
const BEFORE_BUT = 0.6;
const AFTER_BUT = 1.2;
const IN_CAPITALS = 1.3;
const DRAWN_OUT = 1.2;
const SHOUTED = 1.3;
const SHOUTED_WEIGHT = -0.8;
const EXCLAMATION = 0.1;
const EXCLAMATIONS_MAX = 4;
const INSISTENT_QUESTION_WEIGHT = -0.6;
const INSISTENT_QUESTIONS_MAX = 3;
/** Blame that is lighter speaks of trouble. However much of it there is, a calm report is not as bad as anger. */
const ANGER = -2.25;
const TROUBLE_MAX = -2;
/** The sum of weights that stands for about three quarters of the scale. */
const SUM_OF_ONE = 3.2;

/** The mood of one turn, by the words of one language. Linear in the text, and the same on every machine. */
export function sentimentOf(tokens: Tokens, lexicon: MoodLexicon): Sentiment {
  const reading = new Reading(tokens, lexicon);
  const emphasis = emphasisOf(tokens.source);
  const carriers = reading.carriers();
  for (const { start, end, weight } of emphasis.faces)
    carriers.push({ start, end, text: tokens.source.slice(start, end), weight });
  return { score: scoreOf(carriers, emphasis), carriers };
}

function scoreOf(carriers: readonly MoodCarrier[], emphasis: Emphasis): number {
  let [sum, trouble] = [0, 0];
  for (const { weight } of carriers)
    if (weight < 0 && weight > ANGER) trouble += weight;
    else sum += weight;
  sum += Math.max(trouble, TROUBLE_MAX);
  sum += INSISTENT_QUESTION_WEIGHT * Math.min(emphasis.insistentQuestions, INSISTENT_QUESTIONS_MAX);
  sum *= 1 + EXCLAMATION * Math.min(emphasis.exclamations, EXCLAMATIONS_MAX);
  if (emphasis.shouted) sum = sum > 0 ? sum * SHOUTED : sum * SHOUTED + SHOUTED_WEIGHT;
  const scaled = Math.max(-3, Math.min(3, sum / SUM_OF_ONE));
  const square = scaled * scaled;
  return (scaled * (27 + square)) / (27 + 9 * square);
}

class Reading {
  readonly #tokens: Tokens;
  readonly #lexicon: MoodLexicon;
  readonly #seen: readonly SeenWord[];
  readonly #carried: Carried[] = [];
  /** The token before which a negator or a degree still counts. */
  #deniedUntil = 0;
  #degreeUntil = 0;
  #degree = 1;
  /** The first entry of `#carried` in this clause. */
  #clause = 0;
  /** How many entries stand before the last `but`. */
  #beforeBut = 0;

  constructor(tokens: Tokens, lexicon: MoodLexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#seen = seenWords(tokens.words);
  }

  carriers(): MoodCarrier[] {
    const { words } = this.#tokens;
    for (let at = 0; at < words.length;) at = isMark(words[at]) ? this.#endClause(at) : this.#read(at);
    const { source, starts, ends } = this.#tokens;
    const carriers: MoodCarrier[] = [];
    for (const [index, { from, to, weight }] of this.#carried.entries()) {
      if (weight === 0) continue;
      const turned =
        this.#beforeBut === 0 ? weight : index < this.#beforeBut ? weight * BEFORE_BUT : weight * AFTER_BUT;
      const [start, end] = [starts[from]!, ends[to - 1]!];
      carriers.push({ start, end, text: source.slice(start, end), weight: turned });
    }
    return carriers;
  }

  #endClause(at: number): number {
    this.#deniedUntil = 0;
    this.#degreeUntil = 0;
    this.#clause = this.#carried.length;
    return at + 1;
  }

  /** @returns where to go on */
  #read(from: number): number {
    const seen = this.#seen[from]!;
    if (seen.moodless === this.#lexicon) return from + 1;
    const found = findEntry(this.#lexicon, this.#tokens.words, from);
    if (found === undefined) {
      if (!canBegin(this.#lexicon, this.#tokens.words[from]!)) seen.moodless = this.#lexicon;
      return from + 1;
    }
    const { value: effect, to } = found;
    switch (effect.role) {
      case 'negatorBehind':
        this.#mention(from, to, effect.weight, 'word');
        if (!this.#denyBefore(from)) this.#deniedUntil = to + DENIED_BEHIND;
        break;
      case 'negator':
        this.#mention(from, to, effect.weight, 'word');
        this.#deniedUntil = to + DENIED_BEHIND;
        break;
      case 'degree':
      case 'swearing':
        this.#mention(from, to, effect.weight, effect.role);
        this.#degree = effect.degree;
        this.#degreeUntil = to + DEGREE_REACH;
        break;
      case 'but':
        this.#mention(from, to, effect.weight, 'word');
        this.#beforeBut = this.#carried.length;
        this.#deniedUntil = 0;
        break;
      case 'weight':
        this.#weigh(from, to, effect.weight);
        break;
      case 'act':
        this.#carry(from, to, from < this.#deniedUntil ? DENIED_ACT : effect.weight, 'act');
        break;
    }
    return to;
  }

  #weigh(from: number, to: number, plain: number): void {
    const denied = from < this.#deniedUntil;
    const degree = from < this.#degreeUntil ? this.#degree : 1;
    const before = this.#carried.at(-1);
    if (before !== undefined && from - before.to < DEGREE_REACH)
      if (before.kind === 'degree' || (before.kind === 'swearing' && plain > 0 && !denied)) before.weight = 0;
    const factor = denied ? (plain > 0 ? DENIED_PRAISE : DENIED_BLAME) : 1;
    this.#carry(from, to, plain * degree * factor * this.#loudness(from, to), 'word', denied);
    this.#degreeUntil = 0;
  }

  #loudness(from: number, to: number): number {
    const { source, starts, ends, words } = this.#tokens;
    if (isInCapitals(source, starts[from]!, ends[to - 1]!)) return IN_CAPITALS;
    return isDrawnOut(words[from]!) ? DRAWN_OUT : 1;
  }

  #mention(from: number, to: number, weight: number, kind: Carried['kind']): void {
    if (weight !== 0) this.#carry(from, to, weight, kind);
  }

  #carry(from: number, to: number, weight: number, kind: Carried['kind'], denied = false): void {
    this.#carried.push({ from, to, weight, kind, denied });
  }

  /** Denies the last praise or act of the clause, where it stands near. */
  #denyBefore(at: number): boolean {
    const last = this.#carried.length > this.#clause ? this.#carried.at(-1) : undefined;
    if (last === undefined || last.denied || at - last.to >= DENIED_BEFORE) return false;
    if (last.kind === 'act') last.weight = DENIED_ACT;
    else if (last.kind === 'word' && last.weight > 0) last.weight *= DENIED_PRAISE;
    else return false;
    last.denied = true;
    return true;
  }
}

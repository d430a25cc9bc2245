import { customerRules } from '../../libs/domain/src/language/hearing/pack-rules.ts';
import { readTurn } from '../../libs/domain/src/language/hearing/read-turn.ts';
import { ClueReader, type CluesOfText } from '../../libs/domain/src/language/learned/clues.ts';
import { endsPiece } from '../../libs/domain/src/language/learned/pieces.ts';
import { packTable, type LearnedWeights } from '../../libs/domain/src/language/learned/learned-weights.ts';
import {
  DANGER_TOPICS,
  TOPIC_CODES,
  type LanguagePack,
  type Listening,
} from '../../libs/domain/src/language/language-pack.ts';
import { compileRules, findRules, judge, lookUp } from '../../libs/domain/src/language/rules/index.ts';
import { isMark } from '../../libs/domain/src/language/text/index.ts';
import { cutsOf, leastPointsOf, takenBackOf, type Limits, type TakenBack } from './cuts.ts';
import { learnLinear, squareOf, type Example, type LinearModel } from './linear-svm.ts';
import type { Sentence } from './sentences.ts';

const RULE_SETS = ['request', ...TOPIC_CODES.map((code) => `topic.${code}`)];
const DANGER: readonly string[] = DANGER_TOPICS;
/** Who writes about one of these may well be in danger too. */
const NEAR_DANGER = [...DANGER, 'vulnerable', 'bereavement', 'hardship'];

/** Sums are learned from all sentences but a fifth, and cut where the fifth says; five times over. */
const FOLDS = 5;
/** Points of a sum; 64 are the distance of an example from the border that learning asks for. */
const POINTS = 64;
/** A clue in more sentences than this counts less, by the fourth root: it is everybody's word. */
const COUNTS_FULLY = 30;

/** Fewer found sentences say nothing about such a share. */
const FOUND_MIN = 20;

/** What the patterns find of one rule set; it is cancelled where other patterns deny it. */
type Found = 'nothing' | 'cancelled' | 'possible' | 'certain';

interface ReadSentence extends Sentence {
  readonly clues: Int32Array;
  readonly words: number;
  /** The same by piece, as the text is weighed. */
  readonly pieces: readonly Int32Array[];
  /** Of its clues as they count: see `squareOf`. */
  readonly square: number;
  /** By rule set. */
  readonly found: readonly Found[];
  readonly fold: number;
}

/** Learns what patterns cannot list, for each rule set against all else. */
export function learn({ language, listening }: LanguagePack, sentences: readonly Sentence[]): LearnedWeights {
  if (listening === undefined) throw new Error(`nothing is listened for in "${language}"`);
  const { clues, scale, read } = readAll(listening, sentences);
  const learned = RULE_SETS.map((rules, at) =>
    learnOne(read, { language, label: rules.replace('topic.', ''), at }, scale),
  );
  return {
    ruleSets: RULE_SETS,
    biases: learned.map(({ model }) => model.bias),
    from: learned.map(({ from }) => from),
    stands: learned.map(({ stands }) => stands),
    table: packTable(
      clues
        .map((clue, number) => ({ clue, weights: learned.map(({ model }) => model.weights[number]!) }))
        .filter(({ weights }) => weights.some((one) => one !== 0)),
    ),
  };
}

/** One rule set of a language: its label, and its place among all. */
interface ToLearn {
  readonly language: string;
  readonly label: string;
  readonly at: number;
}

function learnOne(
  read: readonly ReadSentence[],
  toLearn: ToLearn,
  scale: Float64Array,
): {
  readonly model: LinearModel;
  readonly from: LearnedWeights['from'][number];
  readonly stands: LearnedWeights['stands'][number];
} {
  const { language, label, at } = toLearn;
  const taught = read.filter((one) => teaches(one, label, at));
  const model = modelOf(taught, toLearn, scale);
  const sums = taught.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const without = modelOf(
      taught.filter((one) => one.fold !== fold),
      toLearn,
      scale,
    );
    for (const [number, one] of taught.entries()) if (one.fold === fold) sums[number] = sumOf(without, one);
  }
  const sumsOf = (holds: (one: ReadSentence) => boolean) =>
    taught.flatMap((one, number) => (holds(one) ? [sums[number]!] : [])).sort((a, b) => b - a);
  const missed = (one: ReadSentence) => !one.is && one.found[at] === 'nothing';
  const near = sumsOf((one) => missed(one) && one.label === label);
  const others = sumsOf((one) => missed(one) && one.label !== label && one.label !== 'ordinary');
  const ordinary = sumsOf((one) => missed(one) && one.label === 'ordinary');
  const cuts = cutsOf(language, label);
  const beyond = (limits: Limits) =>
    Math.floor(
      Math.max(
        cut(near, limits.near),
        cut(others, limits.others),
        rareCut(ordinary.slice(limits.outliers ?? 0), limits.ordinary),
      ),
    ) + 1;
  const possible = beyond(cuts.possible);
  const taken = takenBackOf(language, label);
  const found = sumsOf(
    (one) =>
      one.is &&
      one.label === label &&
      one.words >= (taken?.words ?? 0) &&
      (one.found[at] === 'certain'
        ? !DANGER.includes(label)
        : one.found[at] === 'possible' && label !== 'request'),
  );
  return {
    model,
    from: [possible, Math.max(possible, beyond(cuts.certain))],
    stands: standsFrom(found, taken),
  };
}

/** @param found sums of the sentences that a pattern finds and that are what it says, the highest first; of danger those that it finds possible */
function standsFrom(found: readonly number[], taken: TakenBack | null): LearnedWeights['stands'][number] {
  if (taken === null || found.length < FOUND_MIN) return null;
  const below = (share: number) => (share === 0 ? NEVER : cut(found, 1 - share));
  const sums = [below(taken.back), below(taken.possible)] as const;
  return taken.words === undefined ? sums : [...sums, taken.words];
}

/** Less than any sum. */
const NEVER = -1_000_000;

/** A sentence about one thing may well be about another, and nobody has said so. */
function teaches(one: ReadSentence, label: string, at: number): boolean {
  if (one.label === label || !one.is) return true;
  if (DANGER.includes(label)) return !NEAR_DANGER.includes(one.label);
  return one.found[at] === 'nothing' || one.found[at] === 'cancelled';
}

function modelOf(
  taught: readonly ReadSentence[],
  { language, label }: ToLearn,
  scale: Float64Array,
): LinearModel {
  const least = leastPointsOf(language, label);
  const examples = taught.map(({ clues, square, is, ...one }): Example => ({
    clues,
    square,
    is: is && one.label === label,
  }));
  const { weights, bias } = learnLinear(examples, scale);
  return {
    weights: weights.map((weight) => {
      const points = Math.max(-127, Math.min(127, Math.round(weight * POINTS)));
      return Math.abs(points) < least ? 0 : points;
    }),
    bias: Math.round(bias * POINTS),
  };
}

function sumOf({ weights, bias }: LinearModel, { pieces }: ReadSentence): number {
  return Math.max(...pieces.map((clues) => clues.reduce((sum, clue) => sum + weights[clue]!, bias)));
}

/** @param sums the highest first */
function cut(sums: readonly number[], share: number): number {
  return sums[Math.floor(sums.length * share)] ?? -Infinity;
}

/** The cut at a share that may be of fewer sentences than we wrote: along an exponential tail through two shares that we have. */
function rareCut(sums: readonly number[], share: number): number {
  if (sums.length * share >= 1) return cut(sums, share);
  const [rare, often] = [cut(sums, 0.01), cut(sums, 0.1)];
  return rare + ((rare - often) / Math.LN10) * Math.log(0.01 / share);
}

/** Every so many sentences that are about something stand behind an ordinary one too, without a mark between them. */
const JOINED_EVERY = 3;

/** The sentences, and the joined ones among them: each with the number of the sentence that it is about, so that no fold knows its copy. */
function withJoined(sentences: readonly Sentence[]): readonly (readonly [Sentence, number])[] {
  const ordinary = sentences.filter(({ label, text }) => label === 'ordinary' && text.length < 60);
  return sentences.flatMap((sentence, number): (readonly [Sentence, number])[] => {
    const before = ordinary[number % ordinary.length]?.text.replace(/[\p{P}\s]+$/u, '');
    if (before === undefined || sentence.label === 'ordinary' || number % JOINED_EVERY !== 0)
      return [[sentence, number]];
    return [
      [sentence, number],
      [{ ...sentence, text: `${before} ${sentence.text}` }, number],
    ];
  });
}

function readAll(listening: Listening, sentences: readonly Sentence[]) {
  const rules = compileRules(listening.shared, customerRules(listening));
  const numbers = new Map<number, number>();
  const numberOf = (clue: number) => {
    let number = numbers.get(clue);
    if (number === undefined) numbers.set(clue, (number = numbers.size));
    return number;
  };
  const reader = new ClueReader(rules, (clues) => clues.map(numberOf));
  const read = withJoined(sentences).map(([sentence, number]): Omit<ReadSentence, 'square'> => {
    const tokens = readTurn(sentence.text);
    const known = lookUp(rules, tokens, []);
    const { said, cancelled } = judge(findRules(rules, tokens, known, []), tokens);
    const stands = reader.read(tokens.words, known);
    const pieces = piecesOf(tokens.words, stands, numberOf);
    const found = RULE_SETS.map((name): Found => {
      const of = said.find((one) => one.rules === name);
      if (of !== undefined) return of.certainty;
      return cancelled.some((one) => one.rules === name) ? 'cancelled' : 'nothing';
    });
    return {
      ...sentence,
      words: tokens.words.filter((word) => !isMark(word)).length,
      clues: Int32Array.from(pieces.flat()),
      pieces: pieces.map((one) => Int32Array.from(one)),
      found,
      fold: number % FOLDS,
    };
  });
  const scale = scaleOf(numbers.size, read);
  return {
    clues: [...numbers.keys()],
    scale,
    read: read.map((one): ReadSentence => ({ ...one, square: squareOf(one.clues, scale) })),
  };
}

/** The clues of each piece of a text. */
function piecesOf(
  words: readonly string[],
  { words: ofWords, pairs, entries }: CluesOfText<readonly number[]>,
  numberOf: (clue: number) => number,
): readonly (readonly number[])[] {
  const pieces: number[][] = [[]];
  let inPiece = 0;
  for (const [at, word] of words.entries()) {
    const mark = pairs[at]! < 0;
    if (!mark) {
      inPiece += 1;
      pieces.at(-1)!.push(...ofWords[at]!, numberOf(pairs[at]!));
      for (const { at: begin, value } of entries) if (begin === at) pieces.at(-1)!.push(...value);
    }
    if (!endsPiece(inPiece, mark ? word : null)) continue;
    pieces.push([]);
    inPiece = 0;
  }
  return inPiece > 0 || pieces.length === 1 ? pieces : pieces.slice(0, -1);
}

/** By clue: what one of it counts. */
function scaleOf(clues: number, read: readonly Pick<ReadSentence, 'clues'>[]): Float64Array {
  const holding = new Float64Array(clues);
  for (const one of read) for (const clue of new Set(one.clues)) holding[clue]! += 1;
  return holding.map((count) => Math.min(1, Math.sqrt(Math.sqrt(COUNTS_FULLY / count))));
}

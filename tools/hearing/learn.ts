import { customerRules } from '../../libs/domain/src/language/hearing/pack-rules.ts';
import { readTurn } from '../../libs/domain/src/language/hearing/read-turn.ts';
import { ClueReader } from '../../libs/domain/src/language/learned/clues.ts';
import { packTable, type LearnedWeights } from '../../libs/domain/src/language/learned/learned-weights.ts';
import {
  DANGER_TOPICS,
  TOPIC_CODES,
  type LanguagePack,
  type Listening,
} from '../../libs/domain/src/language/language-pack.ts';
import { compileRules, findRules, judge, lookUp } from '../../libs/domain/src/language/rules/index.ts';
import { learnLinear, type Example, type LinearModel } from './linear-svm.ts';
import type { Sentence } from './sentences.ts';

const RULE_SETS = ['request', ...TOPIC_CODES.map((code) => `topic.${code}`)];
const DANGER: readonly string[] = DANGER_TOPICS;
/** Who writes about one of these may well be in danger too. */
const NEAR_DANGER = [...DANGER, 'vulnerable', 'bereavement', 'hardship'];

/** Sums are learned from all sentences but a fifth, and cut where the fifth says; five times over. */
const FOLDS = 5;
/** Points of a sum; 64 are the distance of an example from the border that learning asks for. */
const POINTS = 64;
/** Weights of fewer are left out. Small ones tell a topic from its look-alikes; for requests they only raise false alarms. */
const POINTS_MIN = 2;
const POINTS_MIN_REQUEST = 4;
/** A clue in more sentences than this counts less, by the square root: it is everybody's word. */
const COUNTS_FULLY = 30;

/** Shares of sentences that may be heard where nothing is said. */
interface Limits {
  /** Of those that look alike. */
  readonly near: number;
  /** Of all others. */
  readonly ordinary: number;
}

interface Cuts {
  readonly certain: Limits;
  readonly possible: Limits;
}

const REQUEST: Cuts = {
  certain: { near: 0.03, ordinary: 0.0003 },
  possible: { near: 0.15, ordinary: 0.001 },
};
const DANGERS: Cuts = {
  certain: { near: 0.02, ordinary: 0.0001 },
  possible: { near: 0.07, ordinary: 0.002 },
};
const OTHERS: Cuts = {
  certain: { near: 0.03, ordinary: 0.0001 },
  possible: { near: 0.04, ordinary: 0.0005 },
};

/** Topics without danger: shares of the sentences about one that a pattern finds, and that are taken back or made only possible nevertheless. */
const TAKEN_BACK = 0.2;
const MADE_POSSIBLE = 0.3;
/** Always a human's: fewer are lost, none that is certain becomes possible, and more look-alikes are heard. */
const ALWAYS_HUMAN: readonly string[] = ['legal', 'complaint'];
const TAKEN_BACK_ALWAYS_HUMAN = 0.05;
/** Fewer found sentences say nothing about such a share. */
const FOUND_MIN = 20;

/** What the patterns find of one rule set; it is cancelled where other patterns deny it. */
type Found = 'nothing' | 'something' | 'cancelled';

interface ReadSentence extends Sentence {
  readonly clues: Int32Array;
  /** By rule set. */
  readonly found: readonly Found[];
  readonly fold: number;
}

/** Learns what patterns cannot list, for each rule set against all else. */
export function learn({ language, listening }: LanguagePack, sentences: readonly Sentence[]): LearnedWeights {
  if (listening === undefined) throw new Error(`nothing is listened for in "${language}"`);
  const { clues, read } = readAll(listening, sentences);
  const holding = new Float64Array(clues.length);
  for (const one of read) for (const clue of new Set(one.clues)) holding[clue]! += 1;
  const scale = holding.map((count) => Math.min(1, Math.sqrt(COUNTS_FULLY / count)));
  const learned = RULE_SETS.map((rules, at) => learnOne(read, rules.replace('topic.', ''), at, scale));
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

function learnOne(
  read: readonly ReadSentence[],
  label: string,
  at: number,
  scale: Float64Array,
): {
  readonly model: LinearModel;
  readonly from: LearnedWeights['from'][number];
  readonly stands: LearnedWeights['stands'][number];
} {
  const taught = read.filter((one) => teaches(one, label, at));
  const model = modelOf(taught, label, scale);
  const sums = taught.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const without = modelOf(
      taught.filter((one) => one.fold !== fold),
      label,
      scale,
    );
    for (const [number, one] of taught.entries()) if (one.fold === fold) sums[number] = sumOf(without, one);
  }
  const sumsOf = (holds: (one: ReadSentence) => boolean) =>
    taught.flatMap((one, number) => (holds(one) ? [sums[number]!] : [])).sort((a, b) => b - a);
  const missed = (one: ReadSentence) => !one.is && one.found[at] === 'nothing';
  const near = sumsOf((one) => missed(one) && one.label === label);
  const ordinary = sumsOf((one) => missed(one) && one.label !== label);
  const cuts = label === 'request' ? REQUEST : DANGER.includes(label) ? DANGERS : OTHERS;
  const beyond = (limits: Limits) =>
    Math.floor(Math.max(cut(near, limits.near), rareCut(ordinary, limits.ordinary))) + 1;
  const possible = beyond(cuts.possible);
  const found = sumsOf((one) => one.is && one.label === label && one.found[at] === 'something');
  return {
    model,
    from: [possible, Math.max(possible, beyond(cuts.certain))],
    stands: standsFrom(found, label),
  };
}

/** @param found sums of the sentences that a pattern finds and that are what it says, the highest first */
function standsFrom(found: readonly number[], label: string): LearnedWeights['stands'][number] {
  if (label === 'request' || DANGER.includes(label) || found.length < FOUND_MIN) return null;
  const [possible, certain] = ALWAYS_HUMAN.includes(label)
    ? [TAKEN_BACK_ALWAYS_HUMAN, TAKEN_BACK_ALWAYS_HUMAN]
    : [TAKEN_BACK, MADE_POSSIBLE];
  return [cut(found, 1 - possible), cut(found, 1 - certain)];
}

/** A sentence about one thing may well be about another, and nobody has said so. */
function teaches(one: ReadSentence, label: string, at: number): boolean {
  if (one.label === label || !one.is) return true;
  if (DANGER.includes(label)) return !NEAR_DANGER.includes(one.label);
  return one.found[at] !== 'something';
}

function modelOf(taught: readonly ReadSentence[], label: string, scale: Float64Array): LinearModel {
  const examples = taught.map((one): Example => ({ clues: one.clues, is: one.is && one.label === label }));
  const { weights, bias } = learnLinear(examples, scale);
  const least = label === 'request' ? POINTS_MIN_REQUEST : POINTS_MIN;
  return {
    weights: weights.map((weight) => {
      const points = Math.max(-127, Math.min(127, Math.round(weight * POINTS)));
      return Math.abs(points) < least ? 0 : points;
    }),
    bias: Math.round(bias * POINTS),
  };
}

function sumOf({ weights, bias }: LinearModel, { clues }: ReadSentence): number {
  return clues.reduce((sum, clue) => sum + weights[clue]!, bias);
}

/** @param sums the highest first */
function cut(sums: readonly number[], share: number): number {
  return sums[Math.floor(sums.length * share)] ?? -Infinity;
}

/** The cut at a share that fewer sentences have than we wrote: along an exponential tail through two shares that we have. */
function rareCut(sums: readonly number[], share: number): number {
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
  const read = withJoined(sentences).map(([sentence, number]): ReadSentence => {
    const tokens = readTurn(sentence.text);
    const known = lookUp(rules, tokens, []);
    const { said, cancelled } = judge(findRules(rules, tokens, known, []), tokens);
    const stands = reader.read(tokens.words, known);
    const clues = tokens.words.flatMap((_, at) =>
      stands.pairs[at]! < 0 ? [] : [...stands.words[at]!, numberOf(stands.pairs[at]!)],
    );
    for (const { value } of stands.entries) clues.push(...value);
    const found = RULE_SETS.map((name): Found => {
      if (said.some(({ rules: of }) => of === name)) return 'something';
      return cancelled.some(({ rules: of }) => of === name) ? 'cancelled' : 'nothing';
    });
    return { ...sentence, clues: Int32Array.from(clues), found, fold: number % FOLDS };
  });
  return { clues: [...numbers.keys()], read };
}

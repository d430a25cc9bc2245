import { clipWords, contentOf, wordCount } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { SAID, type Conversation, type KeptSentence } from './conversation.ts';
import { isSaid, isSettled } from './kept-sentence.ts';
import { clausesOf, shown, type Clause, type Clauses } from './need-clauses.ts';

/** What the customer needs now, in their words. */
export interface Need {
  readonly text: string;
  /** The messages of its parts, of what says most first; then of what the assistant offered. */
  readonly from: readonly MessageId[];
  /** As it was said, each without what was cut off at its end. */
  readonly parts: readonly string[];
}

/** A wish alone, or with one sentence beside it, was read right in less than two of three conversations. */
export const NEED_WORDS_MAX = 30;
const NEED_WORDS_MAX_BESIDE_NOTE = 22;
const WORDS_MIN = 2;
const PARTS_MAX = 3;
/** Between what the customer said at different times. A colon would be read as cause and effect. */
const SEPARATOR = ' · ';

/** As one line: no sign ends a part but the last. */
export function sideBySide(parts: readonly string[]): string {
  return parts
    .map((part, at) => (at === parts.length - 1 ? part : part.replace(/[.,;:!…]+$/u, '')))
    .join(SEPARATOR);
}

/** Words of one sentence that may stand alone: whole clauses. */
interface Words {
  readonly sentence: KeptSentence;
  readonly clauses: readonly Clause[];
  readonly text: string;
  readonly words: number;
}

/** Words of the need: whoever reads what a colleague noted knows what it is about. */
export function needWordsMax({ people }: Pick<Readonly<Conversation>, 'people'>): number {
  return people.at(-1)?.note == null ? NEED_WORDS_MAX : NEED_WORDS_MAX_BESIDE_NOTE;
}

/** What the conversation needs now; null: nothing says so. */
export function needOf(c: Pick<Readonly<Conversation>, 'said' | 'people'>): Need | null {
  return needIn(c.said, needWordsMax(c));
}

/** By what was said, which is never changed in place once it is read (`keepSentence`): sections of a card ask for the same. */
const found = new WeakMap<readonly KeptSentence[], Map<number, Need | null>>();

/** Of what the customer has said, in at most so many words; null: nothing says what is needed. */
export function needIn(said: readonly KeptSentence[], wordsMax = NEED_WORDS_MAX): Need | null {
  const known = found.get(said) ?? new Map<number, Need | null>();
  found.set(said, known);
  const before = known.get(wordsMax);
  if (before !== undefined) return before;
  const all = clausesOf(said);
  // What was settled or given up, what only opens, and answers like many others, where nothing else was said.
  const need =
    needAmong(
      all.filter((those) => !isSettled(those.sentence) && !isOpener(those, all) && !isOfSeries(those, all)),
      wordsMax,
    ) ?? needAmong(all, wordsMax);
  known.set(wordsMax, need);
  return need;
}

/** Whether it only names what is said to be wrong later: `I ordered a dishwasher`, and `the dishwasher leaks`. */
function isOpener({ sentence, content }: Clauses, all: readonly Clauses[]): boolean {
  if (!isSaid(sentence, 'first') || TELLING.some((kind) => isSaid(sentence, kind))) return false;
  const named = [...content].filter((word) => word.length >= NAME_CHARS_MIN && !/\d/.test(word));
  return all.some(
    (other) =>
      other.sentence.m !== sentence.m &&
      isSaid(other.sentence, 'problem') &&
      !isSettled(other.sentence) &&
      named.some((word) => other.content.has(word)),
  );
}
const TELLING = ['wish', 'purpose', 'question', 'problem', 'topic'] as const;
const NAME_CHARS_MIN = 4;

/** Whether it is one of many answers alike: `the hose looks fine to me`, and so do the filter, the door and the tap. */
function isOfSeries({ sentence, content }: Clauses, all: readonly Clauses[]): boolean {
  if (sentence.k !== '') return false;
  const alike = all.filter(
    (other) =>
      other.sentence !== sentence &&
      other.sentence.k === '' &&
      [...other.content].filter((word) => content.has(word)).length >= ALIKE_WORDS_MIN,
  );
  return alike.length >= SERIES_MIN;
}
const ALIKE_WORDS_MIN = 2;
const SERIES_MIN = 3;

/** The words that say most of what none before them says, one sentence after the other, while there is room. */
function needAmong(all: readonly Clauses[], wordsMax: number): Need | null {
  const candidates = all.flatMap((those) => wordsOf(those, wordsMax));
  const chosen: Words[] = [];
  const known = new Set<string>();
  let room = wordsMax;
  while (chosen.length < PARTS_MAX) {
    const best = bestOf(
      candidates.filter(
        ({ sentence, words }) => words <= room && !chosen.some((other) => other.sentence === sentence),
      ),
      known,
    );
    if (best === null) break;
    chosen.push(best);
    // A separator is read, too.
    room -= best.words + 1;
    for (const { content } of best.clauses) for (const word of content) known.add(word);
  }
  if (chosen.length === 0) return null;
  const place = ({ sentence }: Words): number => all.findIndex((those) => those.sentence === sentence);
  return {
    text: sideBySide(chosen.toSorted((one, other) => place(one) - place(other)).map(({ text }) => text)),
    from: [
      ...chosen.map(({ sentence }) => sentence.m),
      ...chosen.flatMap(({ sentence }) => (sentence.a === undefined ? [] : [sentence.a.m])),
    ],
    parts: chosen.map(({ text }) => text),
  };
}

function bestOf(all: readonly Words[], known: ReadonlySet<string>): Words | null {
  let best: { readonly words: Words; readonly gain: number } | null = null;
  for (const words of all) {
    const gain = gainOf(words, known);
    if (gain > (best?.gain ?? 0)) best = { words, gain };
  }
  return best?.words ?? null;
}

/** Content words of a clause that count: more of them make no other sentence worth less. */
const NEWS_MAX = 2;
/** `today`, behind what is wanted. */
const NEWS_MIN = 0.3;
/** A longer number stands among the known facts. */
const NUMBER_CHARS_MAX = 4;
/** What a word more must say, in thousandths. */
const WORD_COST = 10;
/** And a part more. */
const PART_COST = 50;

/** What words say that is not known yet. */
function gainOf({ clauses, words }: Words, known: ReadonlySet<string>): number {
  const read = new Set(known);
  let gain = -PART_COST - WORD_COST * words;
  for (const { content, worth } of clauses) {
    let news = 0;
    for (const word of content) {
      if (read.has(word)) continue;
      read.add(word);
      if (!/\d/.test(word) || word.length <= NUMBER_CHARS_MAX) news += 1;
    }
    gain += worth * Math.max(NEWS_MIN, Math.min(NEWS_MAX, news));
  }
  return gain;
}

/** Runs of whole clauses; where even one is too long, its beginning. */
function wordsOf({ sentence, clauses }: Clauses, wordsMax: number): readonly Words[] {
  const { x, a } = sentence;
  if (a !== undefined) {
    const text = `${a.x} – ${x}`;
    const words = wordCount(text);
    return words > wordsMax
      ? []
      : [
          {
            sentence,
            clauses: clauses.map((clause) => ({ ...clause, content: contentOf(text) })),
            text,
            words,
          },
        ];
  }
  const runs: Words[] = [];
  for (const [begin, first] of clauses.entries()) {
    if (!first.isAlone) continue;
    for (let end = begin; end < clauses.length; end += 1) {
      const text = shown(x, first.from, clauses[end]!.to);
      const words = wordCount(text);
      const run = clauses.slice(begin, end + 1);
      if (words < WORDS_MIN || !isWhole(text) || saysNothing(sentence, run, words)) continue;
      if (words <= wordsMax) runs.push({ sentence, clauses: run, text, words });
      else if (begin === end) runs.push(cut({ sentence, clauses: run, text, words }, wordsMax));
    }
  }
  return runs;
}

function cut(run: Words, wordsMax: number): Words {
  const text = clipWords(run.text, wordsMax);
  return { ...run, text, words: wordCount(text) };
}

/** `The gentleman came`, `hm it looks different`, `4471 I think` say nothing by themselves. */
function saysNothing({ k }: KeptSentence, clauses: readonly Clause[], words: number): boolean {
  const named = clauses
    .flatMap((clause) => [...clause.content])
    .filter((word) => word.length >= PLAIN_CHARS_MIN && !/\d/.test(word));
  const hasNumber = clauses.some(({ content }) => [...content].some((word) => /\d/.test(word)));
  if (hasNumber) return k === '' && words <= ANSWER_WORDS_MAX && named.length < NAMED_BESIDE_NUMBER_MIN;
  return [...k].every((letter) => PLAIN.includes(letter)) && named.length < PLAIN_CONTENT_MIN;
}
const PLAIN: readonly string[] = [SAID.first, SAID.tried, SAID.promised, SAID.refused];
const PLAIN_CONTENT_MIN = 3;
/** An answer that gives a number stands among the known facts. */
const ANSWER_WORDS_MAX = 4;
const NAMED_BESIDE_NUMBER_MIN = 2;
/** `hm` is shorter. */
const PLAIN_CHARS_MIN = 3;

/** No quotation is cut in two. */
function isWhole(text: string): boolean {
  return (text.match(/["«»“”„]/gu) ?? []).length % 2 === 0;
}

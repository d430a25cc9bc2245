import {
  clip,
  clipWords,
  sentenceAt,
  type StatementKind,
  type Statements,
  wordCount,
} from '#domain/language';
import type { Reading } from '../reading.ts';
import {
  SAID,
  SAID_CHARS_MAX,
  SAID_MAX,
  type Conversation,
  type KeptSentence,
  type KeptTurn,
} from './conversation.ts';

const NEED_CHARS_MAX = 120;
const DUE_CHARS_MAX = 90;
/** What another matter leaves behind: wishes and deadlines of the one before are settled or given up. */
const OF_ONE_MATTER = [SAID.wish, SAID.refused, SAID.deadline];

/** Folds what a turn of the customer says beside its values. Returns whether it puts something right, and whether another matter begins with it. */
export function foldStatements(
  c: Conversation,
  { m, t }: Pick<KeptTurn, 'm' | 't'>,
  reading: Reading,
): Pick<Statements, 'corrections' | 'anotherMatter'> {
  const { list, anotherMatter, corrections } = reading.statements;
  if (anotherMatter) beginMatter(c);
  for (const { text: sentence, kinds, wish, deadline } of list) {
    if (wish !== null && !(wish.isPurpose && isFresh(c)))
      c.need = { m, x: clip(wish.text, NEED_CHARS_MAX), ...(wish.isPurpose && { purpose: true }) };
    if (deadline !== null && (deadline.exact || c.due?.exact !== true))
      c.due = { m, x: clip(deadline.text, DUE_CHARS_MAX), exact: deadline.exact };
    keepSentence(c, { k: kinds.map((kind) => SAID[kind]).join(''), m, t, x: clip(sentence, SAID_CHARS_MAX) });
  }
  const danger = reading.dangerWords;
  if (danger !== null)
    c.danger = { m, x: clip(dangerIn(reading.text, danger.from, reading.turnLanguage), NEED_CHARS_MAX) };
  return { corrections, anotherMatter };
}

const DANGER_WORDS_MAX = 12;

/** The sentence that says so; from the words on that do, where it is long. */
function dangerIn(text: string, from: number, language: Reading['turnLanguage']): string {
  const sentence = sentenceAt(text, from, language);
  return wordCount(sentence) <= DANGER_WORDS_MAX ? sentence : clipWords(text.slice(from), DANGER_WORDS_MAX);
}

/** The need is a wish of one of the last turns of the customer. */
function isFresh({ need, turns }: Readonly<Conversation>): boolean {
  const last = turns.filter(({ by }) => by === 'c').slice(-FRESH_TURNS);
  return need !== null && need.purpose !== true && last.some(({ m }) => m === need.m);
}

/** With the one that is folded. */
const FRESH_TURNS = 3;

/** What the sentence is among those that are kept. */
export function isSaid({ k }: KeptSentence, kind: StatementKind): boolean {
  return k.includes(SAID[kind]);
}

function beginMatter(c: Conversation): void {
  c.need = null;
  c.due = null;
  c.said = c.said.map((sentence) => ({
    ...sentence,
    k: [...sentence.k].filter((letter) => !OF_ONE_MATTER.some((those) => those === letter)).join(''),
  }));
}

/** The oldest that only states a value gives way first, be it the new one; values are facts of their own. */
function keepSentence(c: Conversation, sentence: KeptSentence): void {
  if (c.said.some(({ x }) => x === sentence.x)) return;
  c.said.push(sentence);
  if (c.said.length <= SAID_MAX) return;
  const plain = c.said.findIndex(({ k }) => k === '');
  c.said.splice(Math.max(0, plain), 1);
}

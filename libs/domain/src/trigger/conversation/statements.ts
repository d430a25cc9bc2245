import { clip, PHRASES, valuesIn, type StatementKind } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import type { Reading } from '../reading.ts';
import {
  FACTS_MAX_AT_LEVEL_2,
  SAID,
  SAID_CHARS_MAX,
  SAID_MAX,
  type Conversation,
  type KeptSentence,
  type KeptTurn,
} from './conversation.ts';

const NEED_CHARS_MAX = 120;
const DUE_CHARS_MAX = 90;
const FACT_CHARS_MAX = 80;
/** What another matter leaves behind: wishes and deadlines of the one before are settled or given up. */
const OF_ONE_MATTER = [SAID.wish, SAID.refused, SAID.deadline];

/** Folds what a turn of the customer says beside its values. Returns whether it puts something right, and whether another matter begins with it. */
export function foldStatements(
  c: Conversation,
  { m, t }: Pick<KeptTurn, 'm' | 't'>,
  reading: Reading,
): { readonly corrects: boolean; readonly anotherMatter: boolean } {
  const { list, anotherMatter, corrects } = reading.statements;
  if (anotherMatter) beginMatter(c);
  for (const { text: sentence, kinds, wish, deadline } of list) {
    if (wish !== null) c.need = { m, x: clip(wish, NEED_CHARS_MAX) };
    if (deadline !== null && (deadline.exact || c.due?.exact !== true))
      c.due = { m, x: clip(deadline.text, DUE_CHARS_MAX), exact: deadline.exact };
    keepSentence(c, { k: kinds.map((kind) => SAID[kind]).join(''), m, t, x: clip(sentence, SAID_CHARS_MAX) });
  }
  return { corrects, anotherMatter };
}

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

/** Codes and amounts of a turn in which the assistant looked something up; its dates and addresses are not what the customer says. */
export function foldCodes(c: Conversation, m: MessageId, text: string): void {
  for (const { label, value } of valuesIn(text, ''))
    if (!SAID_BY_CUSTOMERS.has(label)) keepValue(c, m, label, value);
}

const SAID_BY_CUSTOMERS: ReadonlySet<string> = new Set([
  PHRASES.facts.date,
  PHRASES.facts.address,
  PHRASES.facts.phone,
  PHRASES.facts.email,
]);

/** Values of a turn. One that puts right the value of its kind before takes its place; one that is said not to be so goes. */
export function foldValues(
  c: Conversation,
  m: MessageId,
  text: string,
  asked: string,
  corrects: boolean,
): void {
  const before = c.facts.at(-1)?.m ?? null;
  for (const { label, value, negated } of valuesIn(text, asked)) {
    if (negated) {
      c.facts = c.facts.filter((fact) => fact.value !== clip(value, FACT_CHARS_MAX));
      continue;
    }
    if (corrects)
      c.facts = c.facts.filter((fact) => fact.label !== label || fact.m !== before || fact.m === m);
    keepValue(c, m, label, value);
  }
}

function keepValue(c: Conversation, m: MessageId, label: string, value: string): void {
  const kept = clip(value, FACT_CHARS_MAX);
  if (c.facts.some((fact) => fact.value === kept)) return;
  c.facts.push({ label, value: kept, m });
  if (c.facts.length > FACTS_MAX_AT_LEVEL_2) c.facts.shift();
}

import { clip, PHRASES, valuesIn, visible, type Correction, type FoundValue } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { FACTS_MAX_AT_LEVEL_2, type Conversation, type KeptFact, type KeptSentence } from './conversation.ts';

const FACT_CHARS_MAX = 80;
/** UTF-16 units behind the words that put something right, within which the value stands that is right. */
const CORRECTION_CHARS_MAX = 40;

const SAID_BY_CUSTOMERS: ReadonlySet<string> = new Set([
  PHRASES.facts.date,
  PHRASES.facts.address,
  PHRASES.facts.phone,
  PHRASES.facts.email,
  PHRASES.facts.detail,
]);

/** Codes and amounts of a turn in which the assistant looked something up; its dates and addresses are not what the customer says. */
export function foldCodes(c: Conversation, m: MessageId, text: string): void {
  for (const found of valuesIn(text, '')) if (!SAID_BY_CUSTOMERS.has(found.label)) keepValue(c, m, found);
}

/**
 * Values of a turn. One that puts right a value before takes its place, also in what was said and wanted; one that is said not to be so goes.
 * @param asked what the assistant wrote before; empty: nothing
 */
export function foldValues(
  c: Conversation,
  m: MessageId,
  text: string,
  asked: string,
  corrections: readonly Correction[],
): void {
  const values = valuesIn(text, asked);
  const taken = [
    ...values.filter(({ negated }) => negated).map((value) => instead(value, values)),
    ...corrections.flatMap((correction) => corrected(c, correction, text, asked, values)),
  ];
  for (const { old, by } of taken) takeBack(c, m, old, by);
  const isTakenBack = (value: FoundValue) => taken.some(({ old }) => old === value);
  for (const value of values) if (!value.negated && !isTakenBack(value)) keepValue(c, m, value);
}

/** What is not so, and what is instead; null: nothing says. */
interface TakenBack {
  readonly old: Pick<FoundValue, 'label' | 'value'>;
  readonly by: FoundValue | null;
}

function instead(old: FoundValue, values: readonly FoundValue[]): TakenBack {
  const others = values.filter(({ label, negated }) => label === old.label && !negated);
  return { old, by: others.find(({ at }) => at > old.at) ?? others.at(-1) ?? null };
}

/** The value that is right, and the one of its kind before; where only a no says so, the one that the assistant has just said. */
function corrected(
  { facts }: Readonly<Conversation>,
  { at, reach }: Correction,
  text: string,
  asked: string,
  values: readonly FoundValue[],
): readonly TakenBack[] {
  const place = visible(text.slice(0, at)).length;
  const by = values.find(
    (value) => !value.negated && value.at >= place && value.at <= place + CORRECTION_CHARS_MAX,
  );
  if (by === undefined) return [];
  const alike = ({ label, value }: Pick<FoundValue, 'label' | 'value'>, words: string | null | undefined) =>
    label === by.label && !isSame(value, by.value) && mayCount(by, words);
  const inTurn = values.findLast(
    (value) => value.at < place && !value.negated && alike(value, value.context),
  );
  if (inTurn !== undefined && reach !== 'echo') return [{ old: inTurn, by }];
  if (reach === 'turn') return [];
  const before = facts.at(-1)?.m ?? null;
  const known = facts
    .filter((fact) => alike(fact, fact.x))
    .filter(({ m, value }) => (reach === 'before' ? m === before : asked.includes(value)));
  const old = known.findLast((fact) => sharesWord(fact.x, by.context)) ?? known.at(-1);
  return old === undefined ? [] : [{ old, by }];
}

/** One number puts another right only where both count the same, or it stands alone. */
function mayCount({ label, context }: FoundValue, words: string | null | undefined): boolean {
  return label !== PHRASES.facts.detail || context === null || sharesWord(words ?? undefined, context);
}

/** What was said before is quoted with what is right now. */
function takeBack(c: Conversation, m: MessageId, old: TakenBack['old'], by: FoundValue | null): void {
  const goes = (fact: KeptFact) => fact.label === old.label && isSame(fact.value, old.value);
  const values = [old.value, ...c.facts.filter(goes).map(({ value }) => value)];
  c.facts = c.facts.filter((fact) => !goes(fact));
  if (by === null) return;
  const right = clip(by.value, FACT_CHARS_MAX);
  const renewed = (text: string) => values.reduce((so, value) => replaced(so, value, right), text);
  c.facts = c.facts.map((fact) => (fact.x === undefined ? fact : { ...fact, x: renewed(fact.x) }));
  if (c.due !== null && c.due.m !== m) c.due = { ...c.due, x: renewed(c.due.x) };
  if (c.issue !== null && c.issue.m !== m) c.issue = { ...c.issue, x: renewed(c.issue.x) };
  c.said = c.said.map((sentence) => (sentence.m === m ? sentence : withWords(sentence, renewed(sentence.x))));
}

/** A sentence in which a word, or a value, is put right. */
export function putRight(sentence: KeptSentence, wrong: string, right: string): KeptSentence {
  return withWords(sentence, replaced(sentence.x, wrong, right));
}

/** The sentence in other words: places behind what has changed move with it. */
function withWords(sentence: KeptSentence, x: string): KeptSentence {
  if (x === sentence.x) return sentence;
  let same = 0;
  while (same < sentence.x.length && sentence.x[same] === x[same]) same += 1;
  const moved = (at: number): number => (at <= same ? at : at + x.length - sentence.x.length);
  const { w, r, b } = sentence;
  return {
    ...sentence,
    x,
    ...(w !== undefined && { w: moved(w) }),
    ...(r !== undefined && { r: [moved(r[0]), moved(r[1])] as const }),
    ...(b !== undefined && { b: b.map(moved) }),
  };
}

/** As a whole word, and no part of another value, in brackets, as editors write what was not said so; what was put right before gives way to what is right now. */
function replaced(text: string, value: string, by: string): string {
  const at = text.indexOf(value);
  if (at < 0 || value === '') return text;
  const [before, after] = [text.slice(0, at), text.slice(at + value.length)];
  if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return text;
  const isPutRight = before.endsWith('[') && after.startsWith(']');
  return isPutRight ? `${before}${by}${after}` : `${before}[${by}]${after}`;
}

/** `am 12.` and `ab dem 12.` are one day, and so are `the 12th` and `12 May` where one names no month. */
function isSame(one: string, other: string): boolean {
  const [digits, otherDigits] = [one, other].map((value) => value.replaceAll(/\D/g, '')) as [string, string];
  const [words, otherWords] = [one, other].map(longWords) as [string, string];
  if (digits === '' || otherDigits === '') return words === otherWords;
  return digits === otherDigits && (words === otherWords || words === '' || otherWords === '');
}

function longWords(value: string): string {
  return (value.toLowerCase().match(/\p{L}{3,}/gu) ?? []).join(' ');
}

const WORD_CHARS_MIN = 3;

function sharesWord(one: string | undefined, other: string | null): boolean {
  const words = new Set((one ?? '').toLowerCase().split(' '));
  return (other ?? '')
    .toLowerCase()
    .split(' ')
    .some((word) => word.length >= WORD_CHARS_MIN && words.has(word));
}

/** Of many, plain numbers give way first, then the oldest. */
function keepValue(c: Conversation, m: MessageId, { label, value, context }: FoundValue): void {
  // A number says nothing without what it counts.
  if (label === PHRASES.facts.detail && context === null) return;
  const kept = clip(value, FACT_CHARS_MAX);
  if (c.facts.some((fact) => fact.value === kept)) return;
  c.facts.push({ label, value: kept, m, ...(context !== null && { x: clip(context, FACT_CHARS_MAX) }) });
  if (c.facts.length <= FACTS_MAX_AT_LEVEL_2) return;
  const plain = c.facts.findIndex((fact) => fact.label === PHRASES.facts.detail);
  c.facts.splice(Math.max(0, plain), 1);
}

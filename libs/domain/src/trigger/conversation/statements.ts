import {
  clip,
  clipWords,
  contentOf,
  offerTaken,
  sentenceAt,
  visible,
  type StatedSentence,
  type Statements,
  wordCount,
} from '#domain/language';
import type { Reading } from '../reading.ts';
import { isSaid, isSettled } from './kept-sentence.ts';
import {
  SAID,
  SAID_CHARS_MAX,
  SAID_MAX,
  type Conversation,
  type KeptSentence,
  type KeptTurn,
} from './conversation.ts';

const DANGER_CHARS_MAX = 160;
const DUE_CHARS_MAX = 90;
/** What another matter leaves behind: refusals and deadlines of the one before are settled or given up. */
const OF_ONE_MATTER = [SAID.refused, SAID.deadline];

/** Folds what a turn of the customer says beside its values. Returns whether it puts something right, and whether another matter begins with it. */
export function foldStatements(
  c: Conversation,
  { m, t }: Pick<KeptTurn, 'm' | 't'>,
  reading: Reading,
  answered: KeptTurn | undefined,
): Pick<Statements, 'corrections' | 'anotherMatter'> {
  const { list, anotherMatter, newFrom, settled, corrections } = reading.statements;
  for (const [at, stated] of list.entries()) {
    settle(c, settled, at, m);
    if (at === newFrom) beginMatter(c);
    const { from, to, deadline } = stated;
    if (deadline !== null && !stated.kinds.includes('fallback') && (deadline.exact || c.due?.exact !== true))
      c.due = { m, x: clip(deadline.text, DUE_CHARS_MAX), exact: deadline.exact };
    const isTopic = reading.topics.some(
      (topic) => topic.certainty === 'certain' && topic.from < to && topic.to > from,
    );
    const { asksFor } = reading;
    const asks = asksFor !== null && asksFor.from < to && asksFor.to > from ? asksFor : null;
    const isFirst = !c.said.some((sentence) => isSaid(sentence, 'first') && !isSettled(sentence));
    const k = [
      ...stated.kinds.map((kind) => SAID[kind]),
      ...(isTopic ? [SAID.topic] : []),
      ...(isFirst ? [SAID.first] : []),
    ].join('');
    keepSentence(c, { k, m, t, ...keptWords(stated, asks) });
  }
  keepTaken(c, { m, t }, reading, answered);
  settle(c, settled, list.length, m);
  if (newFrom === list.length) beginMatter(c);
  const danger = reading.dangerWords;
  if (danger !== null)
    c.danger = { m, x: clip(dangerIn(reading.text, danger.from, reading.turnLanguage), DANGER_CHARS_MAX) };
  return { corrections, anotherMatter };
}

/** What the assistant offered is wanted where the customer takes it; a person is no such offer. */
function keepTaken(
  c: Conversation,
  { m, t }: Pick<KeptTurn, 'm' | 't'>,
  { text, turnLanguage, asksFor, askedFor, consentBefore }: Reading,
  answered: KeptTurn | undefined,
): void {
  if (answered?.by !== 'a' || asksFor !== null || askedFor === 'person') return;
  // A yes answers what was asked since.
  if (consentBefore?.isOpen === true) return;
  const offered = offerTaken(text, answered.x, turnLanguage);
  if (offered === null) return;
  const a = { m: answered.m, x: clip(offered, SAID_CHARS_MAX) };
  keepSentence(c, { k: SAID.wish, m, t, x: clip(visible(text), SAID_CHARS_MAX), a });
}

/** The words of a sentence, from the clause of its wish on where it is too long, with the places in them. */
function keptWords(
  { text, from: begin, wish, problemAt, breaks }: StatedSentence,
  asks: Reading['asksFor'],
): Pick<KeptSentence, 'x' | 'w' | 'r' | 'b' | 'h'> {
  const leads = wish?.at ?? problemAt;
  const isLong = text.length > SAID_CHARS_MAX && leads !== null;
  const from = isLong ? (breaks.findLast(({ begin }) => begin !== null && begin <= leads)?.begin ?? 0) : 0;
  const part = text.slice(from);
  const seen = visible(part);
  const placeOf = (at: number): number => (seen === part ? at - from : visible(text.slice(from, at)).length);
  const x = clip(seen, SAID_CHARS_MAX);
  const b = breaks
    .filter(({ end, begin }) => (end > from || end === 0) && placeOf(begin ?? end) < x.length)
    .flatMap(({ end, begin }) => [Math.max(0, placeOf(end)), begin === null ? 0 : placeOf(begin)]);
  const isPart = wish !== null && (wish.from > from || wish.to < text.length);
  return {
    x,
    ...(leads !== null && { w: Math.min(placeOf(leads), x.length) }),
    ...(isPart && { r: [placeOf(Math.max(from, wish.from)), Math.min(placeOf(wish.to), x.length)] as const }),
    ...(b.length > 0 && { b }),
    ...(asks !== null &&
      wish === null && {
        h: [asks.from, asks.to].map((at) => placeOf(Math.max(from, at - begin))) as [number, number],
      }),
  };
}

const DANGER_WORDS_MAX = 18;

/** The sentence that says so; from the words on that do, where it is long. */
function dangerIn(text: string, from: number, language: Reading['turnLanguage']): string {
  const sentence = sentenceAt(text, from, language);
  return wordCount(sentence) <= DANGER_WORDS_MAX ? sentence : clipWords(text.slice(from), DANGER_WORDS_MAX);
}

/** What was wanted before is settled or given up, and so is by when. */
export function beginMatter(c: Conversation): void {
  c.due = null;
  c.said = c.said.map((sentence) => settledOf(sentence, SAID.left));
}

/** Gives up what the customer names, or all where they name nothing; what only the assistant has called so is what was wrong or tried till then. */
function settle(c: Conversation, settled: Statements['settled'], at: number, m: KeptTurn['m']): void {
  for (const { what, before } of settled) {
    if (before !== at) continue;
    const names = [...what].filter(({ length }) => length >= NAME_CHARS_MIN);
    const isNamed = ({ x }: KeptSentence): boolean => [...contentOf(x)].some((word) => names.includes(word));
    const isSpokenOf = c.said.some((sentence) => sentence.m !== m && isNamed(sentence));
    const goes = (sentence: KeptSentence): boolean => {
      if (names.length === 0 || sentence.m === m) return names.length === 0 || isNamed(sentence);
      if (isSpokenOf) return isNamed(sentence);
      return names.length >= NAMED_MIN && !/\d/.test(sentence.x);
    };
    c.said = c.said.map((sentence) => (goes(sentence) ? settledOf(sentence, SAID.settled) : sentence));
  }
}

/** Words as long, and as many of them, name a matter. */
const NAME_CHARS_MIN = 4;
const NAMED_MIN = 2;

function settledOf(sentence: KeptSentence, how: typeof SAID.left | typeof SAID.settled): KeptSentence {
  if (sentence.k.includes(how)) return sentence;
  const left = [...sentence.k].filter((letter) => !OF_ONE_MATTER.some((those) => those === letter));
  return { ...sentence, k: `${left.join('')}${how}` };
}

/** What is said again is newer. The oldest that says nothing of all this gives way first, be it the new one; values are facts of their own. */
function keepSentence(c: Conversation, sentence: KeptSentence): void {
  c.said = c.said.filter(({ x }) => x !== sentence.x);
  c.said.push(sentence);
  if (c.said.length <= SAID_MAX) return;
  const plain = c.said.findIndex(({ k }) => k === '' || k === SAID.settled || k === SAID.left);
  const settled = c.said.findIndex(isSettled);
  c.said.splice(Math.max(0, plain < 0 ? settled : plain), 1);
}

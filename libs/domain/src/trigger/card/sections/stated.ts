import { clipWords, statementAt, wordCount, type StatementKind } from '#domain/language';
import type { CardNote } from '#domain/vocabulary';
import type { Conversation, KeptSentence } from '../../conversation/conversation.ts';
import { needOf } from '../../conversation/need.ts';
import { isSaid } from '../../conversation/kept-sentence.ts';

const NOTE_WORDS_MAX = 8;
/** What was promised is of no use without its end. */
const PROMISE_WORDS_MAX = 14;
/** UTF-16 units by which a wish is found in the sentence that it is from, which may be cut. */
const NEED_CHARS_COMPARED = 20;

/** The newest sentence of the customer that is of this kind and of none of these, and that neither the headline nor the urgency says. */
export function stated(
  { said, due, people, language }: Readonly<Conversation>,
  kind: 'tried' | 'promised' | 'refused',
  others: readonly StatementKind[],
): readonly CardNote[] {
  const need = needOf({ said, people })?.parts ?? [];
  const byWhen = due?.x.replaceAll('…', '');
  return said
    .filter((sentence) => isSaid(sentence, kind) && !others.some((other) => isSaid(sentence, other)))
    .map((sentence) => ({ sentence, text: need.reduce(withoutNeed, sentence.x) }))
    .filter(({ text }) => text !== '' && (byWhen === undefined || !text.includes(byWhen)))
    .slice(-1)
    .map(({ sentence, text }) => ({
      text:
        kind === 'tried' ? clipWords(text, NOTE_WORDS_MAX) : fromItsClause(sentence, text, kind, language),
      messageId: sentence.m,
    }));
}

/** From the clause on that says so, where the sentence is long. */
function fromItsClause(
  { b = [] }: KeptSentence,
  text: string,
  kind: 'promised' | 'refused',
  language: Conversation['language'],
): string {
  const wordsMax = kind === 'promised' ? PROMISE_WORDS_MAX : NOTE_WORDS_MAX;
  const at = wordCount(text) > NOTE_WORDS_MAX ? statementAt(text, kind, language) : null;
  const begins = b.flatMap((end, i) => (i % 2 === 0 ? [b[i + 1]! > 0 ? b[i + 1]! : end] : []));
  const from = at === null ? 0 : (begins.findLast((begin) => begin <= at) ?? 0);
  return clipWords(text.slice(from).trim(), wordsMax);
}

/** Of the sentence of the headline, what stands in front of the wish. */
function withoutNeed(sentence: string, need: string): string {
  const at = sentence.indexOf(need.slice(0, NEED_CHARS_COMPARED));
  // Nor the word that the wish begins with: `not a replacement, I`.
  return at < 0
    ? sentence
    : sentence
        .slice(0, at)
        .replace(/[\s,]+$/, '')
        .replace(/,\s+\S{1,3}$/u, '');
}

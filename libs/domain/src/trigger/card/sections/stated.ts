import { clipWords, type StatementKind } from '#domain/language';
import type { CardNote } from '#domain/vocabulary';
import type { Conversation } from '../../conversation/conversation.ts';
import { needIn } from '../../conversation/need.ts';
import { isSaid } from '../../conversation/kept-sentence.ts';

const NOTE_WORDS_MAX = 8;
/** UTF-16 units by which a wish is found in the sentence that it is from, which may be cut. */
const NEED_CHARS_COMPARED = 20;

/** The newest sentence of the customer that is of this kind and of none of these, and that neither the headline nor the urgency says. */
export function stated(
  { said, due }: Readonly<Conversation>,
  kind: StatementKind,
  others: readonly StatementKind[],
): readonly CardNote[] {
  const need = needIn(said)?.parts ?? [];
  const byWhen = due?.x.replaceAll('…', '');
  return said
    .filter((sentence) => isSaid(sentence, kind) && !others.some((other) => isSaid(sentence, other)))
    .map(({ x, m }) => ({ text: need.reduce(withoutNeed, x), messageId: m }))
    .filter(({ text }) => text !== '' && (byWhen === undefined || !text.includes(byWhen)))
    .slice(-1)
    .map((note) => ({ ...note, text: clipWords(note.text, NOTE_WORDS_MAX) }));
}

/** Of the sentence of the headline, what stands in front of the wish. */
function withoutNeed(sentence: string, need: string): string {
  const at = sentence.indexOf(need.slice(0, NEED_CHARS_COMPARED));
  return at < 0 ? sentence : sentence.slice(0, at).replace(/[\s,]+$/, '');
}

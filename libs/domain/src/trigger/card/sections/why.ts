import { clip, clipWords, filled, PHRASES } from '#domain/language';
import { STATED_SINCE_LEVEL } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';

const WHY_WORDS_MAX = 14;
const WHY_WORDS_MAX_AT_LEVEL_2 = 9;
const WHY_CHARS_MAX = 140;

/** The primary reason in one sentence, and how many others there are; of an open episode for which there is no new one, what it was. */
export const why = defineSection<'why'>({
  fill({ episode }, found, level) {
    const primary = found[0];
    if (primary === undefined) return { why: episode?.why ?? '' };
    const { trigger, finding } = primary;
    const name = nameOf(trigger.code);
    const named = finding.rule === undefined ? name : `${name} (${finding.rule})`;
    // Whoever asks for a person says so in the last turns; what else they want is the headline.
    const isShort = level >= STATED_SINCE_LEVEL && trigger.kind === 'customer_request';
    const because =
      isShort || trigger.card.shows === 'name' ? named : `${named}: ${finding.onCard ?? finding.detail}`;
    const more = filled(PHRASES.card.more_reasons, { count: found.length - 1 });
    const also = found.length > 1 && !isShort ? `; ${more}` : '';
    return {
      why: clip(
        `${clipWords(because, level < STATED_SINCE_LEVEL ? WHY_WORDS_MAX : WHY_WORDS_MAX_AT_LEVEL_2)}${also}`,
        WHY_CHARS_MAX,
      ),
    };
  },
  words: (card) => [card.why],
});

/** A trigger that the packs have no words for is shown by its code. */
function nameOf(code: string): string {
  const names: Readonly<Record<string, string>> = PHRASES.reasons;
  return names[code] ?? code.replaceAll('_', ' ');
}

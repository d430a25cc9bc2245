import { PHRASES } from '#domain/language';
import { STATED_SINCE_LEVEL } from '../../conversation/conversation.ts';
import { isSaid } from '../../conversation/kept-sentence.ts';
import { defineSection } from '../define-section.ts';

/** What the primary reason advises; otherwise by what is known of the issue. */
export const nextStep = defineSection<'nextStep'>({
  fill({ danger, issue, attempts, people, said, due }, found, level) {
    if (danger !== null) return { nextStep: PHRASES.card.next_danger };
    const advice = found[0]?.trigger.card.nextStep;
    if (advice !== undefined) return { nextStep: PHRASES.card[advice] };
    if (said.some((sentence) => isSaid(sentence, 'promised')))
      return { nextStep: PHRASES.card.next_promised };
    if (people.some(({ note }) => note !== null)) return { nextStep: PHRASES.card.next_go_on };
    if (issue === null) return { nextStep: PHRASES.card.next_ask };
    if (due !== null) return { nextStep: PHRASES.card.next_urgent };
    if (said.some((sentence) => isSaid(sentence, 'refused'))) return { nextStep: PHRASES.card.next_refused };
    if (attempts.length === 0) return { nextStep: PHRASES.card.next_answer };
    return {
      nextStep:
        level < STATED_SINCE_LEVEL ? PHRASES.card.next_do_not_repeat : PHRASES.card.next_something_else,
    };
  },
  words: (card) => [card.nextStep],
});

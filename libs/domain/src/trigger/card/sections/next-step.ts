import type { ContextCard } from '#domain/vocabulary';
import { PHRASES } from '#domain/language';
import { STATED_SINCE_LEVEL } from '../../conversation/conversation.ts';
import { isSaid } from '../../conversation/kept-sentence.ts';
import { defineSection } from '../define-section.ts';

/** What the primary reason advises; otherwise by what is known of the issue. */
export const nextStep = defineSection<'nextStep'>({
  fill({ danger, issue, attempts, people, said, due }, found, level) {
    if (danger !== null) return { nextStep: PHRASES.card.next_danger };
    if (level >= STATED_SINCE_LEVEL && found.some(({ finding }) => finding.topics?.includes('fraud')))
      return { nextStep: PHRASES.card.next_fraud };
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

/** The step where the line that it speaks of had to give way: what was promised or refused, and stands nowhere, is nothing to go by. */
export function stepWithout(card: ContextCard): string {
  const { nextStep: step, promised, refused, urgency, people, attempts: tried } = card;
  const { next_promised, next_refused, next_go_on, next_urgent, next_something_else, next_answer } =
    PHRASES.card;
  const isMissing =
    (step === next_promised && promised.length === 0) || (step === next_refused && refused.length === 0);
  if (!isMissing) return step;
  if (people.some(({ note }) => note !== null)) return next_go_on;
  if (urgency !== null) return next_urgent;
  return tried.length > 0 ? next_something_else : next_answer;
}

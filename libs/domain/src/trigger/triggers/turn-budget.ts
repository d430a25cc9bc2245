import { z } from 'zod';
import { filled, PHRASES } from '#domain/language';
import { offByDefault, wholeNumber } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';

/** The assistant has answered many times and the conversation still goes on: counted from the start, or from the last episode. */
export const turnBudget = defineTrigger({
  code: 'turn_budget',
  kind: 'complexity',
  category: 'C',
  rank: 90,
  policy: triggerPolicy({
    key: 'turnBudget',
    schema: offByDefault(
      z.strictObject({
        turns: wholeNumber({ from: 1, to: 1000, example: 20 })
          .prefault(20)
          .describe('Answers of the assistant that escalate.'),
      }),
    ).describe(
      'The assistant has answered many times without an end. Counted from when the budget is in force, from the start of the conversation or the end of its last episode.',
    ),
    prepare: (written) => written,
  }),
  state: { initial: () => ({ turns: 0 }), resetWith: 'episode' },
  on: ['AssistantTurn'],
  /** While it is off nothing is counted, hence nothing stored: those who do not use it pay nothing for it. */
  observe(state, _turn, settings) {
    if (settings !== null) state.turns += 1;
    return false;
  },
  fires: (state, _turn, settings) => (state.turns >= settings.turns ? 'escalate' : null),
  explain: (state, turn) => [
    {
      detail: filled(PHRASES.details.answered_without_end, { count: state.turns }),
      evidence: [turn.messageId],
    },
  ],
  value: (state) => filled(PHRASES.trace.turns, { count: state.turns }),
  threshold: (settings) => filled(PHRASES.trace.turns, { count: settings.turns }),
  nearness: (state, _event, settings) => state.turns / settings.turns,
  card: { shows: 'name and detail' },
});

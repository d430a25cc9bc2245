import { z } from 'zod';
import { filled, PHRASES } from '#domain/language';
import { absentMeans, offByDefault, wholeNumber } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import {
  byCategory,
  limitFor,
  markPreferred,
  preferredLimit,
  type PreferredMark,
} from '../policy-keys/prefer-human.ts';

interface Used extends PreferredMark {
  turns: number;
  /** With how many it was found used up, where more are left before it escalates; absent: not yet. */
  usedUpAt?: number;
}

const answers = (from: number, example: number) => wholeNumber({ from, to: 1000, example });

/**
 * The assistant has answered many times and the conversation still goes on: counted from the start, from the last episode or from the
 * customer's no to an offer. A person is offered first.
 */
export const turnBudget = defineTrigger({
  code: 'turn_budget',
  kind: 'complexity',
  category: 'C',
  rank: 90,
  policy: triggerPolicy({
    key: 'turnBudget',
    schema: offByDefault(
      z.strictObject({
        // 15 and 5 more: after 20 answers nobody believes in the next (D30); assistants elsewhere are given 6 by default and 20 at most.
        turns: answers(1, 15)
          .prefault(15)
          .describe('Answers of the assistant after which a person is offered, if none was before.'),
        then: absentMeans(
          0,
          answers(0, 5)
            .prefault(5)
            .describe('Further answers after which it escalates; 0: at once, and nothing is offered.'),
          2,
        ),
        byCategory: absentMeans({}, byCategory(answers(1, 6), 6, 'fewer'), 2),
      }),
    ).describe(
      'The assistant has answered many times without an end. Counted from when the budget is in force, from the start of the conversation or the end of its last episode, and anew from a no to an offer.',
    ),
    prepare: (written, triggers) =>
      written === null
        ? null
        : {
            turns: written.turns,
            then: written.then,
            ...preferredLimit(written.byCategory.B, triggers),
          },
  }),
  state: { initial: (): Used => ({ turns: 0 }), resetWith: 'episode' },
  on: ['AssistantTurn', 'CustomerTurn'],
  /** While it is off nothing is counted, hence nothing stored: those who do not use it pay nothing for it. */
  observe(state, turn, settings, reading) {
    if (settings === null) return false;
    markPreferred(state, turn, settings, reading);
    if (turn.type === 'AssistantTurn') {
      state.turns += 1;
      const isUsedUp = state.turns >= limitFor(state, settings.turns, settings);
      // Nothing can be offered to who has left: it is found used up when they are back.
      const isThere = !reading.conversation.customerGone;
      if (settings.then > 0 && isUsedUp && isThere) state.usedUpAt ??= state.turns;
    } else if (settings.then > 0 && reading.declines) {
      state.turns = 0;
      delete state.usedUpAt;
    }
    return false;
  },
  fires(state, turn, settings, { offerBefore }) {
    if (turn.type !== 'AssistantTurn') return null;
    if (settings.then === 0)
      return state.turns >= limitFor(state, settings.turns, settings) ? 'escalate' : null;
    if (state.usedUpAt === undefined) return null;
    if (state.turns >= state.usedUpAt + settings.then) return 'escalate';
    return state.turns === state.usedUpAt && offerBefore === null ? 'offer' : null;
  },
  explain(state, turn, { then }) {
    const phrase = state.b === true ? 'answered_without_end_b' : 'answered_without_end';
    const detail = filled(PHRASES.details[phrase], { count: state.turns });
    const isOffered = state.usedUpAt !== undefined && state.turns >= state.usedUpAt + then;
    return [{ detail, evidence: [turn.messageId], ...(isOffered ? { instead: 'offer' as const } : {}) }];
  },
  value: (state) => filled(PHRASES.trace.turns, { count: state.turns }),
  threshold({ turns, then, preferred }) {
    if (then === 0 && preferred === null) return filled(PHRASES.trace.turns, { count: turns });
    const escalate = turns + then;
    const all = filled(PHRASES.trace.offer_and_escalate_at, { offer: turns, escalate });
    if (preferred === null || preferred >= turns) return all;
    return `${all}, ${filled(PHRASES.trace.offered_in_b_at, { offer: preferred })}`;
  },
  nearness: (state, _event, settings) =>
    state.turns / ((state.usedUpAt ?? limitFor(state, settings.turns, settings)) + settings.then),
  card: { shows: 'name and detail' },
});

import { z } from 'zod';
import { MINUTE_MS, type Instant } from '#kernel';
import { filled, PHRASES } from '#domain/language';
import { duration, durationOrNone, offByDefault } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import {
  byCategory,
  limitFor,
  markPreferred,
  preferredLimit,
  type PreferredMark,
} from '../policy-keys/prefer-human.ts';
import type { Reading } from '../reading.ts';

interface Spent extends PreferredMark {
  /** When the customer began. */
  from: Instant | null;
  /** When the budget was found used up, where time is left before it escalates; absent: not yet. */
  usedUpAt?: Instant;
}

/**
 * The customer has been with the assistant for long and still asks. It is judged at the customer's turns that want an answer, so that nobody
 * is called for who has gone: a pause as long as the budget starts it anew.
 */
export const timeBudget = defineTrigger({
  code: 'time_budget',
  kind: 'complexity',
  category: 'C',
  rank: 92,
  policy: triggerPolicy({
    key: 'timeBudget',
    schema: offByDefault(
      z.strictObject({
        // 20 minutes and 10 more: half an hour without an end is what calls for a person (D30).
        after: duration()
          .prefault('20m')
          .describe('Time with the assistant after which a person is offered, if none was before.'),
        then: durationOrNone()
          .prefault('10m')
          .describe('Further time after which it escalates; 0s: at once, and nothing is offered.'),
        byCategory: byCategory(duration(), '8m', 'less'),
      }),
      2,
    ).describe(
      'The customer has been with the assistant for long and still asks. Counted from the first turn, the end of the last episode, a no to an offer, or a pause as long as the budget.',
    ),
    prepare: (written, triggers) =>
      written === null
        ? null
        : {
            after: written.after,
            then: written.then,
            ...preferredLimit(written.byCategory.B, triggers),
          },
  }),
  state: { initial: (): Spent => ({ from: null }), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn'],
  /** While it is off nothing is stored. */
  observe(state, turn, settings, reading) {
    if (settings === null) return false;
    markPreferred(state, turn, settings, reading);
    if (turn.type === 'AssistantTurn') return false;
    const limit = limitFor(state, settings.after, settings);
    if (state.from === null || reading.declines || pauseBefore(reading) >= limit) {
      state.from = reading.now;
      delete state.usedUpAt;
    }
    const isUsedUp = reading.now - state.from >= limit && reading.stillAsks;
    if (settings.then > 0 && isUsedUp) state.usedUpAt ??= reading.now;
    return false;
  },
  fires(state, turn, settings, reading) {
    if (turn.type !== 'CustomerTurn' || state.from === null || !reading.stillAsks) return null;
    if (settings.then === 0)
      return reading.now - state.from >= limitFor(state, settings.after, settings) ? 'escalate' : null;
    if (state.usedUpAt === undefined) return null;
    if (reading.now - state.usedUpAt >= settings.then) return 'escalate';
    return state.usedUpAt === reading.now && reading.offerBefore === null ? 'offer' : null;
  },
  explain(state, turn, { then }, { now }) {
    const phrase = state.b === true ? 'long_without_end_b' : 'long_without_end';
    const detail = filled(PHRASES.details[phrase], { minutes: minutes(now - (state.from ?? now)) });
    const isOffered = state.usedUpAt !== undefined && now - state.usedUpAt >= then;
    return [{ detail, evidence: [turn.messageId], ...(isOffered ? { instead: 'offer' as const } : {}) }];
  },
  value: ({ from }, _event, { now }) => `${from === null ? 0 : now - from} ms`,
  threshold({ after, then, preferred }) {
    const all = filled(PHRASES.trace.offer_and_escalate_at, {
      offer: `${after} ms`,
      escalate: `${after + then} ms`,
    });
    if (preferred === null || preferred >= after) return all;
    return `${all}, ${filled(PHRASES.trace.offered_in_b_at, { offer: `${preferred} ms` })}`;
  },
  nearness: (state, _event, settings, { now }) =>
    state.from === null
      ? 0
      : (now - state.from) / (limitFor(state, settings.after, settings) + settings.then),
  card: { shows: 'name and detail' },
});

/** Time since the turn before this one, in ms. */
function pauseBefore({ conversation, now }: Reading): number {
  return now - (conversation.turns.at(-2)?.t ?? now);
}

function minutes(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}

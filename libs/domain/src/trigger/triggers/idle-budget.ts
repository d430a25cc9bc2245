import { z } from 'zod';
import { plusMs, SECOND_MS, type Instant } from '#kernel';
import { filled, PHRASES } from '#domain/language';
import { duration, offByDefault } from '../../policy/fields.ts';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import {
  byCategory,
  limitFor,
  markPreferred,
  preferredLimit,
  type PreferredMark,
} from '../policy-keys/prefer-human.ts';

interface Quiet extends PreferredMark {
  dueAt: Instant | null;
  /** The customer's last turn asked for something. */
  asked?: true;
  /** How often it came due since then. */
  stage?: 1 | 2;
}

/**
 * The customer asked, the assistant answered, and the customer writes nothing more: perhaps the answer did not help. A person is offered; it
 * escalates only where the policy says so and the offer stands unanswered, since nobody may be there.
 */
export const idleBudget = defineTrigger({
  code: 'idle_budget',
  kind: 'complexity',
  category: 'C',
  rank: 94,
  policy: triggerPolicy({
    key: 'idleBudget',
    schema: offByDefault(
      z.strictObject({
        // Assistants elsewhere ask after 4 minutes whether somebody is still there.
        after: duration()
          .prefault('4m')
          .describe(
            'Time without a word of the customer after an answer, after which a person is offered, if none was before.',
          ),
        then: duration()
          .optional()
          .describe(
            'Further time without an answer to that offer after which it escalates; left out: never, as nobody may be there.',
          ),
        byCategory: byCategory(duration(), '2m', 'less'),
      }),
      2,
    ).describe('The customer asked, the assistant answered, and the customer writes nothing more.'),
    prepare: (written, triggers) =>
      written === null
        ? null
        : {
            after: written.after,
            then: written.then ?? null,
            ...preferredLimit(written.byCategory.B, triggers),
          },
  }),
  state: { initial: (): Quiet => ({ dueAt: null }), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn', 'CustomerLeft', 'Deadline'],
  observe(state, event, settings, reading) {
    if (event.type === 'Deadline') {
      state.stage = state.stage === undefined ? 1 : 2;
      const then = settings?.then ?? null;
      state.dueAt = state.stage === 1 && then !== null ? plusMs(reading.now, then) : null;
      return false;
    }
    if (event.type !== 'AssistantTurn') {
      state.dueAt = null;
      delete state.asked;
      delete state.stage;
    }
    if (settings === null || event.type === 'CustomerLeft') return false;
    markPreferred(state, event, settings, reading);
    if (event.type === 'CustomerTurn') {
      if (reading.stillAsks) state.asked = true;
    } else if (state.asked === true && state.stage === undefined)
      state.dueAt = plusMs(reading.now, limitFor(state, settings.after, settings));
    return false;
  },
  fires(state, event, _settings, { offerBefore }) {
    if (event.type !== 'Deadline') return null;
    if (state.stage === 1) return offerBefore === null ? 'offer' : null;
    return offerBefore === 'open' ? 'escalate' : null;
  },
  explain(state, _deadline, _settings, { conversation, now }) {
    const last = conversation.turns.at(-1);
    const phrase = state.b === true ? 'quiet_b' : 'quiet';
    const seconds = Math.round((now - (last?.t ?? now)) / SECOND_MS);
    const asked = lastAsked(conversation);
    return [
      {
        detail: filled(PHRASES.details[phrase], { seconds }),
        evidence: asked === null ? [] : [asked],
        ...(state.stage === 2 ? { instead: 'offer' as const } : {}),
      },
    ];
  },
  before: ({ dueAt }) => dueAt,
  value(_state, _event, { now }, dueBefore) {
    if (dueBefore === null) return PHRASES.trace.none;
    return (dueBefore as Instant) <= now ? PHRASES.trace.customer_quiet : PHRASES.trace.customer_has_answer;
  },
  threshold({ after, then, preferred }) {
    const offer = filled(PHRASES.trace.offered_at, { offer: `${after} ms` });
    const inB =
      preferred === null || preferred >= after
        ? []
        : [filled(PHRASES.trace.offered_in_b_at, { offer: `${preferred} ms` })];
    const later = then === null ? [] : [filled(PHRASES.trace.escalated_later, { then: `${then} ms` })];
    return [offer, ...inB, ...later].join(', ');
  },
  nearness: (state, _event, settings, reading, dueBefore) =>
    dueBefore === null || state.stage !== undefined
      ? 0
      : 1 - ((dueBefore as Instant) - reading.now) / limitFor(state, settings.after, settings),
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name and detail' },
});

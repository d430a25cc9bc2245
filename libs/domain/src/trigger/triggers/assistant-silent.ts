import { z } from 'zod';
import { plusMs, SECOND_MS, type Instant } from '#kernel';
import { filled, PHRASES, wantsAnswer } from '#domain/language';
import { duration, onByDefault } from '../../policy/fields.ts';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';

/** The customer wrote what calls for an answer, and none came in time: counted from the first turn left unanswered. */
export const assistantSilent = defineTrigger({
  code: 'assistant_silent',
  kind: 'confidence',
  category: 'C',
  rank: 70,
  policy: triggerPolicy({
    key: 'silence',
    schema: onByDefault(
      z.strictObject({
        after: duration().prefault('20s').describe('Time without an answer after which it escalates.'),
      }),
    ).describe('The customer wrote and the assistant gave no answer.'),
    prepare: (written) => written,
  }),
  state: { initial: (): { dueAt: Instant | null } => ({ dueAt: null }), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn', 'AssistantFailed', 'CustomerLeft', 'Deadline'],
  observe(state, event, silence, reading) {
    if (event.type !== 'CustomerTurn') state.dueAt = null;
    else if (state.dueAt === null && silence !== null && wantsAnswer(reading, reading.conversation.language))
      state.dueAt = plusMs(reading.now, silence.after);
    return false;
  },
  fires: (_state, event) => (event.type === 'Deadline' ? 'escalate' : null),
  explain(_state, _deadline, _silence, { conversation, now }) {
    const asked = lastAsked(conversation);
    const askedAt = conversation.turns.findLast(({ by }) => by === 'c')?.t ?? now;
    const seconds = Math.round((now - askedAt) / SECOND_MS);
    return [
      { detail: filled(PHRASES.details.no_answer, { seconds }), evidence: asked === null ? [] : [asked] },
    ];
  },
  before: ({ dueAt }) => dueAt,
  value(_state, _event, { now }, dueBefore) {
    if (dueBefore === null) return PHRASES.trace.no_answer_owed;
    return (dueBefore as Instant) <= now ? PHRASES.trace.no_answer : PHRASES.trace.answer_owed;
  },
  threshold: ({ after }) => `${after} ms`,
  /** The share of the time that had passed: at an answer, what had passed until then. */
  nearness: (_state, _event, { after }, { now }, dueBefore) =>
    dueBefore === null ? 0 : 1 - ((dueBefore as Instant) - now) / after,
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name and detail' },
});

import { z } from 'zod';
import { plusMs, SECOND_MS, type Instant } from '#kernel';
import { clip, filled, PHRASES, readPromise } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { duration, onByDefault } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';

const QUOTE_CHARS_MAX = 80;

interface Promised {
  readonly m: MessageId;
  /** Its words. */
  readonly q: string;
}

interface PromiseState {
  dueAt: Instant | null;
  /** Outlives the deadline, for the reason. */
  said: Promised | null;
}

/**
 * The assistant tells the customer that a person takes over, calls or writes, and no episode is opened: nobody knows of it. Counted from
 * the first promise; a later turn of either side takes nothing back.
 */
export const falsePromise = defineTrigger({
  code: 'false_promise',
  kind: 'confidence',
  category: 'B',
  rank: 55,
  policy: triggerPolicy({
    key: 'falsePromise',
    schema: onByDefault(
      z.strictObject({
        after: duration().prefault('30s').describe('Time without an escalation after which it escalates.'),
      }),
      2,
    ).describe('The assistant said that a person takes over, calls or writes, and nothing followed.'),
    prepare: (written) => written,
  }),
  state: { initial: (): PromiseState => ({ dueAt: null, said: null }), resetWith: 'episode' },
  on: ['AssistantTurn', 'CustomerLeft', 'Deadline'],
  /** While it is off nothing is read, hence nothing stored. */
  observe(state, event, settings, { conversation, now }) {
    if (event.type !== 'AssistantTurn') {
      state.dueAt = null;
      return false;
    }
    if (settings === null || state.dueAt !== null || conversation.firstCustomerTurnAt === null) return false;
    const quote = readPromise(event.text, conversation.language);
    if (quote === null) return false;
    state.dueAt = plusMs(now, settings.after);
    state.said = { m: event.messageId, q: clip(quote, QUOTE_CHARS_MAX) };
    return false;
  },
  fires: (_state, event) => (event.type === 'Deadline' ? 'escalate' : null),
  explain({ said }, _deadline, { after }) {
    const detail = filled(PHRASES.details.promised, {
      quote: said?.q ?? '',
      seconds: Math.round(after / SECOND_MS),
    });
    return [{ detail, evidence: said === null ? [] : [said.m] }];
  },
  before: ({ dueAt }) => dueAt,
  value(_state, _event, { now }, dueBefore) {
    if (dueBefore === null) return PHRASES.trace.none;
    return (dueBefore as Instant) <= now ? PHRASES.trace.promise_broken : PHRASES.trace.promise_open;
  },
  threshold: ({ after }) => `${after} ms`,
  nearness: (_state, _event, { after }, { now }, dueBefore) =>
    dueBefore === null ? 0 : 1 - ((dueBefore as Instant) - now) / after,
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name and detail' },
});

import { z } from 'zod';
import { plusMs, SECOND_MS, type Instant } from '#kernel';
import { filled, PHRASES, wantsAnswer } from '#domain/language';
import { absentMeans, byName, duration, durationOrNone, onByDefault } from '../../policy/fields.ts';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import { judgedAgainAt } from '../conversation-signs.ts';
import type { Reading } from '../reading.ts';

/** Workers below it take a no to an offer for a turn that wants an answer. */
const NO_COUNTS_SINCE_LEVEL = 2;

/** The customer wrote what calls for an answer, and none came in time: counted from the first turn left unanswered. */
export const assistantSilent = defineTrigger({
  code: 'assistant_silent',
  kind: 'confidence',
  category: 'C',
  rank: 70,
  policy: triggerPolicy({
    key: 'silence',
    byChannel: 'after',
    schema: onByDefault(
      z.strictObject({
        after: duration().prefault('20s').describe('Time without an answer after which it escalates.'),
        byChannel: absentMeans(
          {},
          byName(duration())
            .prefault({ email: '15m' })
            .describe('Other times, by channel: nobody waits for an e-mail as for a chat.'),
          2,
        ),
        outage: absentMeans(
          '0s',
          durationOrNone()
            .prefault('1m')
            .describe(
              'Where several customers wait for an answer and nothing is heard of any conversation, the connection is down and not the assistant: time beyond the other for which it does not escalate then. 0s: none.',
            ),
          2,
        ),
      }),
    ).describe('The customer wrote and the assistant gave no answer.'),
    prepare: (written) =>
      written === null
        ? null
        : {
            after: written.after,
            byChannel: new Map(Object.entries(written.byChannel)),
            outage: written.outage,
          },
  }),
  state: { initial: (): { dueAt: Instant | null } => ({ dueAt: null }), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn', 'AssistantFailed', 'CustomerLeft', 'Deadline'],
  observe(state, event, silence, reading) {
    if (event.type === 'Deadline') state.dueAt = silence === null ? null : judgedAgain(silence, reading);
    else if (event.type !== 'CustomerTurn') state.dueAt = null;
    else if (reading.level >= NO_COUNTS_SINCE_LEVEL && reading.declines) {
      // The turn that was answered with the offer calls for nothing more; one before it still does.
      if (reading.conversation.turns.at(-3)?.by !== 'c') state.dueAt = null;
    } else if (
      state.dueAt === null &&
      silence !== null &&
      wantsAnswer(reading, reading.conversation.language)
    )
      state.dueAt = plusMs(reading.now, afterOf(silence, reading));
    return false;
  },
  fires: ({ dueAt }, event) => (event.type === 'Deadline' && dueAt === null ? 'escalate' : null),
  explain(_state, _deadline, _silence, { conversation, now }) {
    const asked = lastAsked(conversation);
    const askedAt = conversation.turns.findLast(({ by }) => by === 'c')?.t ?? now;
    const seconds = Math.round((now - askedAt) / SECOND_MS);
    return [
      { detail: filled(PHRASES.details.no_answer, { seconds }), evidence: asked === null ? [] : [asked] },
    ];
  },
  asked(state) {
    state.dueAt = null;
  },
  before: ({ dueAt }) => dueAt,
  value(_state, _event, { now }, dueBefore) {
    if (dueBefore === null) return PHRASES.trace.no_answer_owed;
    return (dueBefore as Instant) <= now ? PHRASES.trace.no_answer : PHRASES.trace.answer_owed;
  },
  threshold: (silence, _event, reading) => `${afterOf(silence, reading)} ms`,
  /** The share of the time that had passed: at an answer, what had passed until then. */
  nearness: (_state, _event, silence, reading, dueBefore) =>
    dueBefore === null ? 0 : 1 - ((dueBefore as Instant) - reading.now) / afterOf(silence, reading),
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name and detail' },
});

interface Silence {
  readonly after: number;
  readonly byChannel: ReadonlyMap<string, number>;
  readonly outage: number;
}

/** Null: the assistant is silent, and not the connection. */
function judgedAgain(silence: Silence, reading: Reading): Instant | null {
  const { conversation, signs, now } = reading;
  if (signs === undefined) return null;
  const { conversationId, turns } = conversation;
  const first = turns[turns.findLastIndex(({ by }) => by !== 'c') + 1];
  const askedAt = first?.t ?? now;
  const asked = { conversationId, askedAt, afterMs: afterOf(silence, reading), outageMs: silence.outage };
  return judgedAgainAt(signs, asked, now);
}

function afterOf({ after, byChannel }: Silence, { conversation }: Reading): number {
  return (byChannel.size === 0 ? undefined : byChannel.get(conversation.channel)) ?? after;
}

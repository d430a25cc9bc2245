import { z } from 'zod';
import { clip, filled, PHRASES } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { inARow, onByDefault } from '../../policy/fields.ts';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';

interface FailedTurn {
  readonly m: MessageId;
  readonly kind: string;
}

/** Failures remembered: as many as any policy may ask for. */
const RUN_MAX = 10;

/**
 * The assistant fails several answers in a row, which can be switched off; or it says that it is broken, which always escalates.
 */
export const assistantFailed = defineTrigger({
  code: 'assistant_failed',
  kind: 'confidence',
  category: 'C',
  rank: 60,
  policy: triggerPolicy({
    key: 'failures',
    schema: onByDefault(
      z.strictObject({
        consecutive: inARow().prefault(2).describe('Failed answers in a row that escalate.'),
      }),
    ).describe('The assistant did not understand, found nothing or met an error.'),
    prepare: (written) => ({ consecutive: written?.consecutive ?? null }),
  }),
  state: { initial: (): { run: FailedTurn[] } => ({ run: [] }), resetWith: 'episode' },
  on: ['AssistantTurn', 'AssistantFailed'],
  observe(state, event) {
    if (event.type === 'AssistantFailed') return false;
    if (event.failure === null) {
      if (state.run.length > 0) state.run = [];
      return false;
    }
    state.run.push({ m: event.messageId, kind: event.failure });
    if (state.run.length > RUN_MAX) state.run.shift();
    return true;
  },
  fires(state, event, { consecutive }) {
    if (event.type === 'AssistantFailed') return 'escalate';
    return event.failure !== null && consecutive !== null && state.run.length >= consecutive
      ? 'escalate'
      : null;
  },
  explain(state, event, { consecutive }, { conversation }) {
    if (event.type === 'AssistantFailed') {
      const asked = lastAsked(conversation);
      const detail = filled(PHRASES.details.failed, { failure: clip(event.failure, 80) });
      return [{ detail, evidence: asked === null ? [] : [asked] }];
    }
    const run = state.run.slice(-(consecutive ?? RUN_MAX));
    const kinds = run.map(({ kind }) => kind).join(', ');
    return [
      {
        detail: filled(PHRASES.details.failed_in_a_row, { count: run.length, kinds }),
        evidence: run.map(({ m }) => m),
      },
    ];
  },
  value: ({ run }) => filled(PHRASES.trace.in_a_row, { count: run.length }),
  threshold: ({ consecutive }) =>
    consecutive === null ? PHRASES.trace.off : filled(PHRASES.trace.in_a_row, { count: consecutive }),
  nearness: ({ run }, _event, { consecutive }) => (consecutive === null ? 0 : run.length / consecutive),
  card: { shows: 'name and detail' },
});

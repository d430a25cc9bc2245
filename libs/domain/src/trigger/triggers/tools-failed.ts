import { z } from 'zod';
import { clip, filled, PHRASES } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { onByDefault, wholeNumber } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy, type Firing } from '../define-trigger.ts';

/** An answer with a tool that failed. Short keys: they are written with every commit. */
interface FailedTurn {
  readonly m: MessageId;
  /** Name of the tool. */
  readonly t: string;
}

/** Answers remembered: as many as any policy may ask for. */
const RUN_MAX = 10;
const NAME_CHARS_MAX = 40;

/**
 * What the assistant tries for the customer fails again and again: it can say sorry, and nothing gets done. Answers with a tool that failed
 * count until one works; one that found nothing, and answers without tools, count neither way.
 */
export const toolsFailed = defineTrigger({
  code: 'tools_failed',
  kind: 'confidence',
  category: 'C',
  rank: 62,
  policy: triggerPolicy({
    key: 'failedTools',
    schema: onByDefault(
      z.strictObject({
        offerAt: times()
          .prefault(2)
          .describe('Answers with a failed tool that are offered a person, if none was offered before.'),
        escalateAt: times()
          .prefault(3)
          .describe(
            'Such answers that escalate; with an `offerAt` that is not below it nothing is offered first.',
          ),
      }),
      2,
    ).describe('Tools of the assistant failed in several answers, and none worked in between.'),
    prepare: (written) => written,
  }),
  state: { initial: (): { run: FailedTurn[] } => ({ run: [] }), resetWith: 'episode' },
  on: ['AssistantTurn'],
  /** While it is off nothing is stored. */
  observe(state, { messageId, tools }, limits) {
    if (limits === null || tools.length === 0) return false;
    const failed = tools.find(({ outcome }) => outcome === 'failed');
    if (failed === undefined) {
      if (state.run.length > 0 && tools.some(({ outcome }) => outcome === 'ok')) state.run = [];
      return false;
    }
    state.run.push({ m: messageId, t: clip(failed.name, NAME_CHARS_MAX) });
    if (state.run.length > RUN_MAX) state.run.shift();
    return state.run.length >= Math.min(limits.offerAt, limits.escalateAt);
  },
  fires({ run }, { messageId }, { offerAt, escalateAt }, { offerBefore }): Firing | null {
    if (run.at(-1)?.m !== messageId) return null;
    if (run.length >= escalateAt) return 'escalate';
    return run.length >= offerAt && offerBefore === null ? 'offer' : null;
  },
  explain({ run }, _turn, { offerAt, escalateAt }) {
    const names = [...new Set(run.map(({ t }) => t))].join(', ');
    const detail = filled(PHRASES.details.tools_failed, { count: run.length, names });
    const offered = run.length >= escalateAt && offerAt < escalateAt;
    return [{ detail, evidence: run.map(({ m }) => m), ...(offered ? { instead: 'offer' as const } : {}) }];
  },
  value: ({ run }) => filled(PHRASES.trace.in_a_row, { count: run.length }),
  threshold: ({ offerAt, escalateAt }) =>
    offerAt < escalateAt
      ? filled(PHRASES.trace.offer_and_escalate_at, { offer: offerAt, escalate: escalateAt })
      : filled(PHRASES.trace.escalated_at, { escalate: escalateAt }),
  nearness: ({ run }, _event, { offerAt, escalateAt }, { offerBefore }) =>
    run.length / (offerBefore === null ? Math.min(offerAt, escalateAt) : escalateAt),
  card: { shows: 'name and detail', nextStep: 'next_do_not_repeat' },
});

function times() {
  return wholeNumber({ from: 1, to: RUN_MAX, example: 3 });
}

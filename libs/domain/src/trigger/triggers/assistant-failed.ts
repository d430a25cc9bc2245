import { z } from 'zod';
import { clip, filled, PHRASES } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { absentMeans, byName, inARow, onByDefault } from '../../policy/fields.ts';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import type { Reading } from '../reading.ts';

interface FailedTurn {
  readonly m: MessageId;
  readonly kind: string;
}

/** Workers below it escalate for somebody who has not written anything. */
const NEEDS_A_TURN_SINCE_LEVEL = 2;

/** Failures remembered: as many as any policy may ask for. */
const RUN_MAX = 10;

interface Failures {
  run: FailedTurn[];
  /** It said that it is broken before the customer wrote anything, and has not answered since. */
  broken?: string;
}

/**
 * The assistant fails several answers in a row, which can be switched off; or it says that it is broken, which always escalates: as soon
 * as the customer has written, since in an outage every page that is opened would enter the queue. An answer that did not fail ends a row.
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
        byKind: absentMeans(
          {},
          byName(inARow())
            .prefault({})
            .describe(
              'Other numbers, by kind of failure (fallback, no_answer, error); a kind with a number of its own is counted by itself.',
            ),
          2,
        ),
      }),
    ).describe('The assistant did not understand, found nothing or met an error.'),
    prepare: (written): Limits => ({
      consecutive: written?.consecutive ?? null,
      byKind: new Map(Object.entries(written?.byKind ?? {})),
    }),
  }),
  state: { initial: (): Failures => ({ run: [] }), resetWith: 'episode' },
  on: ['AssistantTurn', 'AssistantFailed', 'CustomerTurn'],
  observe(state, event, _limits, reading) {
    if (event.type === 'CustomerTurn') return false;
    if (event.type === 'AssistantFailed') {
      if (waitsForATurn(reading)) state.broken = clip(event.failure, FAILURE_CHARS_MAX);
      return false;
    }
    if (event.failure === null) {
      delete state.broken;
      if (state.run.length > 0) state.run = [];
      return false;
    }
    state.run.push({ m: event.messageId, kind: event.failure });
    if (state.run.length > RUN_MAX) state.run.shift();
    return true;
  },
  fires(state, event, limits, reading) {
    if (event.type === 'CustomerTurn') return state.broken === undefined ? null : 'escalate';
    if (event.type === 'AssistantFailed') return waitsForATurn(reading) ? null : 'escalate';
    if (event.failure === null) return null;
    const { failed, limit } = countedWith(state, event.failure, limits);
    return limit !== null && failed.length >= limit ? 'escalate' : null;
  },
  explain(state, event, limits, { conversation }) {
    if (event.type !== 'AssistantTurn') {
      const failure = event.type === 'CustomerTurn' ? (state.broken ?? '') : event.failure;
      const asked = event.type === 'CustomerTurn' ? event.messageId : lastAsked(conversation);
      const detail = filled(PHRASES.details.failed, { failure: clip(failure, FAILURE_CHARS_MAX) });
      return [{ detail, evidence: asked === null ? [] : [asked] }];
    }
    const { failed, limit } = countedWith(state, event.failure ?? '', limits);
    const run = failed.slice(-(limit ?? RUN_MAX));
    const kinds = run.map(({ kind }) => kind).join(', ');
    return [
      {
        detail: filled(PHRASES.details.failed_in_a_row, { count: run.length, kinds }),
        evidence: run.map(({ m }) => m),
      },
    ];
  },
  value: ({ run }) => filled(PHRASES.trace.in_a_row, { count: run.length }),
  threshold({ consecutive, byKind }) {
    if (consecutive === null) return PHRASES.trace.off;
    const own = [...byKind].map(([kind, count]) => filled(PHRASES.trace.of_kind, { kind, count }));
    return [filled(PHRASES.trace.in_a_row, { count: consecutive }), ...own].join(', ');
  },
  nearness: (state, event, limits) => {
    if (limits.consecutive === null) return 0;
    const kind = event.type === 'AssistantTurn' ? event.failure : null;
    const { failed, limit } = countedWith(state, kind ?? state.run.at(-1)?.kind ?? '', limits);
    return limit === null ? 0 : failed.length / limit;
  },
  card: { shows: 'name and detail' },
});

const FAILURE_CHARS_MAX = 80;

interface Limits {
  /** Null: failures in a row are off. */
  readonly consecutive: number | null;
  readonly byKind: ReadonlyMap<string, number>;
}

function waitsForATurn({ level, conversation }: Reading): boolean {
  return level >= NEEDS_A_TURN_SINCE_LEVEL && conversation.firstCustomerTurnAt === null;
}

/** The failures in a row that are counted together with one of this kind, and how many escalate. */
function countedWith(
  { run }: Failures,
  kind: string,
  { consecutive, byKind }: Limits,
): { readonly failed: readonly FailedTurn[]; readonly limit: number | null } {
  const own = byKind.get(kind);
  if (own !== undefined) return { failed: run.filter((turn) => turn.kind === kind), limit: own };
  return {
    failed: byKind.size === 0 ? run : run.filter((turn) => !byKind.has(turn.kind)),
    limit: consecutive,
  };
}

import { z } from 'zod';
import { filled, PHRASES } from '#domain/language';
import type { Channel, MessageId } from '#domain/vocabulary';
import { byName, inARow, onByDefault, share } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';

interface LowTurn {
  readonly m: MessageId;
  /** Confidence. */
  readonly v: number;
}

interface Thresholds {
  readonly threshold: number;
  readonly byChannel: ReadonlyMap<string, number>;
  readonly byIntent: ReadonlyMap<string, number>;
}

/** Low turns remembered: as many as any policy may ask for. */
const RUN_MAX = 10;

/** The assistant is unsure of several answers in a row. An answer without a score is neither unsure nor good. */
export const lowConfidence = defineTrigger({
  code: 'low_confidence',
  kind: 'confidence',
  category: 'C',
  rank: 80,
  policy: triggerPolicy({
    key: 'confidence',
    byChannel: 'threshold',
    schema: onByDefault(
      z.strictObject({
        threshold: share()
          .prefault(0.4)
          .describe('An answer below it is unsure; an answer without a score counts neither way.'),
        consecutive: inARow().prefault(2).describe('Unsure answers in a row that escalate.'),
        byChannel: byName(share()).prefault({}).describe('Other thresholds, by channel.'),
        byIntent: byName(share())
          .prefault({})
          .describe("Other thresholds, by intent; they beat a channel's."),
      }),
    ).describe('The assistant was unsure of its answers.'),
    prepare: (written) =>
      written === null
        ? null
        : {
            ...written,
            byChannel: new Map(Object.entries(written.byChannel)),
            byIntent: new Map(Object.entries(written.byIntent)),
          },
  }),
  state: { initial: (): { run: LowTurn[] } => ({ run: [] }), resetWith: 'episode' },
  on: ['AssistantTurn'],
  observe(state, turn, settings, { conversation }) {
    if (settings === null || turn.confidence === null || !Number.isFinite(turn.confidence)) return false;
    if (turn.confidence >= thresholdOf(settings, conversation.channel, turn.intent)) {
      if (state.run.length > 0) state.run = [];
      return false;
    }
    // No negative nought, which JSON would not keep: what is restored equals what was.
    state.run.push({ m: turn.messageId, v: turn.confidence + 0 });
    if (state.run.length > RUN_MAX) state.run.shift();
    return true;
  },
  fires(state, turn, settings, { conversation }) {
    if (state.run.length < settings.consecutive || turn.confidence === null) return null;
    return turn.confidence < thresholdOf(settings, conversation.channel, turn.intent) ? 'escalate' : null;
  },
  explain(state, turn, settings, { conversation }) {
    const run = state.run.slice(-settings.consecutive);
    const threshold = decimals(thresholdOf(settings, conversation.channel, turn.intent));
    return [
      {
        detail: filled(PHRASES.details.low_confidence, { scores: scores(run), threshold }),
        evidence: run.map(({ m }) => m),
      },
    ];
  },
  value: ({ run }) => (run.length === 0 ? PHRASES.trace.not_low : scores(run)),
  threshold(settings, event, { conversation }) {
    const intent = event.type === 'AssistantTurn' ? event.intent : null;
    const threshold = decimals(thresholdOf(settings, conversation.channel, intent));
    return filled(PHRASES.trace.below, { threshold, count: settings.consecutive });
  },
  /** Unsure answers of those that it takes; an answer that was not unsure by how far it was above the threshold. */
  nearness({ run }, event, settings, { conversation }) {
    const { consecutive } = settings;
    if (run.length > 0 || event.type !== 'AssistantTurn' || event.confidence === null)
      return run.length / consecutive;
    return thresholdOf(settings, conversation.channel, event.intent) / event.confidence / consecutive;
  },
  card: { shows: 'name and detail' },
});

/** The intent's own threshold, else the channel's, else the general one. */
function thresholdOf(settings: Thresholds, channel: Channel, intent: string | null): number {
  const { threshold, byChannel, byIntent } = settings;
  const ofIntent = intent === null || byIntent.size === 0 ? undefined : byIntent.get(intent);
  return ofIntent ?? (byChannel.size === 0 ? undefined : byChannel.get(channel)) ?? threshold;
}

function scores(run: readonly LowTurn[]): string {
  return run.map(({ v }) => decimals(v)).join(PHRASES.trace.then);
}

function decimals(value: number): string {
  return value.toFixed(2);
}

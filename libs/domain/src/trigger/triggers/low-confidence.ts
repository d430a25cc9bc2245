import { z } from 'zod';
import { clip, filled, PHRASES } from '#domain/language';
import type { Channel, MessageId } from '#domain/vocabulary';
import { byName, inARow, offByDefault, onByDefault, share } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import { atMostAll, LOW_OF, RECENT_MAX, type LowOf } from '../../policy/low-of.ts';

interface LowTurn {
  readonly m: MessageId;
  /** Confidence. */
  readonly v: number;
}

interface ScoredTurn extends LowTurn {
  /** Whether it was below its threshold, as that was then. */
  readonly l: 0 | 1;
  /** Intent; absent: none. */
  readonly i?: string;
}

interface Unsure {
  run: LowTurn[];
  /** The last answers with a score, oldest first; absent where the policy does not count among them. */
  recent?: ScoredTurn[];
}

interface Limits {
  readonly threshold: number;
  readonly consecutive: number;
  readonly byChannel: ReadonlyMap<string, number>;
  readonly byIntent: ReadonlyMap<string, number>;
  /** Null: only a row counts. */
  readonly recent: (LowOf & { readonly byIntent: ReadonlyMap<string, LowOf> }) | null;
}

/** Low turns remembered: as many as any policy may ask for. */
const RUN_MAX = 10;
const INTENT_CHARS_MAX = 60;

/**
 * The assistant is unsure of several answers in a row, or of several among the last ones. An answer without a score is neither unsure nor
 * good, and is not among them.
 */
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
        recent: offByDefault(
          z
            .strictObject({
              ...LOW_OF,
              byIntent: byName(z.strictObject(LOW_OF).check(atMostAll))
                .prefault({})
                .describe('Other numbers, by intent, counted among the last answers with that intent.'),
            })
            .check(atMostAll),
          2,
        ).describe(
          'Beside a row: several unsure answers among the last ones, good ones between them or not.',
        ),
      }),
    ).describe('The assistant was unsure of its answers.'),
    prepare: (written): Limits | null =>
      written === null
        ? null
        : {
            ...written,
            byChannel: new Map(Object.entries(written.byChannel)),
            byIntent: new Map(Object.entries(written.byIntent)),
            recent: written.recent && {
              ...written.recent,
              byIntent: new Map(Object.entries(written.recent.byIntent)),
            },
          },
  }),
  state: { initial: (): Unsure => ({ run: [] }), resetWith: 'episode' },
  on: ['AssistantTurn'],
  observe(state, turn, settings, { conversation }) {
    if (settings === null || turn.confidence === null || !Number.isFinite(turn.confidence)) return false;
    const isLow = turn.confidence < thresholdOf(settings, conversation.channel, turn.intent);
    // No negative nought, which JSON would not keep: what is restored equals what was.
    const scored = { m: turn.messageId, v: turn.confidence + 0 };
    if (settings.recent !== null) keepRecent(state, scored, isLow, turn.intent);
    if (!isLow) {
      if (state.run.length > 0) state.run = [];
      return false;
    }
    state.run.push(scored);
    if (state.run.length > RUN_MAX) state.run.shift();
    return true;
  },
  fires(state, turn, settings, { conversation }) {
    if (turn.confidence === null) return null;
    // Not `>=`: what is no number is below nothing.
    if (!(turn.confidence < thresholdOf(settings, conversation.channel, turn.intent))) return null;
    if (state.run.length >= settings.consecutive) return 'escalate';
    const recent = recentOf(state, settings, turn.intent);
    return recent !== null && recent.low.length >= recent.limit.low ? 'escalate' : null;
  },
  explain(state, turn, settings, { conversation }) {
    const threshold = decimals(thresholdOf(settings, conversation.channel, turn.intent));
    const recent = recentOf(state, settings, turn.intent);
    if (state.run.length >= settings.consecutive || recent === null) {
      const run = state.run.slice(-settings.consecutive);
      const detail = filled(PHRASES.details.low_confidence, { scores: scores(run), threshold });
      return [{ detail, evidence: run.map(({ m }) => m) }];
    }
    const { low, among } = recent;
    const words = { scores: scores(low), count: low.length, of: among, threshold };
    return [
      { detail: filled(PHRASES.details.low_confidence_recent, words), evidence: low.map(({ m }) => m) },
    ];
  },
  value({ run, recent }) {
    const row = run.length === 0 ? PHRASES.trace.not_low : scores(run);
    if (recent === undefined) return row;
    const count = recent.filter(({ l }) => l === 1).length;
    return `${row}; ${filled(PHRASES.trace.low_of, { count, of: recent.length })}`;
  },
  threshold(settings, event, { conversation }) {
    const intent = event.type === 'AssistantTurn' ? event.intent : null;
    const threshold = decimals(thresholdOf(settings, conversation.channel, intent));
    const row = filled(PHRASES.trace.below, { threshold, count: settings.consecutive });
    if (settings.recent === null) return row;
    const { low, of } = limitOf(settings.recent, intent);
    return `${row}, ${filled(PHRASES.trace.or_low_of, { count: low, of })}`;
  },
  /** Unsure answers of those that it takes; an answer that was not unsure by how far it was above the threshold. */
  nearness(state, event, settings, { conversation }) {
    const { consecutive } = settings;
    const { run } = state;
    const recent = recentOf(state, settings, event.type === 'AssistantTurn' ? event.intent : null);
    const often = recent === null ? 0 : recent.low.length / recent.limit.low;
    if (run.length > 0 || event.type !== 'AssistantTurn' || event.confidence === null)
      return Math.max(often, run.length / consecutive);
    const threshold = thresholdOf(settings, conversation.channel, event.intent);
    return Math.max(often, threshold / event.confidence / consecutive);
  },
  card: { shows: 'name and detail' },
});

/** The intent's own threshold, else the channel's, else the general one. */
function thresholdOf(settings: Limits, channel: Channel, intent: string | null): number {
  const { threshold, byChannel, byIntent } = settings;
  const ofIntent = intent === null || byIntent.size === 0 ? undefined : byIntent.get(intent);
  return ofIntent ?? (byChannel.size === 0 ? undefined : byChannel.get(channel)) ?? threshold;
}

function keepRecent(state: Unsure, scored: LowTurn, isLow: boolean, intent: string | null): void {
  const named = intent === null ? {} : { i: clip(intent, INTENT_CHARS_MAX) };
  (state.recent ??= []).push({ ...scored, l: isLow ? 1 : 0, ...named });
  if (state.recent.length > RECENT_MAX) state.recent.shift();
}

function limitOf({ byIntent, ...general }: NonNullable<Limits['recent']>, intent: string | null): LowOf {
  return (intent === null ? undefined : byIntent.get(intent)) ?? general;
}

/** The unsure ones among the last scored answers; null: the policy does not count among them. */
function recentOf({ recent = [] }: Unsure, settings: Limits, intent: string | null) {
  if (settings.recent === null) return null;
  const limit = limitOf(settings.recent, intent);
  const isOwn = intent !== null && settings.recent.byIntent.has(intent);
  const name = isOwn ? clip(intent, INTENT_CHARS_MAX) : null;
  const last = (name === null ? recent : recent.filter(({ i }) => i === name)).slice(-limit.of);
  return { limit, among: last.length, low: last.filter(({ l }) => l === 1) };
}

function scores(run: readonly LowTurn[]): string {
  return run.map(({ v }) => decimals(v)).join(PHRASES.trace.then);
}

function decimals(value: number): string {
  return value.toFixed(2);
}

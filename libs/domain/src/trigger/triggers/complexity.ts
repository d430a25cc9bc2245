import { z } from 'zod';
import { filled, PHRASES, wordCount } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { offByDefault, wholeNumber } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy, type Firing, type TriggerEvent } from '../define-trigger.ts';
import type { Reading } from '../reading.ts';

/** What brings a point each time; further intents do, too. */
const COUNTED = ['matters', 'corrections', 'tools', 'long'] as const;
type Counted = (typeof COUNTED)[number];

interface Seen {
  /** Intents that the assistant has named, each once; the first is no point. */
  i?: string[];
  /** Points of the other parts, in the order of `COUNTED`; absent: none. */
  p?: [matters: number, corrections: number, tools: number, long: number];
  /** Messages that brought the last points. */
  e?: MessageId[];
}

const INTENTS_MAX = 10;
const INTENT_CHARS_MAX = 60;
const POINTS_MAX = 99;
const EVIDENCE_MAX = 4;

/** A turn that is longer tells of more than one thing: four times the mean turn of customers in BANKING77, 12 words, and some. */
const LONG_TURN_WORDS = 60;

/**
 * The matter is more than the assistant was made for: several intents, matters or corrections in one conversation, tools that fail, long
 * turns. Its score is the number of such signs since the conversation began, its last episode ended, or the customer said no to an offer.
 */
export const complexity = defineTrigger({
  code: 'complexity',
  kind: 'complexity',
  category: 'B',
  rank: 88,
  policy: triggerPolicy({
    key: 'complexity',
    schema: offByDefault(
      z.strictObject({
        score: wholeNumber({ from: 1, to: POINTS_MAX, example: 4 })
          .prefault(4)
          .describe('Points at which a person is offered, if none was before.'),
        then: wholeNumber({ from: 0, to: POINTS_MAX, example: 2 })
          .prefault(2)
          .describe('Further points at which it escalates; 0: at once, and nothing is offered.'),
      }),
      2,
    ).describe(
      'The matter is complex. A point each: a further intent that the assistant names, another matter that the customer begins, something they put right, a tool that failed, a turn of more than 60 words.',
    ),
    prepare: (written) => written,
  }),
  state: { initial: (): Seen => ({}), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn'],
  /** While it is off nothing is counted, hence nothing stored. */
  observe(state, turn, settings, reading) {
    if (settings === null) return false;
    if (turn.type === 'CustomerTurn' && reading.declines) {
      delete state.p;
      delete state.e;
      delete state.i;
      return false;
    }
    const before = scoreOf(state);
    fold(state, turn, reading);
    const isMore = scoreOf(state) > before;
    if (isMore && 'messageId' in turn) state.e = [...(state.e ?? []), turn.messageId].slice(-EVIDENCE_MAX);
    return isMore && scoreOf(state) >= settings.score;
  },
  fires(state, turn, { score, then }, { offerBefore }): Firing | null {
    // Only with the turn that brings the points: one that adds nothing is no reason.
    if (!('messageId' in turn) || state.e?.at(-1) !== turn.messageId) return null;
    const points = scoreOf(state);
    if (points >= score + then) return 'escalate';
    return points >= score && offerBefore === null ? 'offer' : null;
  },
  explain(state, _event, { score, then }, { offerBefore }) {
    const detail = filled(PHRASES.details.complex, { score: scoreOf(state), parts: partsOf(state) });
    const isEscalated = scoreOf(state) >= score + then;
    const instead = isEscalated && offerBefore === null && then > 0 ? { instead: 'offer' as const } : {};
    return [{ detail, evidence: state.e ?? [], ...instead }];
  },
  value(state) {
    const points = scoreOf(state);
    return points === 0
      ? PHRASES.trace.none
      : filled(PHRASES.trace.points, { score: points, parts: partsOf(state) });
  },
  threshold: ({ score, then }) =>
    then === 0
      ? filled(PHRASES.trace.escalated_at, { escalate: score })
      : filled(PHRASES.trace.offer_and_escalate_at, { offer: score, escalate: score + then }),
  nearness: (state, _event, { score, then }, { offerBefore }) =>
    scoreOf(state) / (offerBefore === null ? score : score + then),
  card: { shows: 'name and detail' },
});

function fold(state: Seen, turn: TriggerEvent, reading: Reading): void {
  if (turn.type === 'CustomerTurn') {
    const { anotherMatter, corrections } = reading.statements;
    const corrects = corrections.some(({ reach }) => reach !== 'turn');
    const isLong = wordCount(turn.text) > LONG_TURN_WORDS;
    if (anotherMatter) add(state, 'matters', 1);
    if (corrects) add(state, 'corrections', 1);
    if (isLong) add(state, 'long', 1);
  } else if (turn.type === 'AssistantTurn') {
    const failed = turn.tools.filter(({ outcome }) => outcome === 'failed').length;
    if (failed > 0) add(state, 'tools', failed);
    if (turn.intent !== null) keepIntent(state, turn.intent);
  }
}

function add(state: Seen, part: Counted, points: number): void {
  const counted: Required<Seen>['p'] = state.p ?? [0, 0, 0, 0];
  const at = COUNTED.indexOf(part);
  counted[at] = Math.min(POINTS_MAX, counted[at]! + points);
  state.p = counted;
}

function keepIntent(state: Seen, intent: string): void {
  const name = intent.toLowerCase().slice(0, INTENT_CHARS_MAX);
  const known = state.i ?? [];
  if (!known.includes(name) && known.length < INTENTS_MAX) state.i = [...known, name];
}

/** Points by part, none left out. */
function pointsOf({ i = [], p = [0, 0, 0, 0] }: Seen): readonly (readonly ['intents' | Counted, number])[] {
  return [['intents', Math.max(0, i.length - 1)], ...COUNTED.map((part, at) => [part, p[at]!] as const)];
}

function scoreOf({ i, p }: Seen): number {
  let sum = i === undefined ? 0 : Math.max(0, i.length - 1);
  if (p !== undefined) for (let at = 0; at < p.length; at += 1) sum += p[at]!;
  return sum;
}

/** For people: `further intents 2, tools failed 1`. */
function partsOf(state: Seen): string {
  return pointsOf(state)
    .filter(([, points]) => points > 0)
    .map(([part, count]) => filled(PHRASES.trace[`complex_${part}`], { count }))
    .join(', ');
}

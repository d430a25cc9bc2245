import { z } from 'zod';
import { filled, PHRASES } from '#domain/language';
import { number, onByDefault, wholeNumber } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy, type Firing } from '../define-trigger.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Reading } from '../reading.ts';

const TURNS_WATCHED_MAX = 5;

/**
 * Where a score comes from. The built-in one gives way to the caller's, also where that comes with the assistant's next turn (`assistant`),
 * unless it was acted on (`acted_on`): no turn is acted on twice.
 */
const SOURCE = { customer: 'c', assistant: 'a', builtIn: 'b', actedOn: 'B' } as const;

interface Moods {
  /** The last turns of the customer, oldest first: 0 where it was not below, or unknown; none before the first below 0. */
  v: number[];
  /** Their sources, a letter each. */
  by: string;
}

interface Levels {
  readonly turns: number;
  readonly turn: number;
  readonly mean: number;
  readonly slope: number;
}

/** The customer is upset: one turn says so, or the last ones on average, or their sentiment falls from turn to turn. */
export const frustration = defineTrigger({
  code: 'frustration',
  kind: 'complexity',
  category: 'B',
  rank: 57,
  policy: triggerPolicy({
    key: 'frustration',
    schema: onByDefault(
      z.strictObject({
        turns: wholeNumber({ from: 2, to: TURNS_WATCHED_MAX, example: 3 })
          .prefault(3)
          .describe('Turns of the customer that mean and slope are of.'),
        turn: score(-0.75).prefault(-0.75).describe('One turn at or below it is enough.'),
        mean: score(-0.6).prefault(-0.6).describe('The mean of the turns; at or below it is enough.'),
        slope: score(-0.2)
          .prefault(-0.2)
          .describe(
            'Fall a turn, where all are below 0, each below the one before, and the last is near `mean`.',
          ),
      }),
      2,
    ).describe(
      "The customer is upset, by sentiment from -1 to 1: the caller's score where there is one, else the built-in one. A person is offered first; it escalates when it goes on.",
    ),
    prepare: (written) => written,
  }),
  state: { initial: (): Moods => ({ v: [], by: '' }), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn'],
  /** While it is off nothing is scored, hence nothing stored. */
  observe(state, event, levels, reading) {
    if (levels === null) return false;
    if (event.type === 'AssistantTurn') {
      if (state.by.endsWith(SOURCE.assistant)) state.by = `${state.by.slice(0, -1)}${SOURCE.customer}`;
      if (!isScore(event.sentiment) || !rescored(state, event.sentiment, reading.conversation)) return false;
      return firingOf(state, levels, reading) !== null;
    }
    const mood = reading.moodOf(event);
    keep(state, mood?.score ?? 0, mood?.source === 'caller' ? SOURCE.customer : SOURCE.builtIn);
    if (firingOf(state, levels, reading) === null) return false;
    if (state.by.endsWith(SOURCE.builtIn)) state.by = `${state.by.slice(0, -1)}${SOURCE.actedOn}`;
    return true;
  },
  fires(state, event, levels, reading) {
    // An offer that stands is answered first.
    if (event.type === 'AssistantTurn' && reading.offerBefore === 'open') return null;
    if (event.type === 'AssistantTurn' && !state.by.endsWith(SOURCE.assistant)) return null;
    return firingOf(state, levels, reading);
  },
  explain(state, _event, levels, { conversation, offerBefore }) {
    const asked = conversation.turns.filter(({ by }) => by === 'c').slice(-state.v.length);
    const evidence = asked.map(({ m }) => m);
    return [
      {
        detail: upset(state, levels),
        evidence,
        ...(offerBefore === null ? {} : { instead: 'offer' as const }),
      },
    ];
  },
  /** While a person is waited for no mean is kept: one turn says it, or none. */
  learned(_state, event, levels, reading) {
    if (event.type !== 'CustomerTurn') return [];
    const mood = reading.moodOf(event);
    if (mood === null || mood.score > levels.turn) return [];
    const by = mood.source === 'caller' ? SOURCE.customer : SOURCE.builtIn;
    const now = { v: [mood.score], by };
    return [{ detail: upset(now, levels), evidence: [event.messageId] }];
  },
  value: (state) => (state.v.length === 0 ? PHRASES.trace.none : scoresOf(state)),
  threshold: ({ turn, turns, mean, slope }) =>
    filled(PHRASES.trace.upset_from, {
      turn: decimals(turn),
      turns,
      mean: decimals(mean),
      slope: decimals(-slope),
    }),
  nearness: (state, _event, levels) =>
    Math.max((state.v.at(-1) ?? 0) / levels.turn, meanOf(state, levels) / levels.mean),
  card: { shows: 'name' },
});

function upset(state: Moods, levels: Levels): string {
  return filled(PHRASES.details.upset, {
    scores: scoresOf(state),
    turns: levels.turns,
    mean: decimals(meanOf(state, levels)),
    slope: decimals(slopeOf(state, levels)),
  });
}

/** Below 0: a division by it never fails. */
function score(example: number) {
  return number({ from: -1, to: -0.01, example });
}

function isScore(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function keep(state: Moods, value: number, source: string): void {
  const below = Math.round(Math.min(0, Math.max(-1, value)) * 100) / 100;
  if (state.v.length === 0 && below >= 0) return;
  state.v.push(below + 0);
  state.by += source;
  while (state.v.length > TURNS_WATCHED_MAX || (state.v[0] ?? -1) >= 0) {
    state.v.shift();
    state.by = state.by.slice(1);
  }
}

/** The assistant scores the customer's last turn. Whether that is news. */
function rescored(state: Moods, value: number, { turns }: Readonly<Conversation>): boolean {
  // What it said before has scored that turn already.
  if (turns.at(-2)?.by !== 'c') return false;
  if (state.v.length > 0) {
    if (!state.by.endsWith(SOURCE.builtIn)) return false;
    state.v.pop();
    state.by = state.by.slice(0, -1);
  }
  keep(state, value, SOURCE.assistant);
  return true;
}

function firingOf(state: Moods, levels: Levels, reading: Reading): Firing | null {
  // Every level is below 0.
  if (state.v.length === 0) return null;
  const last = state.v.at(-1) ?? 0;
  const mean = meanOf(state, levels);
  const upset =
    (last <= levels.turn && !isOpening(state, reading)) || mean <= levels.mean || isFalling(state, levels);
  // Somebody who calms down is not upset any more, and a no to an offer is a no.
  if (!upset || last > levels.mean / 2 || reading.declines) return null;
  return reading.offerBefore === null ? 'offer' : 'escalate';
}

/** Whoever begins with anger is angry at the matter: the assistant may try once. A caller's score knows more than words, and counts. */
function isOpening({ by }: Moods, { conversation }: Reading): boolean {
  return /[bB]$/.test(by) && !conversation.turns.some((turn) => turn.by === 'a');
}

function isFalling(state: Moods, levels: Levels): boolean {
  const { v } = state;
  if (v.length < levels.turns) return false;
  for (let at = v.length - levels.turns + 1; at < v.length; at += 1) if (v[at]! >= v[at - 1]!) return false;
  return slopeOf(state, levels) <= levels.slope && v.at(-1)! <= levels.mean * NEAR_MEAN;
}

/** A report of trouble (`it does not work`) is as far below 0 as this share of the mean that counts as upset. */
const NEAR_MEAN = 0.9;

/** Of as many turns as the policy says; before the first that is known nobody was upset. */
function meanOf({ v }: Moods, { turns }: Levels): number {
  let sum = 0;
  for (let at = Math.max(0, v.length - turns); at < v.length; at += 1) sum += v[at]!;
  return sum / turns;
}

/** Least squares, a turn; of the same turns. */
function slopeOf({ v }: Moods, { turns }: Levels): number {
  const middle = (turns - 1) / 2;
  let [product, square] = [0, 0];
  for (let at = 0; at < turns; at += 1) {
    product += (at - middle) * (v[v.length - turns + at] ?? 0);
    square += (at - middle) ** 2;
  }
  return product / square;
}

function scoresOf({ v, by }: Moods): string {
  return v
    .map((value, at) => {
      const phrase = /[ca]/.test(by.charAt(at)) ? PHRASES.trace.from_caller : PHRASES.trace.built_in;
      return filled(phrase, { score: decimals(value) });
    })
    .join(PHRASES.trace.then);
}

function decimals(value: number): string {
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}

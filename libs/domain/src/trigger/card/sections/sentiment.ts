import { clip, clipWords, readMood, readTurn, recognise, sentenceAt } from '#domain/language';
import { STATED_SINCE_LEVEL, type Conversation } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';

interface Scored {
  readonly v: number;
  /** Of the turn, the words that show it; undefined: not kept. */
  readonly x: string | undefined;
}

/** At or below it a turn is negative enough to be read before all else. */
const MATTERS = -0.75;
const TURNS_MAX = 5;
const QUOTE_WORDS_MAX = 10;
const HEARD_WORDS_MAX = 6;

/**
 * How the customer feels, where it is going, and the words that show it: by the caller's scores, else by the built-in ones where one of the last turns is
 * negative enough to matter. The quote is what a card can do without first.
 */
export const sentiment = defineSection<'sentiment'>({
  fill(c, _found, level) {
    const scored = c.sentiments.map(({ m, v }) => ({ v, x: saidBy(c, m) }));
    if (scored.length > 0) return { sentiment: shown(scored, scored.at(-1)!, QUOTE_WORDS_MAX) };
    const heard = level < STATED_SINCE_LEVEL ? [] : heardIn(c);
    const worst = heard.reduce<Scored | null>(
      (least, one) => (least !== null && least.v < one.v ? least : one),
      null,
    );
    return { sentiment: worst === null || worst.v > MATTERS ? null : shown(heard, worst, HEARD_WORDS_MAX) };
  },
  words: (card) => (card.sentiment === null ? [] : [card.sentiment.trend, card.sentiment.quote ?? '']),
  // Strong words are what the card is read for: `Customer upset` says less.
  shorten: (card, level) =>
    card.sentiment?.quote == null || isStrong(card.sentiment.level, level)
      ? null
      : { sentiment: { ...card.sentiment, quote: null } },
});

function isStrong(value: number, level: number): boolean {
  return level >= STATED_SINCE_LEVEL && value <= MATTERS;
}

function saidBy({ turns }: Readonly<Conversation>, m: string): string | undefined {
  return turns.find((turn) => turn.m === m && turn.by === 'c')?.x;
}

/** The last turns of the customer that are kept, by the built-in score. */
function heardIn({ turns, language }: Readonly<Conversation>): readonly Scored[] {
  return turns
    .filter(({ by }) => by === 'c')
    .slice(-TURNS_MAX)
    .map(({ x }) => {
      const tokens = readTurn(x);
      const written = recognise(tokens);
      const spoken = written?.sure === true ? written.language : (language ?? written?.language ?? null);
      const mood = readMood(tokens, spoken, null);
      const [first] = mood?.words ?? [];
      return {
        v: mood?.score ?? 0,
        x: first === undefined ? x : sentenceAt(x, first.span[0], spoken),
      };
    });
}

/** @param told the turn that is quoted */
function shown(scored: readonly Scored[], told: Scored, wordsMax: number) {
  const last = scored.at(-1)!;
  const earlier = scored.slice(0, -1);
  const mean = earlier.reduce((sum, { v }) => sum + v, 0) / Math.max(1, earlier.length);
  const change = earlier.length === 0 ? 0 : last.v - mean;
  return {
    level: told.v,
    trend: change > 0.15 ? ('rising' as const) : change < -0.15 ? ('falling' as const) : ('steady' as const),
    quote: told.x === undefined || told.v >= 0 ? null : clip(clipWords(told.x, wordsMax), 80),
  };
}

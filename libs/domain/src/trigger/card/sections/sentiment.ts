import { clip, clipWords } from '#domain/language';
import { defineSection } from '../define-section.ts';

/** How the customer feels, where it is going, and the words that show it. The quote is what a card can do without first. */
export const sentiment = defineSection<'sentiment'>({
  fill({ sentiments, turns }) {
    const last = sentiments.at(-1);
    if (last === undefined) return { sentiment: null };
    const earlier = sentiments.slice(0, -1);
    const mean = earlier.reduce((sum, { v }) => sum + v, 0) / Math.max(1, earlier.length);
    const change = earlier.length === 0 ? 0 : last.v - mean;
    const quote = turns.find((turn) => turn.m === last.m && turn.by === 'c')?.x;
    return {
      sentiment: {
        level: last.v,
        trend: change > 0.15 ? 'rising' : change < -0.15 ? 'falling' : 'steady',
        quote: quote === undefined || last.v >= 0 ? null : clip(clipWords(quote, 10), 80),
      },
    };
  },
  words: (card) => (card.sentiment === null ? [] : [card.sentiment.trend, card.sentiment.quote ?? '']),
  shorten: (card) =>
    card.sentiment === null || card.sentiment.quote === null
      ? null
      : { sentiment: { ...card.sentiment, quote: null } },
});

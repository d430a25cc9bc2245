import { describe, expect, it } from 'vitest';
import { customer, play, type Line } from '../triggers/trigger-spec.fixture.ts';

const person = 'c: let me talk to a human please';
const sentimentOf = (lines: readonly Line[], level?: number) =>
  play([...lines, person], level === undefined ? {} : { level }).requested.at(-1)!.card.sentiment;

describe('C5: the sentiment of a card', () => {
  const swears = [
    'c: my parcel is late',
    'a: Please wait.',
    'c: you fucking idiots. this is the worst shit ever',
  ];

  it('is heard in what was said where nobody scored it, with the words that show it', () => {
    const sentiment = sentimentOf(swears);
    expect(sentiment?.level).toBeLessThanOrEqual(-0.75);
    expect(sentiment?.quote).toBe('you fucking idiots.');
  });

  it('keeps its quote however full the card is', () => {
    const long = Array.from({ length: 12 }, (_, n) => `c: device number ZX-9${n + 10}1`);
    expect(sentimentOf([...long, ...swears.slice(2)])?.quote).toBe('you fucking idiots.');
  });

  it('is not there for words that are merely not glad', () => {
    expect(sentimentOf(['c: my parcel is late', 'a: Please wait.', 'c: that is a pity'])).toBeNull();
  });

  it('is what the caller scored, where there is a score', () => {
    expect(sentimentOf([customer('you fucking idiots', { sentiment: 0.2 })])).toEqual({
      level: 0.2,
      trend: 'steady',
      quote: null,
    });
  });

  it('is not heard below the level that states what customers say', () => {
    expect(sentimentOf(swears, 1)).toBeNull();
  });
});

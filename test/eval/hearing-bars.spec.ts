import { describe, expect, it } from 'vitest';
import { barLines, hearingBars } from './hearing-bars.ts';
import type { OwnFigures } from './own-sets.ts';

const share = (hits: number, of: number) => ({ hits, of, low: 0, high: 1 });
const figures: OwnFigures = {
  half: 'report',
  requests: [
    {
      language: 'en',
      escalated: share(147, 160),
      heard: share(154, 160),
      nearMissesEscalated: share(3, 100),
      nearMissesOffered: share(0, 100),
      ordinaryEscalated: share(0, 200),
      ordinaryOffered: share(2, 200),
    },
  ],
  noise: [{ language: 'en', noise: 'two slips', escalated: share(69, 100) }],
  topics: [
    {
      language: 'en',
      topic: 'medical',
      heard: share(19, 20),
      certain: share(10, 20),
      lookAlikesCertain: share(1, 20),
      lookAlikesHeard: share(4, 20),
    },
  ],
  strangers: [],
  assistant: [],
  recognition: [{ language: 'en', right: share(19, 20) }],
};

describe('bars of hearing', () => {
  it('names what is missed, and by how much', () => {
    expect(barLines(hearingBars(figures, {}, []))).toEqual([
      'Bars: 6 of 10 met; missed:',
      '  en     requests escalated: 147 of 160 (91.9 %, bar 92 %)',
      '  en     ordinary turns offered: 2 of 200 (1 %, bar 0.5 %)',
      '  en     requests: two slips: 69 of 100 (69 %, bar 70 %)',
      '  en     danger: look-alikes possible: 3 of 20 (15 %, bar 10 %)',
    ]);
  });
  it('counts topics of the public sets against ordinary turns', () => {
    const topic = {
      topic: 'violence',
      certain: share(6, 50_000),
      possible: share(9, 50_000),
      about: 0,
    } as const;
    const ordinary = { rows: 50_000, escalate: 5, offer: 26 } as never;
    expect(
      barLines(
        hearingBars(
          { ...figures, requests: [], noise: [], topics: [] },
          { 'all that ask for nobody': ordinary },
          [topic],
        ),
      ),
    ).toEqual([
      'Bars: 2 of 4 met; missed:',
      '  public ordinary turns offered: 26 of 50000 (5.2 in 10,000, bar 5 in 10,000)',
      '  public violence certain on ordinary turns: 6 of 50000 (1.2 in 10,000, bar 1 in 10,000)',
    ]);
  });
});

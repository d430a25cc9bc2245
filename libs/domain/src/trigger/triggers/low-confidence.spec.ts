import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenPolicy } from '#domain/policy';
import { assistant, happens, play, type Line } from './trigger-spec.fixture.ts';

type Settings = Readonly<Record<string, unknown>>;
const LOW_3_OF_5 = { low: 3, of: 5, byIntent: {} };
const under = (recent: Settings | null, more: Settings = {}) => ({
  triggers: {
    confidence: { threshold: 0.5, consecutive: 10, byChannel: {}, byIntent: {}, recent, ...more },
  },
});
const answer = (confidence: number | null, intent: string | null = null): Line =>
  assistant('It is on its way.', { confidence, intent });
const answers = (...scores: readonly (number | null)[]): readonly Line[] => [
  'c: where is my order',
  ...scores.map((score) => answer(score)),
];

it('a confidence that is no number escalates nothing, though a row stands since the customer was gone', () => {
  const row = ['c: where is my order', happens('CustomerLeft'), answer(0.3), answer(0.2), 'c: I am back'];
  const two = under(null, { consecutive: 2 });
  expect(play([...row, answer(Number.NaN)], two).outcomes).toEqual([]);
  expect(play([...row, answer(0.1)], two).outcomes).toEqual(['6 escalate low_confidence']);
});

describe('T3: unsure answers among the last ones', () => {
  it('escalate with good ones between them, and say which they were', () => {
    const { outcomes, requested } = play(answers(0.3, 0.9, 0.2, 0.8, 0.4), under(LOW_3_OF_5));
    expect(outcomes).toEqual(['6 escalate low_confidence']);
    expect(requested[0]?.reasons[0]).toMatchObject({
      detail: 'confidence 0.30 then 0.20 then 0.40 in 3 of the last 5 answers, below 0.50',
      evidence: ['m2', 'm4', 'm6'],
    });
    expect(requested[0]?.rules.find(({ rule }) => rule === 'low_confidence')).toEqual({
      rule: 'low_confidence',
      fired: true,
      value: '0.40; 3 low of the last 5',
      threshold: 'below 0.50, 10 in a row, or 3 of the last 5',
    });
    expect(requested[0]?.card.why).toContain('Assistant unsure: confidence 0.30 then 0.20 then 0.40');
  });

  it('do not escalate where one is older, or the last is good', () => {
    expect(play(answers(0.3, 0.9, 0.2, 0.8, 0.9, 0.4), under(LOW_3_OF_5)).outcomes).toEqual([]);
    expect(play(answers(0.3, 0.9, 0.2, 0.8), under(LOW_3_OF_5)).outcomes).toEqual([]);
  });

  it('are counted among answers with a score: a missing one is neither low nor among them', () => {
    expect(play(answers(0.3, null, null, 0.2, null, null), under(LOW_3_OF_5)).outcomes).toEqual([]);
    expect(play(answers(0.3, null, null, 0.2, null, null, 0.1), under(LOW_3_OF_5)).outcomes).toEqual([
      '8 escalate low_confidence',
    ]);
  });

  it('have numbers and thresholds of their own by intent, counted among answers with that intent', () => {
    const payments = under(
      { ...LOW_3_OF_5, byIntent: { payment: { low: 2, of: 2 } } },
      { byIntent: { payment: 0.8 } },
    );
    const talk = ['c: did it go out', answer(0.7, 'payment'), answer(0.9, 'hours'), answer(0.6, 'payment')];
    const { outcomes, requested } = play(talk, payments);
    expect(outcomes).toEqual(['4 escalate low_confidence']);
    expect(requested[0]?.reasons[0]?.detail).toBe(
      'confidence 0.70 then 0.60 in 2 of the last 2 answers, below 0.80',
    );
    expect(
      play(['c: hi', answer(0.7, 'hours'), answer(0.9), answer(0.6, 'payment')], payments).outcomes,
    ).toEqual([]);
  });

  it('are not counted, nor stored, while it is off', () => {
    const { outcomes, stored } = play(answers(0.3, 0.9, 0.2, 0.9, 0.1), under(null));
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toEqual({ low_confidence: { run: [{ m: 'm6', v: 0.1 }] } });
  });

  it('are no part of what a row does', () =>
    expect(
      play(answers(0.3, 0.2), under(LOW_3_OF_5, { consecutive: 2 })).requested[0]?.reasons[0]?.detail,
    ).toBe('confidence 0.30 then 0.20, below 0.50'));

  it('always escalate at the answer that makes them enough, and never sooner', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0.1, 0.9, null), { maxLength: 25 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        (scores, of, low) => {
          fc.pre(low <= of);
          const scored = scores.map((score, at) => ({ score, at })).filter(({ score }) => score !== null);
          const first = scored.findIndex(
            ({ score }, at) =>
              score === 0.1 &&
              scored.slice(Math.max(0, at + 1 - of), at + 1).filter((one) => one.score === 0.1).length >= low,
          );
          const { outcomes } = play(
            answers(...scores),
            under({ low, of, byIntent: {} }, { consecutive: 10 }),
          );
          const row = scores
            .filter((score) => score !== null)
            .join(' ')
            .includes(Array(10).fill(0.1).join(' '));
          fc.pre(!row);
          expect(outcomes).toEqual(first < 0 ? [] : [`${scored[first]!.at + 2} escalate low_confidence`]);
        },
      ),
      { numRuns: 60 },
    ));

  it.each([
    [
      '{ low: 4, of: 3 }',
      /confidence.recent.low: 4 of the last 3 answers cannot be unsure; write a number up/,
    ],
    ['{ byIntent: { refund: { low: 9, of: 2 } } }', /recent.byIntent.refund.low: 9 of the last 2 answers/],
    ['{ of: 90 }', /confidence.recent.of: 90 is not/],
    ['3', /confidence.recent: 3 is not a rule; write "off" or its settings: \{ low: 3 \}/],
  ])('are refused as %s', (recent, expected) => {
    const read = readWrittenPolicy(`triggers: { confidence: { recent: ${recent} } }`, 'policy.yaml');
    expect(read.ok ? '' : read.problems.map(({ text }) => text).join('\n')).toMatch(expected);
  });
});

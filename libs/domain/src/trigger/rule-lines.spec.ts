import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { assistant, play, type Line, type Play } from './triggers/trigger-spec.fixture.ts';

const LOANS: Play = {
  triggers: {
    alwaysHuman: [{ name: 'loan', topics: [], phrases: ['bridging loan'], intents: ['credit'], tiers: [] }],
  },
};
const FRAUD: Play = {
  triggers: { preferHuman: { topics: ['fraud'], intents: [], outcome: 'escalate', outcomes: {} } },
};
const REFUND: Play = {
  triggers: {
    businessRules: {
      attributes: {},
      rules: [
        ...[{ name: 'refund', when: 'turn.text.contains("money")', outcome: 'escalate', category: 'B' }],
      ],
    },
  },
};
const firedIn = (lines: readonly Line[], options: Play) =>
  play(lines, options)
    .requested.flatMap(({ rules }) => rules)
    .filter(({ fired }) => fired)
    .map(({ rule, value }) => `${rule}: ${value}`);

describe('the trace of a rule that fired', () => {
  it.each<[value: string, lines: readonly Line[], options: Play]>([
    ['always_human:legal: said', ['c: You will hear from my lawyer'], {}],
    ['always_human:loan: said', ['c: I would like a bridging loan'], LOANS],
    [
      'always_human:safety: perhaps said',
      ['c: I cannot go on like this any more', 'c: talk to a person'],
      {},
    ],
    ['prefer_human:fraud: said', ['c: I was scammed'], FRAUD],
    ['prefer_human:fraud: said', ['c: I was scammed', 'c: talk to a person'], {}],
    ['business_rule:refund: turn.text known', ['c: I want my money back'], REFUND],
    [
      'always_human:loan: the assistant heard "credit"',
      ['c: Hi', assistant('Yes?', { intent: 'credit' })],
      LOANS,
    ],
  ])('says what was observed without words of the customer: %s', (value, lines, options) => {
    expect(firedIn(lines, options)).toContain(value);
  });

  it('quotes them below feature level 2, as earlier releases do', () => {
    const below = { level: FIRST_LEVEL };
    expect(firedIn(['c: You will hear from my lawyer'], below)).toEqual([
      'always_human:legal: said: "hear from my lawyer"',
    ]);
  });
});

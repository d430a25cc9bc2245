import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { DEFAULT_POLICY, readWrittenPolicy } from '#domain/policy';
import { assistant, customer, knows, play, type Line } from './triggers/trigger-spec.fixture.ts';

function ruled(rules: string) {
  const read = readWrittenPolicy(`triggers: { businessRules: { rules: ${rules} } }`, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy.triggers.businessRules;
}

const asks = 'c: I want to talk to a person';

it.each([
  ['D27', 'says what endangers a life', 'c: I will kill myself', { category: 'A', rules: ['safety'] }],
  ['R-3', 'smells gas', 'c: by the way, there is a gas leak here', { category: 'A', rules: ['safety'] }],
  ['R-3', 'turns out to be a VIP', knows({ tier: 'vip' }), { category: 'A', tier: 'vip', rules: ['vip'] }],
  ['R-3', 'writes in another language', customer('Hola', { language: 'es' }), { language: 'es', rules: [] }],
  [
    'D27',
    'complains, as the assistant says',
    assistant('I see.', { intent: 'complaint' }),
    { rules: ['complaint'] },
  ],
] as [string, string, Line, object][])(
  '%s: an open episode learns when the customer %s',
  (_, __, line, learned) => {
    const { updated, requested } = play([asks, line]);
    expect(requested).toHaveLength(1);
    expect(updated).toHaveLength(1);
    expect(updated[0]).toMatchObject(learned);
  },
);

const unsure: Line = assistant('Hm.', { confidence: 0.1 });
const waitsForC: readonly Line[] = ['c: Where is my parcel?', unsure, 'c: And now?', unsure];

it('D27: an episode of category C learns what makes it one of category B, with the reasons', () => {
  const { requested, updated } = play([
    ...waitsForC,
    'c: you fucking idiots, this is the worst shit ever',
    'c: I was scammed by your driver, he took my money',
    'c: I was scammed, I tell you',
    'c: I dispute this charge and want a chargeback',
    'c: I want to talk to a person',
  ]);
  expect(requested[0]).toMatchObject({ category: 'C', reasons: [{ code: 'low_confidence' }] });
  expect(
    updated.map(({ category, rules, reasons }) => [category, rules, reasons.map(({ code }) => code)]),
  ).toEqual([
    ['B', [], ['frustration']],
    ['B', ['fraud'], ['preferred_topic']],
    ['B', ['fraud', 'rights'], ['preferred_topic']],
  ]);
});

it('learns rules of the business of category B, also those that would offer a person', () => {
  const { triggers } = DEFAULT_POLICY;
  const businessRules = ruled(
    '[{ name: large, when: customer.orderValue > 500, category: B, outcome: offer }, { name: small, when: customer.orderValue > 100, category: C }]',
  );
  const { updated } = play([...waitsForC, knows({ orderValue: 620 })], {
    policy: { ...DEFAULT_POLICY, triggers: { ...triggers, businessRules } },
  });
  expect(updated.map(({ category, rules }) => [category, rules])).toEqual([['B', ['large']]]);
});

it('an episode of category A stays one, and takes on the rest', () => {
  const { updated } = play(['c: I want to make a formal complaint', 'c: I was scammed']);
  expect(updated.map(({ category, rules }) => [category, rules])).toEqual([['A', ['complaint', 'fraud']]]);
});

it('what is known already is not sent again, and nothing makes an episode less urgent', () => {
  const { updated } = play([asks, 'c: I will kill myself', 'c: I really will kill myself', 'c: hello?']);
  expect(updated.map(({ category }) => category)).toEqual(['A']);
});

it('is not sent below the level that knows it', () => {
  expect(play([asks, 'c: I will kill myself'], { level: FIRST_LEVEL }).updated).toEqual([]);
});

describe('while the customer waits', () => {
  const needsMore = 'c: I want my money back by Friday';
  const every = (everyMs: number, lines: readonly Line[], level?: number) =>
    play(lines, { everyMs, ...(level !== undefined && { level }) }).updated;

  it.each([
    ['the need', needsMore, { headline: 'My train is on Tuesday · I want my money back by Friday' }],
    [
      'a known fact',
      'c: it is order HX-77201',
      { headline: 'My train is on Tuesday', knownFacts: [{ value: 'HX-77201' }] },
    ],
    [
      'what is taken back',
      'c: sorry, not Tuesday, make it Thursday',
      { headline: 'My train is on [Thursday] · sorry, not Tuesday, make it Thursday' },
    ],
  ])('C8: %s renews the card', (_what, line, card) => {
    const updated = every(10_000, ['c: my train is on Tuesday', 'a: I see.', asks, 'a: One moment.', line]);
    expect(updated).toMatchObject([{ reasons: [], card }]);
  });

  it('C8: a turn that says nothing new does not', () => {
    expect(every(10_000, [needsMore, 'a: I see.', asks, 'a: One moment.', 'c: hello?', needsMore])).toEqual(
      [],
    );
  });

  it('C8: several turns at once are one renewal, and the agent who takes over reads them all', () => {
    const [first] = play([asks]).requested;
    const takes: Line = (ids) =>
      ({
        ...ids,
        ...{ type: 'EscalationAssigned', at: ids.occurredAt, episodeId: first!.episodeId },
        ...{ queueId: 'general', waitedMs: 0, agentId: 'ann', agentName: 'Ann' },
      }) as never;
    const codes = ['c: order HX-77201', 'c: order HX-77202', 'c: order HX-77203'];
    const updated = every(1_000, [asks, ...codes, takes]);
    expect(updated.map(({ card }) => [...card.knownFacts, ...card.moreFacts].length)).toEqual([3]);
    expect(every(1_000, [asks, takes])).toEqual([]);
    expect(every(20_000, [asks, ...codes, takes])).toHaveLength(3);
  });

  it('C8: is not renewed below the level that knows it', () => {
    expect(every(60_000, [asks, needsMore], FIRST_LEVEL)).toEqual([]);
  });
});

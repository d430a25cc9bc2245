import { expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { assistant, customer, knows, play, type Line } from './triggers/trigger-spec.fixture.ts';

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

it('what is known already is not sent again, and nothing makes an episode less urgent', () => {
  const { updated } = play([asks, 'c: I will kill myself', 'c: I really will kill myself', 'c: hello?']);
  expect(updated.map(({ category }) => category)).toEqual(['A']);
});

it('is not sent below the level that knows it', () => {
  expect(play([asks, 'c: I will kill myself'], { level: FIRST_LEVEL }).updated).toEqual([]);
});

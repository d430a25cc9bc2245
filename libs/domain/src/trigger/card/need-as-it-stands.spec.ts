import { expect, it } from 'vitest';
import { play, type Line } from '../triggers/trigger-spec.fixture.ts';

const person = 'c: let me talk to a human please';
/** As whoever takes the customer in the end reads it. */
const cardOf = (...lines: readonly Line[]) => {
  const { requested, updated } = play([...lines, person], { everyMs: 40_000 });
  return (updated.at(-1) ?? requested.at(-1)!).card;
};

it('D39: the need as it stands now, after 23 turns, with what is wrong and what is refused', () => {
  const steps = [
    'the hose',
    'the filter',
    'the door',
    'the tap',
    'the drain',
    'the seal',
    'the base',
    'the arm',
  ];
  const talk = steps.flatMap((part) => [`a: Please look at ${part}.`, `c: ${part} looks fine to me`]);
  const card = cardOf(
    'c: I ordered a dishwasher on 3 March, order number 88213-DW',
    'a: Thank you.',
    'c: the dishwasher leaks all over the floor',
    ...talk,
    'a: I can send a replacement.',
    'c: I do not want a replacement, I want it repaired on Saturday. this is the third time I call',
  );
  expect(card.headline).toMatch(
    /^The dishwasher leaks all over the floor · I do not want a replacement, I want it repaired on Saturday/,
  );
  expect(card.refused, 'the headline says it').toEqual([]);
  expect([...card.knownFacts, ...card.moreFacts].map(({ value }) => value)).toContain('88213-DW');
});

it('is no refusal that something does not work', () => {
  const card = cardOf('c: Meine Karte geht nicht, ich brauche sie bis morgen 9 Uhr');
  expect(card.refused).toEqual([]);
  expect(card.headline).toContain('brauche sie bis morgen 9 Uhr');
});

it('D40: a leak of gas is said whole', () => {
  expect(cardOf('c: There is a gas leak in our flat').headline).toBe('There is a gas leak in our flat');
});

it('D42: booking codes, flights and French order numbers are known', () => {
  const { knownFacts, moreFacts } = cardOf(
    'c: my booking code is QX7R2P, flight BW418 was cancelled',
    'c: ma commande n° 7712345 est perdue',
  );
  const values = [...knownFacts, ...moreFacts].map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['QX7R2P', 'BW418', '7712345']));
});

import { describe, expect, it } from 'vitest';
import { assistant, play, type Line } from '../triggers/trigger-spec.fixture.ts';

const person = 'c: let me talk to a human please';
const cardOf = (...lines: readonly Line[]) => play([...lines, person]).requested.at(-1)!.card;
const values = (facts: readonly { readonly value: string }[]) => facts.map(({ value }) => value);

describe('values that may hold no more stand apart', () => {
  it('those of what is settled', () => {
    const card = cardOf(
      'c: my printer shows error E-4471',
      'a: Please restart it.',
      'c: that worked, thanks. now my invoice 7712345 is gone',
    );
    expect(values(card.pastFacts)).toEqual(['E-4471']);
    expect(values([...card.knownFacts, ...card.moreFacts])).toEqual(['7712345']);
  });

  it('not those of what was left for another matter, which may hold still', () => {
    const card = cardOf(
      'c: I am at gate B42 with booking code QX7R2P',
      'a: I see.',
      'c: what matters is another thing: my suitcase has the medicine for my heart',
    );
    expect(card.pastFacts).toEqual([]);
    expect(values([...card.knownFacts, ...card.moreFacts])).toContain('QX7R2P');
  });

  it('an address that holds no more is read with the words that say so, below the fold', () => {
    const old = '12 Mill Road, I never go there';
    const card = cardOf(
      'c: my parcel is on its way',
      `c: it goes to ${old}`,
      'a: Where to?',
      'c: to 14 Quay Road please',
      'c: I want to know when',
    );
    expect(card.moreFacts.map(({ context }) => context)).toContain(`it goes to ${old}`);
    expect(card.knownFacts.map(({ context, value }) => context ?? value).join()).not.toContain('Mill');
  });

  it('an amount that is named anew', () => {
    const card = cardOf(
      'c: my water bill is £611',
      assistant('With this reading the bill is £702.18.', {
        tools: [{ name: 'bill', outcome: 'ok', summary: null }],
      }),
    );
    expect(values(card.pastFacts)).toEqual(['£611']);
    expect(values([...card.knownFacts, ...card.moreFacts])).toEqual(['£702.18']);
  });

  it('not two amounts of one message, nor of two things', () => {
    const card = cardOf(
      'c: the bill is £20, and the old bill is £30',
      'c: the deposit is £99, what became of it?',
    );
    expect(card.pastFacts).toEqual([]);
  });

  it('none below the level that keeps their words', () => {
    const lines = ['c: my printer shows error E-4471', 'a: Restart it.', 'c: that worked, thanks', person];
    expect(play(lines, { level: 1 }).requested.at(-1)?.card.pastFacts).toEqual([]);
  });
});

describe('D43: attempts', () => {
  const shows = (source: string, text = `Have a look at ${source}.`) =>
    assistant(text, { sources: [source] });
  const fails = (summary: string) =>
    assistant('I cannot see the app at the moment.', {
      tools: [{ name: 'app_status', outcome: 'failed', summary }],
    });

  it('are there once, however often the same was tried', () => {
    const reset = shows('Reset your router');
    const card = cardOf(
      'c: my internet is down',
      reset,
      shows('Cables'),
      shows('Reset your router', 'It is there.'),
    );
    expect(card.attempts.map(({ what }) => what)).toEqual(['Cables', 'Reset your router']);
  });

  it('have no words of a tool for its makers', () => {
    const card = cardOf('c: my app is down', fails('tool app_status raised an exception'));
    expect(card.attempts).toMatchObject([{ what: 'app status', result: 'failed' }]);
  });

  it('with two results of one tool are two', () => {
    const found = (summary: string) =>
      assistant('I see.', { tools: [{ name: 'lookup', outcome: 'ok', summary }] });
    expect(cardOf('c: where is it', found('order 1'), found('order 2')).attempts).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assistant, customer, play, type Line } from './trigger-spec.fixture.ts';

const levels = { turns: 3, turn: -0.75, mean: -0.6, slope: -0.2 };
const on = { triggers: { frustration: levels } };
const scored = (sentiment: number) => customer('Where is my parcel', { sentiment });
const analysed = (sentiment: number) => assistant('Let me see.', { sentiment });
const reply: Line = 'a: Let me see.';

describe('D29: anger', () => {
  it.each([
    ['en', 'This is fucking ridiculous', 'You are idiots, I hate this'],
    ['es', 'esto es una mierda', 'es una vergüenza, estoy furioso'],
    ['fr', "C'est inadmissible, je suis furieux", 'quelle honte, service de merde'],
    ['de', 'Das ist doch scheiße', 'ich bin stinksauer, unverschämt'],
  ])('in words (%s) is offered a person, and escalates when it goes on', (_language, first, second) => {
    const lines: Line[] = ['c: 4711', reply, `c: ${first}`, reply, `c: ${second}`];
    const { outcomes, requested } = play(lines, on);
    expect(outcomes).toEqual(['3 offer frustration', '5 escalate frustration']);
    expect(requested[0]).toMatchObject({
      category: 'B',
      runnerUp: 'offer',
      firstSignalAt: requested[0]!.at - 2_000,
    });
    expect(requested[0]?.reasons[0].evidence).toEqual(['m3', 'm5']);
    expect(requested[0]?.reasons[0].detail).toMatch(
      /^sentiment -0\.\d\d \(built in\) then -\d\.\d\d \(built in\); mean of 3 turns/,
    );
  });

  it('at the matter, before the assistant has answered, is left to its first answer; by a score of the caller it is not', () => {
    const angry = 'c: This is fucking ridiculous';
    expect(play([angry, reply, 'c: Oh. Thank you, that helps'], on).outcomes).toEqual([]);
    expect(play([angry, angry], on).outcomes).toEqual(['2 offer frustration']);
    expect(play([angry, reply, angry], on).outcomes).toEqual(['3 offer frustration']);
    expect(play([scored(-0.9)], on).outcomes).toEqual(['1 offer frustration']);
  });

  it('that rises from turn to turn is offered a person before any turn is furious', () => {
    const { outcomes, offered } = play([scored(-0.1), reply, scored(-0.35), reply, scored(-0.6)], on);
    expect(outcomes).toEqual(['5 offer frustration']);
    expect(offered[0]?.reasons[0]?.detail).toBe(
      'sentiment -0.10 (caller) then -0.35 (caller) then -0.60 (caller); mean of 3 turns -0.35, slope -0.25 a turn',
    );
  });

  it('that lasts is enough without rising', () => {
    expect(play([scored(-0.65), reply, scored(-0.6), reply, scored(-0.62)], on).outcomes).toEqual([
      '5 offer frustration',
    ]);
  });
});

describe("D29: the caller's sentiment", () => {
  it('of -0.9 on three turns ends at a person', () => {
    const lines: Line[] = [scored(-0.9), reply, scored(-0.9), reply, scored(-0.9)];
    expect(play(lines, on).outcomes).toEqual(['1 offer frustration', '3 escalate frustration']);
  });

  it('may come with the answer of the assistant', () => {
    const turn = 'c: Where is my parcel';
    const { outcomes, requested } = play(
      [turn, analysed(-0.9), turn, analysed(-0.9), turn, analysed(-0.9)],
      on,
    );
    expect(outcomes).toEqual(['2 offer frustration', '4 escalate frustration']);
    expect(requested[0]?.reasons[0].detail).toContain('-0.90 (caller)');
    expect(play([turn, analysed(-0.9), analysed(-0.9), analysed(-0.9)], on).outcomes).toEqual([
      '2 offer frustration',
    ]);
  });

  it('wins over the built-in one, unless that was acted on', () => {
    expect(play([customer('This is fucking ridiculous', { sentiment: 0.4 })], on).outcomes).toEqual([]);
    const lines: Line[] = ['c: 4711', reply, 'c: This is fucking ridiculous', analysed(-0.9)];
    expect(play(lines, on).outcomes).toEqual(['3 offer frustration']);
  });
});

describe('nobody is upset', () => {
  it.each([
    [
      'who reports trouble',
      ['c: My screen is broken', reply, 'c: it does not work', reply, 'c: I was charged twice'],
    ],
    ['who calms down', [scored(-0.7), reply, scored(-0.7), reply, scored(0.2), reply, scored(0.1)]],
    ['who is content', ['c: thanks a lot, great', reply, 'c: perfect', reply, 'c: bye']],
    ['whose language has no words of mood', ['c: Gdzie jest moja paczka', reply, 'c: Proszę o odpowiedź']],
  ] as [string, Line[]][])('%s', (_who, lines) => expect(play(lines, on).outcomes).toEqual([]));

  it('whose no to the offer is a no', () =>
    expect(play(['c: agent', 'c: no, you useless idiots'], on).outcomes).toEqual([
      '1 offer explicit_request',
      '2 no',
    ]));

  it('where it is off: nothing is scored or stored', () => {
    const { outcomes, stored } = play([scored(-1), reply, scored(-1)], { triggers: {} });
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toBeUndefined();
  });
});

it('never escalates before a person was offered, and never for scores that are not below 0', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (scores) => {
        const { outcomes } = play(scores.map(scored), on);
        expect(outcomes[0] ?? '1 offer').toMatch(/ offer/);
        if (scores.every((value) => value >= 0)) expect(outcomes).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

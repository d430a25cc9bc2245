import { describe, expect, it } from 'vitest';
import { happens, play, type Line } from './trigger-spec.fixture.ts';

const on = { triggers: { falsePromise: { after: 30_000 } }, thenMs: 60_000 };
const asks: Line = 'c: My invoice is wrong';

describe('D31: the assistant promises a person', () => {
  it.each([
    'I will transfer you to an agent now',
    'Please hold while I connect you to a specialist.',
    'A colleague will call you back within the hour.',
    'Le transfiero con un agente ahora mismo',
    'Je vous transfère à un conseiller',
    'Ich verbinde Sie jetzt mit einem Mitarbeiter',
  ])('and nothing follows: "%s"', (promise) => {
    const { outcomes, requested } = play([asks, `a: ${promise}`], on);
    expect(outcomes).toEqual(['32 escalate false_promise']);
    expect(requested[0]).toMatchObject({ category: 'B', reasons: [{ evidence: ['m2'] }] });
    expect(requested[0]?.reasons[0].detail).toMatch(
      /^the assistant said ".+", and nobody was asked within 30 s$/,
    );
    expect(requested[0]?.rules).toContainEqual({
      rule: 'false_promise',
      fired: true,
      value: 'promise not kept',
      threshold: '30000 ms',
    });
  });

  it('counts from the first promise, whatever is said after it', () =>
    expect(
      play([asks, 'a: I will transfer you to an agent now', 'c: ok', 'a: An agent will be with you soon'], on)
        .outcomes,
    ).toEqual(['32 escalate false_promise']));

  it('and an escalation follows: nothing more', () =>
    expect(
      play([asks, 'a: I will transfer you to an agent now', happens('HumanRequested')], on).outcomes,
    ).toEqual(['3 escalate human_button']));
});

describe('no promise', () => {
  it.each([
    ['an offer', [asks, 'a: Would you like me to connect you to an agent?']],
    ['something that cannot be', [asks, 'a: Unfortunately I cannot transfer you to an agent.']],
    ['another promise', [asks, 'a: I will send you the invoice by mail.']],
    ['where nobody wrote', ['a: Welcome! An agent will be with you shortly.']],
    ['to somebody who left', [asks, 'a: I will transfer you to an agent now', happens('CustomerLeft')]],
  ] as [string, Line[]][])('%s', (_what, lines) => expect(play(lines, on).outcomes).toEqual([]));

  it('while it is off: nothing is read or stored', () => {
    const { outcomes, stored } = play([asks, 'a: I will transfer you to an agent now'], {
      triggers: {},
      thenMs: 60_000,
    });
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toBeUndefined();
  });
});

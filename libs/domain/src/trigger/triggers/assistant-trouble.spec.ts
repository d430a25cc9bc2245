import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { assistant, happens, play, type Line } from './trigger-spec.fixture.ts';

const fails = (failure: 'fallback' | 'no_answer' | 'error'): Line => assistant('Sorry.', { failure });
const failed = happens('AssistantFailed');

describe('D33: the assistant is broken', () => {
  it('and nobody wrote: nothing, until somebody writes or presses the button', () => {
    expect(play([failed], { triggers: {}, thenMs: 60_000 }).outcomes).toEqual([]);
    const { outcomes, requested } = play([failed, 'c: hello'], { triggers: {} });
    expect(outcomes).toEqual(['2 escalate assistant_failed']);
    expect(requested[0]?.reasons[0]).toMatchObject({
      detail: 'the assistant failed: model away',
      evidence: ['m2'],
    });
    expect(play([failed, happens('HumanRequested')], { triggers: {} }).outcomes).toEqual([
      '2 escalate human_button',
    ]);
  });

  it('and answers again before somebody writes: nothing', () =>
    expect(
      play([failed, 'a: Welcome!', 'c: hello', 'a: What is it about?'], { triggers: {} }).outcomes,
    ).toEqual([]));

  it('after somebody wrote: at once', () =>
    expect(play(['c: hello', failed], { triggers: {} }).outcomes).toEqual(['2 escalate assistant_failed']));

  it('is decided at the first level as the release of that level did', () => {
    const { outcomes } = play([failed], { triggers: {}, level: FIRST_LEVEL });
    expect(outcomes).toEqual(['1 escalate assistant_failed']);
  });
});

describe('T4: failures by kind', () => {
  const failures = { consecutive: 2, byKind: { error: 1, fallback: 3 } };
  const by = (...lines: readonly Line[]) =>
    play(['c: my heating is cold', ...lines], { triggers: { failures } }).outcomes;

  it('each kind with a number of its own counts by itself, until an answer does not fail', () => {
    expect(by(fails('error'))).toEqual(['2 escalate assistant_failed']);
    expect(by(fails('fallback'), fails('fallback'))).toEqual([]);
    expect(by(fails('fallback'), fails('fallback'), fails('fallback'))).toEqual([
      '4 escalate assistant_failed',
    ]);
    expect(by(fails('fallback'), fails('no_answer'), fails('fallback'), fails('no_answer'))).toEqual([
      '5 escalate assistant_failed',
    ]);
    expect(by(fails('fallback'), fails('fallback'), 'a: Here it is.', fails('fallback'))).toEqual([]);
  });

  it('names the failures that were counted', () => {
    const lines: Line[] = ['c: x y z', fails('fallback'), fails('no_answer'), fails('no_answer')];
    const [decision] = play(lines, { triggers: { failures } }).requested;
    expect(decision?.reasons[0]).toMatchObject({
      detail: 'failed 2 times in a row: no_answer, no_answer',
      evidence: ['m3', 'm4'],
    });
    expect(decision?.rules).toContainEqual(
      expect.objectContaining({
        rule: 'assistant_failed',
        threshold: '2 in a row, 1 of error, 3 of fallback',
      }),
    );
  });
});

const silence = { silence: { after: 20_000, byChannel: { email: 900_000 } } };

describe('D34: no thanks to an offer', () => {
  const refused: Line[] = ['c: agent', 'c: no thanks'];

  it('calls for no answer', () =>
    expect(play(refused, { triggers: silence, thenMs: 120_000 }).outcomes).toEqual([
      '1 offer explicit_request',
      '2 no',
    ]));

  it('leaves a question before it owed', () =>
    expect(
      play(['c: where is my order 11223', ...refused], { triggers: silence, thenMs: 120_000 }).outcomes,
    ).toEqual(['2 offer explicit_request', '3 no', '21 escalate assistant_silent']));

  it('is decided at the first level as the release of that level did', () =>
    expect(play(refused, { triggers: silence, thenMs: 120_000, level: FIRST_LEVEL }).outcomes.at(-1)).toBe(
      '21 escalate assistant_silent',
    ));
});

describe('D35: silence by channel', () => {
  const asks: Line[] = ['c: Where is my order 11223?'];

  it.each([
    ['chat', 21],
    ['email', 901],
  ])('%s: a person after as many seconds as the built-in policy says', (channel, line) => {
    expect(play(asks, { channel, thenMs: (line - 2) * 1_000 }).outcomes).toEqual([]);
    const { outcomes, requested } = play(asks, { channel, thenMs: 1_000_000 });
    expect(outcomes).toEqual([`${line} escalate assistant_silent`]);
    expect(requested[0]?.rules).toContainEqual(
      expect.objectContaining({ rule: 'assistant_silent', threshold: `${(line - 1) * 1_000} ms` }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assistant, play, type Line, type Play } from './trigger-spec.fixture.ts';

const on = (settings: object = {}): Play => ({
  triggers: { complexity: { score: 4, then: 2, ...settings } },
});

const intent = (name: string) => assistant('Let me see.', { intent: name });
const failedTool = assistant('One moment.', {
  tools: [{ name: 'lookup', outcome: 'failed', summary: null }],
});
const complex: readonly Line[] = [
  'c: My parcel has not come.',
  intent('track_order'),
  'c: No, the other one, and it was charged twice.',
  intent('double_charge'),
  'c: Another thing: my address is wrong.',
  failedTool,
];

describe('a complex matter', () => {
  it('is offered a person at four points, and escalates two later', () => {
    const { outcomes, offered, requested } = play(
      [...complex, 'c: hm', intent('change_address'), 'c: and now?', failedTool],
      on(),
    );
    expect(outcomes).toEqual(['6 offer complexity', '10 escalate complexity']);
    expect(offered[0]?.reasons).toMatchObject([
      {
        code: 'complexity',
        category: 'B',
        detail: 'complexity 4: further intents 1, further matters 1, put right 1, tools failed 1',
      },
    ]);
    expect(offered[0]?.reasons[0]?.evidence).toHaveLength(4);
    expect(requested[0]?.reasons[0]?.detail).toMatch(/^complexity 6: further intents 2/);
  });

  it('escalates at once where nothing is offered', () => {
    expect(play(complex, on({ then: 0 })).outcomes).toEqual(['6 escalate complexity']);
  });

  it('is also one long turn beside others', () => {
    const long = `c: ${Array.from({ length: 61 }, (_, n) => `word${n}`).join(' ')}`;
    expect(play([long], on({ score: 1 })).outcomes).toEqual(['1 offer complexity']);
    expect(play([long.slice(0, 300)], on({ score: 1 })).outcomes).toEqual([]);
  });

  it.each([
    ['one intent, however often', [intent('refund'), intent('refund'), intent('Refund')]],
    [
      'tools that work or find nothing',
      [
        assistant('Here.', {
          tools: [
            { name: 'a', outcome: 'ok', summary: null },
            { name: 'b', outcome: 'empty', summary: null },
          ],
        }),
      ],
    ],
    ['small talk', ['c: hello', 'a: Hello! How can I help?', 'c: thank you']],
  ] as [string, Line[]][])('is not %s', (_, lines) => {
    expect(play(['c: my refund', ...lines], on({ score: 1 })).outcomes).toEqual([]);
  });

  it('is counted anew from a no to an offer', () => {
    const { outcomes } = play([...complex, 'c: no thanks', failedTool, failedTool], on());
    expect(outcomes[0]).toBe('6 offer complexity');
    expect(outcomes.slice(1).filter((outcome) => outcome.includes('complexity'))).toEqual([]);
  });

  it('is nothing where it is off', () => {
    expect(play(complex, { triggers: {} }).outcomes).toEqual([]);
    expect(play(complex, { triggers: {} }).stored).toEqual(
      play(complex, { triggers: { complexity: null } }).stored,
    );
  });
});

it('turns that bring nothing never escalate by themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('c: ok', 'a: Fine.', 'c: hm'), { maxLength: 8 }), (idle) => {
      const { outcomes } = play([...complex, ...idle], on());
      expect(outcomes.filter((outcome) => outcome.includes('complexity'))).toEqual(['6 offer complexity']);
    }),
    { numRuns: 40 },
  );
});

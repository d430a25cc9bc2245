import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivatedPolicy, readWrittenPolicy, canonicalPolicy, type Policy } from '#domain/policy';
import { assistant, happens, play, type Line } from './trigger-spec.fixture.ts';

function policyOf(yaml: string): Policy {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}
/** The budget alone, with its key as a manager writes it. */
function budget(key: string, settings: string, more: object = {}) {
  const { triggers } = policyOf(`triggers: { ${key}: ${settings} }`);
  const own = triggers[key as keyof typeof triggers];
  const preferHuman = { ...triggers.preferHuman, outcome: 'continue' };
  return { triggers: { [key]: own, preferHuman }, ...more };
}
const MINUTE = 60_000;
const hardship = 'c: i lost my job and cannot pay my bill';
const asking: Line = 'c: what does the plan cost';
const answers = (count: number): readonly Line[] =>
  Array.from({ length: count }, () => assistant('It depends on the plan.'));

describe('D30: twenty answers without an end', () => {
  const DEFAULT = budget('turnBudget', '{}');

  it('are offered a person at the fifteenth, and get one at the twentieth', () => {
    const { outcomes, requested, offered } = play([asking, ...answers(20)], DEFAULT);
    expect(outcomes).toEqual(['16 offer turn_budget', '21 escalate turn_budget']);
    expect(offered[0]?.reasons[0]?.detail).toBe('15 answers without an end');
    expect(requested[0]).toMatchObject({ category: 'C', runnerUp: 'offer' });
    expect(requested[0]?.card.why).toBe('Going in circles: 20 answers without an end');
    expect(requested[0]?.rules.find(({ rule }) => rule === 'turn_budget')).toMatchObject({
      value: '20 turns',
      threshold: 'offered at 15, escalated at 20, in category B offered at 6',
    });
  });

  it('are fewer where a person is preferred, by topic or by intent', () => {
    expect(play([hardship, ...answers(6)], DEFAULT).outcomes).toEqual(['7 offer turn_budget']);
    expect(play([hardship, ...answers(6)], DEFAULT).offered[0]?.reasons[0]?.detail).toBe(
      '6 answers without an end, where a person is preferred',
    );
    const contracts = budget(
      'turnBudget',
      '{ turns: 9, byCategory: { B: 2 } }, preferHuman: { intents: [Contract] }',
    );
    const talk: readonly Line[] = [asking, assistant('Yes.', { intent: 'contract' }), ...answers(1)];
    expect(play(talk, contracts).outcomes).toEqual(['3 offer turn_budget']);
    expect(play([asking, ...answers(2)], contracts).outcomes).toEqual([]);
  });

  it('are counted anew from a no to the offer', () => {
    const soon = budget('turnBudget', '{ turns: 2, then: 2 }');
    const no = [asking, ...answers(2), 'c: no thanks'];
    expect(play([...no, ...answers(3)], soon).outcomes).toEqual(['3 offer turn_budget', '4 no']);
    expect(play([...no, ...answers(4)], soon).outcomes).toEqual([
      '3 offer turn_budget',
      '4 no',
      '8 escalate turn_budget',
    ]);
  });

  it('are counted anew from a no to any offer, be the budget used up or not', () => {
    const soon = budget('turnBudget', '{ turns: 3, then: 2 }');
    const rules = '[{ name: third, when: conversation.turns == 3, outcome: offer }]';
    const { businessRules } = policyOf(`triggers: { businessRules: { rules: ${rules} } }`).triggers;
    const policy = { triggers: { ...soon.triggers, businessRules } };
    const no = [asking, ...answers(2), 'c: no thanks'];
    expect(play([...no, ...answers(4)], policy).outcomes).toEqual(['3 offer business_rule', '4 no']);
    expect(play([...no, ...answers(5)], policy).outcomes.at(-1)).toBe('9 escalate turn_budget');
  });

  it('that are used up while the customer is away lead to an offer when they are back', () =>
    expect(
      play(
        [asking, ...answers(1), happens('CustomerLeft'), ...answers(1), asking, ...answers(2)],
        budget('turnBudget', '{ turns: 2, then: 1 }'),
      ).outcomes,
    ).toEqual(['6 offer turn_budget', '7 escalate turn_budget']));

  it('escalate at once where the policy says so, as one of an earlier release does', () => {
    expect(play([asking, ...answers(3)], budget('turnBudget', '{ turns: 3, then: 0 }')).outcomes).toEqual([
      '4 escalate turn_budget',
    ]);
    const document = JSON.parse(canonicalPolicy(policyOf('triggers: { turnBudget: { turns: 3 } }'))) as {
      triggers: Record<string, unknown>;
    };
    document.triggers['turnBudget'] = { turns: 3 };
    const read = readActivatedPolicy(JSON.stringify(document));
    expect(read.ok && read.policy.triggers.turnBudget).toEqual({ turns: 3, then: 0, byCategory: {} });
  });
});

describe('D30: thirty minutes without an end', () => {
  const talk = (count: number, asks: Line = asking): readonly Line[] =>
    Array.from({ length: count }, (_, n) => (n % 2 === 0 ? asks : 'a: It depends on the plan.'));
  const every = (minutes: number, settings = '{}') =>
    budget('timeBudget', settings, { everyMs: minutes * MINUTE });

  it('are offered a person after twenty, and get one after thirty', () => {
    const { outcomes, requested, offered } = play(talk(19), every(2));
    expect(outcomes).toEqual(['11 offer time_budget', '17 escalate time_budget']);
    expect(offered[0]?.reasons[0]?.detail).toBe('20 min without an end');
    expect(requested[0]).toMatchObject({ category: 'C', runnerUp: 'offer' });
    expect(requested[0]?.card.why).toBe('Long with the assistant: 32 min without an end');
    expect(requested[0]?.rules.find(({ rule }) => rule === 'time_budget')).toMatchObject({
      value: '1920000 ms',
      threshold: 'offered at 1200000 ms, escalated at 1800000 ms, in category B offered at 480000 ms',
    });
  });

  it('are fewer where a person is preferred', () =>
    expect(play(talk(7, hardship), every(2)).outcomes).toEqual(['5 offer time_budget']));

  it('call nobody for thanks, for an answer of the assistant, or after a pause as long as the budget', () => {
    expect(play([...talk(10), 'c: thanks, bye'], every(2)).outcomes).toEqual([]);
    expect(play([asking, ...answers(20)], every(2)).outcomes).toEqual([]);
    expect(play(talk(3), every(30)).outcomes).toEqual([]);
  });

  it('are counted anew from a no to the offer', () =>
    expect(play([...talk(11), 'c: no thanks', ...talk(9)], every(2)).outcomes).toEqual([
      '11 offer time_budget',
      '12 no',
    ]));

  it('escalate at once where the policy says so', () =>
    expect(play(talk(5), every(2, '{ after: 8m, then: 0s }')).outcomes).toEqual(['5 escalate time_budget']));
});

describe('T9: a customer who writes nothing more after an answer', () => {
  const quiet = (lines: readonly Line[], settings = '{}', thenMs = 60 * MINUTE) =>
    play(lines, budget('idleBudget', settings, { thenMs }));
  const answered: readonly Line[] = [asking, ...answers(1)];

  it('is offered a person once, and nobody is called', () => {
    const { outcomes, offered } = quiet(answered);
    expect(outcomes).toEqual(['242 offer idle_budget']);
    expect(offered[0]?.reasons).toMatchObject([
      { detail: 'no word from the customer for 240 s after the answer', evidence: ['m1'] },
    ]);
  });

  it('gets a person where the policy says so and the offer stands', () => {
    const { outcomes, requested } = quiet(answered, '{ after: 4m, then: 6m }');
    expect(outcomes).toEqual(['242 offer idle_budget', '602 escalate idle_budget']);
    expect(requested[0]?.rules.find(({ rule }) => rule === 'idle_budget')).toMatchObject({
      value: 'no word from the customer',
      threshold: 'offered at 240000 ms, in category B offered at 120000 ms, escalated 360000 ms later',
    });
  });

  it('is asked sooner where a person is preferred', () =>
    expect(quiet([hardship, ...answers(1)]).outcomes).toEqual(['122 offer idle_budget']));

  it.each<[string, readonly Line[]]>([
    ['has no answer yet', [asking]],
    ['said thanks', [...answered, 'c: thanks, bye', 'a: You are welcome!']],
    ['has left', [...answered, happens('CustomerLeft')]],
    ['is on the way to a person', [...answered, happens('HumanRequested')]],
    ['whose conversation has ended', [...answered, happens('ConversationEnded')]],
    ['never wrote', answers(2)],
  ])('is not one who %s', (_what, lines) =>
    expect(
      quiet(lines, '{ after: 4m, then: 6m }').outcomes.filter((outcome) => outcome.includes('idle')),
    ).toEqual([]),
  );

  it('has said no to an offer: nothing is offered or escalated for the silence that follows', () =>
    expect(
      play([...answered, 'c: can i talk to an agent?', 'c: no thanks', asking, ...answers(1)], {
        ...budget('idleBudget', '{ after: 4m, then: 6m }'),
        thenMs: 60 * MINUTE,
      }).outcomes.filter((outcome) => outcome.includes('idle')),
    ).toEqual([]));
});

const KEYS = {
  turnBudget: '{ turns: 2, then: 1 }',
  timeBudget: '{ after: 2s, then: 1s }',
  idleBudget: '{ after: 2s, then: 1s }',
} as const;

describe('T9: every budget', () => {
  it.each(Object.keys(KEYS))('%s stores nothing while it is off', (key) => {
    const { stored, outcomes } = play([asking, ...answers(30)], { ...budget(key, 'off'), thenMs: MINUTE });
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toBeUndefined();
  });

  it('never escalates before a person was offered, and for nobody who has left', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(KEYS)),
        fc.array(
          fc.constantFrom<Line>(
            asking,
            'a: It depends on the plan.',
            'c: thanks',
            'c: no thanks',
            hardship,
            happens('CustomerLeft'),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        ([key, settings], lines) => {
          const { outcomes } = play(lines, { ...budget(key, settings), thenMs: MINUTE });
          const first = outcomes.findIndex((outcome) => outcome.includes('escalate'));
          const offer = outcomes.findIndex((outcome) => outcome.includes('offer'));
          if (first >= 0) expect(offer, outcomes.join(', ')).toBeLessThan(first);
          if (first >= 0) expect(offer).toBeGreaterThanOrEqual(0);
          const gone = play([...lines, happens('CustomerLeft')], {
            ...budget(key, settings),
            thenMs: MINUTE,
          });
          expect(gone.outcomes.filter((outcome) => Number(outcome.split(' ')[0]) > lines.length + 1)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 80 },
    ));
});

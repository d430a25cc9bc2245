import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play, type Line } from './trigger-spec.fixture.ts';

const limits = { offerAt: 3, escalateAt: 4 };
const customer = { triggers: { customerRepeats: limits } };
const assistant = { triggers: { assistantRepeats: limits } };

describe('D28: the customer asks the same in other words', () => {
  const asks: readonly Line[] = [
    'c: Where is my parcel?',
    'a: You can follow your parcel on our website.',
    'c: I want to know where my package is',
    'a: Parcels take three to five working days.',
    'c: Can you tell me where my parcel is now?',
    'a: Please look at the tracking page.',
    'c: But where is my package',
  ];

  it('is offered a person at the third time, and escalates when it goes on', () => {
    const { outcomes, offered, requested } = play(asks, customer);
    expect(outcomes).toEqual(['5 offer customer_repeats', '7 escalate customer_repeats']);
    expect(offered[0]?.reasons[0]?.evidence).toEqual(['m1', 'm3', 'm5']);
    expect(requested[0]).toMatchObject({ category: 'C', runnerUp: 'offer' });
    expect(requested[0]?.reasons[0].detail).toMatch(
      /^said the same 4 times \(alike by (0\.\d\d|1\.00)( then (0\.\d\d|1\.00)){2}, each within 8 turns\)$/,
    );
    expect(requested[0]?.rules).toContainEqual(
      expect.objectContaining({
        rule: 'customer_repeats',
        fired: true,
        threshold: 'offered at 3, escalated at 4',
      }),
    );
    expect(requested[0]?.card.why).toMatch(/^Customer repeats: said the same 4 times/);
  });

  it.each([
    ['es', ['¿Dónde está mi pedido?', 'quiero saber dónde está mi pedido', 'pero dónde está mi pedido']],
    ['fr', ['Où est ma commande ?', 'je veux savoir où est ma commande', 'mais où est ma commande']],
    [
      'de',
      ['Wo ist meine Bestellung?', 'ich will wissen wo meine Bestellung ist', 'aber wo ist meine Bestellung'],
    ],
    [
      'pl',
      [
        'Gdzie jest moja paczka z książkami?',
        'gdzie jest moja paczka z książkami',
        'Gdzie jest moja paczka z książkami!',
      ],
    ],
  ])('does so in %s', (_language, texts) => {
    const lines = texts.flatMap((text, n): Line[] => [`c: ${text}`, `a: answer number ${n} of its kind`]);
    expect(play(lines, customer).outcomes).toEqual(['5 offer customer_repeats']);
  });

  it('offers nothing where a person was offered before, or where the policy says so', () => {
    const offeredBefore: Line[] = ['c: support', 'a: Sure, what is it about?', ...asks];
    expect(play(offeredBefore, customer).outcomes).toEqual([
      '1 offer explicit_request',
      '9 escalate customer_repeats',
    ]);
    const straight = { triggers: { customerRepeats: { offerAt: 3, escalateAt: 3 } } };
    const { outcomes, requested } = play(asks, straight);
    expect(outcomes).toEqual(['5 escalate customer_repeats']);
    expect(requested[0]).toMatchObject({ runnerUp: 'continue' });
  });

  it('takes the same question about another thing for another, and small talk for nothing', () => {
    expect(
      play(
        [
          'c: Where is order 11111?',
          'a: On its way.',
          'c: Where is order 22222?',
          'a: Here.',
          'c: Where is order 33333?',
        ],
        customer,
      ).outcomes,
    ).toEqual([]);
    const yes: Line[] = [
      'c: yes please',
      'c: ok thanks',
      'c: yes please',
      'c: hello',
      'c: hello',
      'c: hello',
      'c: thank you',
    ];
    expect(play(yes, customer).outcomes).toEqual([]);
  });

  it('does nothing and stores nothing while it is off', () => {
    const { outcomes, stored } = play(asks, { triggers: {} });
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toBeUndefined();
  });
});

describe("D28: the assistant's same answer", () => {
  const answer = 'a: I am sorry, I did not find anything about that.';
  const loop: readonly Line[] = [
    'c: my heating is cold',
    answer,
    'c: the radiator in the kitchen',
    answer,
    'c: there is no warm water either',
    answer,
    'c: the boiler shows E04',
    answer,
  ];

  it('is an offer at the third and escalates at the fourth', () => {
    const { outcomes, requested } = play(loop, assistant);
    expect(outcomes).toEqual(['6 offer assistant_repeats', '8 escalate assistant_repeats']);
    expect(requested[0]?.reasons[0].detail).toBe(
      'gave the same answer 4 times (alike by 1.00 then 1.00 then 1.00, each within 8 turns)',
    );
    expect(requested[0]).toMatchObject({ firstSignalAt: requested[0]!.at - 2_000, runnerUp: 'offer' });
  });

  it('is found whatever numbers and names stand in it, and where two answers take turns', () => {
    const status = (n: number): Line => `a: Thank you Ana, order 1000${n} is on its way to you.`;
    const asks: Line = 'c: and now?';
    expect(play([asks, status(1), asks, status(2), asks, status(3)], assistant).outcomes).toEqual([
      '6 offer assistant_repeats',
    ]);
    const two: Line[] = [
      'c: the blue one',
      'a: Which product is it about?',
      'c: the one from May',
      'a: Please choose one of the topics below.',
    ];
    expect(play([...two, ...two, ...two], assistant).outcomes).toEqual(['10 offer assistant_repeats']);
  });

  it('is no loop where the customer says nothing in between', () => {
    const wait: Line = 'a: One moment please, I am still looking.';
    expect(play(['c: where is it', wait, wait, wait, wait], assistant).outcomes).toEqual([]);
  });

  it('is no loop where the texts differ, are courtesies, or lie far apart', () => {
    expect(
      play(
        ['a: You are welcome!', 'a: You are welcome!', 'a: You are welcome!', 'a: You are welcome!'],
        assistant,
      ).outcomes,
    ).toEqual([]);
    const others = Array.from({ length: 8 }, (_, n): Line => `c: ${'abcdefgh'.slice(n)} is another matter`);
    expect(play([answer, ...others, answer, ...others, answer], assistant).outcomes).toEqual([]);
  });
});

it('D28: two robots that answer each other end at a person', () => {
  const robots = Array.from({ length: 6 }, (): Line[] => [
    'c: Your message has reached our mailbox. We will answer within two days.',
    'a: Thank you for your message. Which product is it about?',
  ]).flat();
  expect(play(robots).outcomes.at(-1)).toMatch(/escalate (customer|assistant)_repeats/);
});

it('never takes an escalation back for a turn of something else, and never fires on a first turn', () => {
  const texts = ['where is my parcel', 'what do you charge', 'can i pay by card', 'is the shop open'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 8 }), (said) => {
      const { requested, offered } = play(
        said.map((text): Line => `c: ${text}`),
        customer,
      );
      for (const { reasons } of [...requested, ...offered]) {
        const repeated = (reasons[0]?.evidence ?? []).map((m) => said[Number(m.slice(1)) - 1]);
        expect(new Set(repeated).size).toBe(1);
        expect(repeated.length).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 50 },
  );
});

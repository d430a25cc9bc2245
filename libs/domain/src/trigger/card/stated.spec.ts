import { describe, expect, it } from 'vitest';
import { SAID_MAX } from '../conversation/conversation.ts';
import { CARD_WORDS_MAX_AT_LEVEL_2, wordsAboveTheFold } from './card.ts';
import { assistant, customer, play, type Line } from '../triggers/trigger-spec.fixture.ts';

const person = 'c: let me talk to a human please';
const cardOf = (lines: readonly Line[], level?: number) =>
  play([...lines, person], level === undefined ? {} : { level }).requested.at(-1)!.card;
const looksUp = (text: string, outcome: 'ok' | 'failed' = 'ok', name = 'order_lookup') =>
  assistant(text, { tools: [{ name, outcome, summary: null }] });

/** What leaves no room in a headline. */
const FULL =
  'c: I want the white lamps sent to my sister, the chairs taken to Leeds, the tables brought to our place, the beds sold, and the mirrors cleaned by Ann' as const;

describe('the headline', () => {
  it('is what the customer wants now, not what they began with', () => {
    const card = cardOf([
      'c: my dress came in the wrong size',
      'a: I can exchange it.',
      'c: can i collect a 10 at the Leeds store',
    ]);
    expect([card.headline, card.headlineFrom]).toEqual([
      'My dress came in the wrong size · can i collect a 10 at the Leeds store',
      'm3',
    ]);
  });

  it('begins with danger to life, whatever else is wanted', () => {
    const card = cardOf([
      'c: I want the instalment changed',
      'c: there is a strong smell of gas in the cellar',
    ]);
    expect(card.headline).toBe(
      'There is a strong smell of gas in the cellar · I want the instalment changed',
    );
    expect([card.headlineFrom, card.headlineAlsoFrom]).toEqual(['m2', 'm1']);
    expect(card.nextStep).toBe('Danger: act now.');
  });

  it('is what a person is asked for, where that names the matter', () => {
    const lines = ['c: my dress is in the Leeds shop', 'a: Shall I order it again?'] as const;
    const asks = (text: string) => cardOf([...lines, `c: ${text}`]).headline;
    expect(asks('can somebody from your team swap mine for the one in Leeds')).toContain('one in Leeds');
    expect(asks('can somebody from your team talk to me')).toContain('dress is in the Leeds shop');
  });

  it.each([
    ['in the same turn', ['c: the childcare is missing in my pay. no, the childbirth grant i mean']],
    [
      'in the next',
      ['c: the childcare is missing in my pay', 'a: Let me look.', 'c: no, the childbirth grant i mean'],
    ],
  ] as const)('has the word that the customer puts right %s', (_when, lines) => {
    expect(cardOf(lines).headline).toContain('[childbirth] is missing');
  });

  it('stays the need when only a person is asked for', () => {
    expect(cardOf(['c: I want my money back by Friday']).headline).toBe('I want my money back by Friday');
  });

  it('is the new matter after another one', () => {
    const card = cardOf([
      'c: I want to use my coupon today',
      'a: It is used.',
      'c: another problem: order 900-4471 goes to an old address',
    ]);
    expect(card.headline).toBe('Order 900-4471 goes to an old address');
    expect(card.urgency).toBeNull();
  });

  it.each([
    ['pues que lo paren antes del viernes', 'Pues que lo paren antes del viernes'],
    ['ich will ein anderes Hotel, heute noch', 'Ich will ein anderes Hotel, heute noch'],
    ['je voudrais un autre billet pour demain', 'Je voudrais un autre billet pour demain'],
  ])('in other languages: %s', (text, headline) => {
    expect(cardOf([`c: ${text}`]).headline).toBe(headline);
  });
});

describe('attempts', () => {
  it('C4: name the tool in words, with what the assistant said of it, and what failed', () => {
    const card = cardOf([
      'c: where is order 7712345',
      looksUp('It is in Leeds.'),
      'c: then stop it',
      looksUp('I cannot stop it.', 'failed', 'order.stop'),
    ]);
    expect(card.attempts).toMatchObject([{ what: 'order stop', result: 'failed' }]);
  });

  it('C4: name a tool that only looked something up where nothing else was tried', () => {
    const card = cardOf(['c: where is order 7712345', looksUp('It is in Leeds.')]);
    expect(card.attempts).toMatchObject([{ what: 'order lookup', result: 'It is in Leeds.' }]);
  });

  it('C4: advice is one, with what the customer wrote next, and the same advice is one attempt', () => {
    const card = cardOf([
      'c: no wifi here',
      'a: Please restart the router.',
      'c: did that',
      'a: Please restart the router.',
      'c: still nothing works',
    ]);
    expect(card.attempts).toMatchObject([
      { what: 'Please restart the router', result: 'still nothing works' },
    ]);
  });

  it('C4: what was looked up stands whole below the fold', () => {
    const card = cardOf([
      'c: where is my booking',
      looksUp('I found booking HB-664190. Hotel Miramare, 2 double rooms.'),
      ...Array.from({ length: 4 }, () => ['c: hello', 'a: One moment.'] as const).flat(),
    ]);
    expect(card.earlier.map(({ text }) => text).join(' ')).toContain('Hotel Miramare, 2 double rooms');
  });

  it('a summary of the tool goes before what the assistant said', () => {
    const tools = [{ name: 'order_lookup', outcome: 'ok' as const, summary: 'in Leeds' }];
    const card = cardOf(['c: where is my parcel', assistant('I looked it up.', { tools })]);
    expect(card.attempts).toMatchObject([{ what: 'order lookup', result: 'in Leeds' }]);
  });
});

describe('what the customer states', () => {
  it('is on the card: by when, what they tried, what they refuse, what was promised', () => {
    const card = cardOf([
      'c: the coffee machine leaks. I tried another seal.',
      'a: I can send a voucher.',
      "c: I don't want a voucher",
      'c: Martin promised a new one in August',
      'c: my guests come on Saturday',
    ]);
    expect(card.headline).toContain('my guests come on Saturday');
    expect(card).toMatchObject({
      urgency: null,
      tried: [{ text: 'I tried another seal.', messageId: 'm1' }],
      refused: [{ text: "I don't want a voucher", messageId: 'm3' }],
      promised: [{ text: 'Martin promised a new one in August', messageId: 'm4' }],
      nextStep: 'Begin with the promise.',
    });
  });

  it('has a promise from the clause on that says it, to its end', () => {
    const card = cardOf([
      'c: my parcel is lost',
      'c: in August it was refunded by some Martin after a long call, and he promised my account would be set to signature only',
      FULL,
    ]);
    expect(card.promised[0]?.text).toMatch(/he promised my account would be set to signature only$/);
  });

  it('has the deadline in whole clauses where it is in a long sentence', () => {
    const card = cardOf([
      'c: my order is lost',
      'c: the television that my mother has ordered for the large room upstairs is late, the party is on Saturday at noon, and alone she cannot carry anything',
      FULL,
    ]);
    expect(card.urgency?.text).toBe('the party is on Saturday at noon');
  });

  it('outlives sentences that only state a value', () => {
    const promises = [...'abcdefghijklmnopqrstuvwxyz']
      .slice(0, SAID_MAX)
      .map((part) => `c: they promised part ${part} in July` as const);
    const { stored } = play([...promises, 'c: it is the device ZX-9011']);
    const said = stored['said'] as readonly { readonly x: string }[];
    expect(said.map(({ x }) => `c: ${x}`)).toEqual(promises);
  });

  it('is not said twice: a deadline or refusal of the headline', () => {
    const card = cardOf(["c: I don't want a voucher, i want my money back by Friday"]);
    expect(card.headline).toContain('money back by Friday');
    expect(card.urgency).toBeNull();
  });

  it('a day or an hour is not pushed out by "today"', () => {
    expect(
      cardOf(['c: the shoes are lost', 'c: school starts on Monday', 'c: it is urgent now', FULL]).urgency
        ?.text,
    ).toBe('school starts on Monday');
  });
});

describe('the next step', () => {
  it('is to stop a fraud that the customer tells of, whatever is urgent', () => {
    const card = cardOf([
      'c: I did not make this payment, somebody has stolen my card details and it is fraud',
      'a: I see.',
      'c: I need it stopped before 5pm on Friday',
    ]);
    expect(card.nextStep).toBe('Fraud: stop what still runs.');
  });

  it.each([
    ['its rule has another name', { name: 'stolen', topics: ['fraud'] }, 'I was scammed', true],
    [
      'its rule is another matter as well',
      { name: 'money', topics: ['rights', 'fraud'] },
      'I was scammed',
      true,
    ],
    [
      'the words of its rule are said',
      { name: 'stolen', topics: ['fraud'], phrases: ['emptied'] },
      'it was emptied',
      true,
    ],
    ['another matter has its name', { name: 'fraud', topics: ['rights'] }, 'delete all my data', false],
    ['words have its name', { name: 'fraud', phrases: ['savings'] }, 'how do my savings grow', false],
  ] as const)('is to stop a fraud or not, whatever its rule is called: %s', (_what, rule, said, isFraud) => {
    const none = { topics: [], phrases: [], intents: [], tiers: [] };
    const { requested } = play([`c: ${said}`], { triggers: { alwaysHuman: [{ ...none, ...rule }] } });
    const [request] = requested;
    expect(request!.reasons.map(({ rule: name }) => name)).toContain(rule.name);
    expect(request!.card.nextStep === 'Fraud: stop what still runs.').toBe(isFraud);
  });

  it('speaks of no promise or refusal that has no line', () => {
    const many = Array.from({ length: 9 }, (_, n) => `word${n}`).join(' ');
    const cards = [
      `c: I was promised ${many} by your man in the shop in Leeds, and he wrote it down`,
      `c: I do not want ${many} again, whatever it is called by you and yours`,
    ].map((line) =>
      cardOf([
        'c: the washing machine in our kitchen is broken since the day it came',
        line as Line,
        'c: I want a new one for the kitchen by Friday, as we have three children and no car to go to town with',
      ]),
    );
    for (const { nextStep, promised, refused } of cards) {
      if (promised.length === 0) expect(nextStep).not.toBe('Begin with the promise.');
      if (refused.length === 0) expect(nextStep).not.toBe('Do not offer what was refused.');
    }
  });
});

it('by when is not what would do instead, nor what the danger in the headline says', () => {
  expect(
    cardOf(['c: the update broke my calendar', 'c: or just roll it back, that would do for today']).urgency,
  ).toBeNull();
  expect(
    cardOf(['c: there is a strong smell of gas in the cellar', 'c: I want somebody here by Friday at noon!'])
      .urgency,
  ).toBeNull();
});

const valuesOf = ({ knownFacts, moreFacts }: ReturnType<typeof cardOf>) =>
  [...knownFacts, ...moreFacts].map(({ value }) => value);

describe('known facts', () => {
  it.each([
    [
      'a day',
      ['c: move me to Tuesday please', 'c: sorry, not Tuesday, make it Thursday'],
      'Tuesday',
      'Thursday',
    ],
    ['a size', ['c: change the size from 10 to 14', 'a: Done.', 'c: ooh I meant 12, 12 not 14'], '14', '12'],
    [
      'a date',
      ['c: treatment of 14 de noviembre', 'c: correction, it was 24 de noviembre'],
      '14 de',
      '24 de',
    ],
    ['in one turn', ['c: the inspection is Wednesday... sorry, it is Friday at 9am'], 'Wednesday', 'Friday'],
  ] as const)('that are taken back stand nowhere as known: %s', (_what, lines, old, by) => {
    const card = cardOf(lines);
    const standing = [card.headline, ...valuesOf(card)].join('|');
    expect(standing).toContain(by);
    expect([...valuesOf(card)].join('|')).not.toContain(old);
  });

  it('say what they are in the words around them, and what the headline says stands below the fold', () => {
    const lines = [
      'c: the heating is broken again',
      'c: the direct debit of £396 went out',
      'c: I want the right meter, serial E10Z-044-518',
    ] as const;
    expect(cardOf([...lines, FULL]).knownFacts).toMatchObject([
      { value: 'E10Z-044-518' },
      { value: '£396', context: 'the direct debit of £396 went out' },
    ]);
    expect(cardOf(lines).moreFacts).toMatchObject([{ value: 'E10Z-044-518' }, { value: '£396' }]);
  });

  it('are corrected behind what was said, and codes come before amounts', () => {
    const lines = [
      'c: I paid £40, send it to 4 Mill Road please',
      'a: To 4 Mill Road?',
      'c: no, to 14 Mill Road, order HX-77201',
    ] as const;
    expect(valuesOf(cardOf([...lines, FULL]))).toEqual(['HX-77201', '£40', '14 Mill Road']);
    expect(cardOf(lines).headline).toMatch(/^I paid £40, send it to \[14 Mill Road\] please/);
  });

  const shownOf = (lines: readonly Line[]) =>
    cardOf(lines).knownFacts.map(({ value, context }) => context ?? value);

  it.each([
    [
      'the words next to it are a fragment',
      'the replacement would come within 7 days and for a birthday party that is of no use',
    ],
    ['nothing says what it is', 'and then it was Tuesday'],
    ['it is refused', "I don't want the 20 euro voucher"],
  ] as const)('stand below the fold where %s', (_why, text) => {
    expect(shownOf(['c: my parcel is lost', `c: ${text}`, 'c: where is the parcel now'])).toEqual([]);
  });

  it('are read in their whole sentence or clause, once for all values in it', () => {
    expect(
      shownOf([
        'c: my parcel is lost',
        'c: it went on the 5th and again on the 6th, which nobody could explain to me when I rang you',
        FULL,
      ]),
    ).toEqual(['it went on the 5th and again on the 6th']);
  });

  it('are not cut off from their end, and of codes that are alike the newest is right', () => {
    const card = cardOf([
      'c: the meter is ES0021 0000 1184 7720 FK',
      looksUp('That is another flat.'),
      'c: then it must be the other one in the same house which is ES0021 0000 1184 7722 GH',
      'c: I want the power back today',
      FULL,
    ]);
    const shown = [...card.knownFacts, ...card.moreFacts].map(({ value }) => value).join('|');
    expect(shown).toContain('ES0021 0000 1184 7722 GH');
    expect(shown).not.toContain('7720');
  });

  it('are put right again and again without growing', () => {
    const order = (n: number) => String(70_000_000 + n * 1_117);
    const turns = Array.from(
      { length: 40 },
      (_, n) => `c: my order number is ${order(n + 1)}, not ${order(n)}`,
    );
    const { stored } = play([`c: I want a refund for my order number ${order(0)}`, person, ...turns]);
    expect(JSON.stringify(stored)).toContain(`[${order(40)}]`);
    expect(JSON.stringify(stored)).not.toMatch(/\[\[|\]\]\]/);
  });

  it('are put right only by a number of the same things, never in what was said', () => {
    const card = cardOf([
      'c: 6.2.1 on a Dell Inspiron 15, windows 11',
      'a: Shall I restore the backup of August?',
      'c: no!!! 7 weeks of invoices are in that file',
    ]);
    const said = [...card.knownFacts, ...card.moreFacts].map(({ value, context }) => context ?? value);
    expect(said.join('\n')).toContain('windows 11');
    expect(said.join('\n') + card.earlier.map(({ text }) => text).join('\n')).not.toContain('windows 7');
  });

  it('keep a number named with "no", and one before an apology', () => {
    const card = cardOf([
      'c: where is order no 12345678',
      'a: It is on its way.',
      'c: Sorry, order 2222222 is missing too',
    ]);
    expect(valuesOf(card)).toEqual(['12345678', '2222222']);
  });

  it('are named once, however long they are', () => {
    const mail = `c: write to ${'long.'.repeat(12)}name@${'mailing'.repeat(5)}.example`;
    expect(cardOf([mail, `${mail} please`]).knownFacts).toHaveLength(1);
  });

  it('has those from what the assistant looked up, without its dates', () => {
    const card = cardOf(['c: where is my parcel', looksUp('Order HX-77201 of £64.00 left on 9 September.')]);
    expect(card.knownFacts).toMatchObject([
      { label: 'Order number', value: 'HX-77201' },
      { value: '£64.00' },
    ]);
  });

  it('for which there is no room stand below the fold', () => {
    const lines = Array.from({ length: 14 }, (_, n) => `c: device number ZX-9${n + 10}1`);
    const card = cardOf(lines);
    expect(card.knownFacts.length + card.moreFacts.length).toBe(14);
    expect(card.moreFacts.length).toBeGreaterThan(0);
  });
});

describe('what was said before the last turns', () => {
  it('is listed in order, with the assistant’s part', () => {
    const card = cardOf([
      'c: my router HG-1234 is dead, I need it by Friday',
      'a: Please restart the router.',
      'c: done that twice now',
      ...Array.from({ length: 4 }, () => ['c: hello', 'a: One moment.']).flat(),
    ]);
    expect(card.earlier.map(({ by, text }) => `${by}: ${text}`)).toEqual([
      'customer: my router HG-1234 is dead, I need it by Friday',
      'assistant: Please restart the router: done that twice now',
      'customer: done that twice now',
    ]);
  });
});

const long = Array.from({ length: 40 }, (_, n): readonly Line[] => [
  customer(
    `I want number ${n} by Friday. I tried ${'very '.repeat(60)}hard. they promised ZX-${1000 + n} for £${n}99`,
  ),
  looksUp(`Please try step ${n} ${'again '.repeat(60)}.`, 'failed'),
]).flat();

it('C8: the card is within its words and the stored conversation within its bytes, whatever is said', () => {
  const { requested, stored } = play([...long, person]);
  expect(wordsAboveTheFold(requested[0]!.card)).toBeLessThanOrEqual(CARD_WORDS_MAX_AT_LEVEL_2);
  expect(JSON.stringify(stored).length).toBeLessThan(12_000);
});

it('below the level that states it the card and what is stored are as before', () => {
  const { requested, stored } = play(['c: I want order 7712345 today', looksUp('It is in Leeds.'), person], {
    level: 1,
  });
  expect(requested[0]?.card).toMatchObject({
    attempts: [{ what: 'order_lookup', result: 'done' }],
    knownFacts: [{ label: 'Order number', value: '7712345' }],
    ...{ urgency: null, tried: [], refused: [], promised: [], moreFacts: [], earlier: [] },
  });
  expect(['need', 'due', 'said'].filter((field) => stored[field] !== undefined)).toEqual([]);
});

it('C8: the reason of an upset customer is on the card without its scores', () => {
  const furious = { sentiment: -0.9 };
  const { requested } = play([
    customer('this is a disgrace', furious),
    'a: I am sorry.',
    customer('still broken, what a mess', furious),
    'a: I am sorry.',
    customer('I am furious', furious),
  ]);
  expect(requested[0]?.card.why).toBe('Customer upset');
});

it('C8: by when is not said again where the headline has its words', () => {
  const card = cardOf([
    'c: either you or your boss should sort this out now: I need a new date before the 31st, this time with a call, or my line stays on',
  ]);
  expect([card.headline, card.urgency]).toEqual([expect.stringContaining('before the 31st'), null]);
});

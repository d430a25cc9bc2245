import { describe, expect, it } from 'vitest';
import { play, type Line } from '../triggers/trigger-spec.fixture.ts';
import { instant } from '#kernel';
import { id, type AgentId, type MessageId } from '#domain/vocabulary';
import type { Conversation, KeptSentence } from './conversation.ts';
import { NEED_WORDS_MAX, needOf as needOfConversation } from './need.ts';

const person = 'c: let me talk to a human please';
const needOf = (...lines: readonly Line[]) => play([...lines, person]).requested.at(-1)!.card;

const sentence = (k: string, m: string, x: string): KeptSentence => ({
  ...{ k, x, m: id<MessageId>(m), t: instant(0) },
});
const WORK: Conversation['people'][number] = {
  ...{ action: 'transferred', agentId: id<AgentId>('ana'), agentName: 'Ana', at: instant(0) },
  ...{ outcome: null, note: null },
};

describe('the need', () => {
  it('is a wish, with what it is about in front of it', () => {
    const card = needOf('c: flight cancelled', 'a: I am sorry.', 'c: I want to go home tonight');
    expect(card.headline).toBe('Flight cancelled · I want to go home tonight');
    expect(card.headlineFrom).toBe('m3');
  });

  it('is the newer of two wishes', () => {
    const card = needOf(
      'c: I want a table in Leeds',
      'a: Leeds is full.',
      'c: I want a table in York instead',
    );
    expect(card.headline).toContain('table in York');
  });

  it('is no wish that was settled, nor what was wrong before', () => {
    expect(
      needOf(
        'c: the app crashes when I print',
        'a: Please reset it.',
        'c: that worked. my customers are missing though',
      ).headline,
    ).toBe('My customers are missing though');
  });

  it('is no wish that was given up by name, while another one stands', () => {
    const lines = [
      'c: I want to use my coupon',
      'c: I need the parcel stopped',
      'c: forget about the coupon',
    ] as const;
    expect(needOf(...lines).headline).toContain('parcel stopped');
  });

  it('is not cut within a clause where whole clauses fit', () => {
    const { headline } = needOf(
      'c: I want the money back today because all of the shops in our town close at noon and none of them is open on Sundays at all, and I have not got a car to drive to the town behind ours',
    );
    expect(headline).toBe(
      'I want the money back today because all of the shops in our town close at noon and none of them is open on Sundays at all',
    );
  });

  it('says what it is about where the wish leaves that open, and leaves room for it', () => {
    const about = 'c: my invoice is made out to the wrong company' as const;
    expect(needOf(about, 'a: I cannot change it.', 'c: I want this put right').headline).toBe(
      'My invoice is made out to the wrong company · I want this put right',
    );
    const long =
      'c: I want it sent again by Tuesday, since our tax adviser leaves for the summer then, and nobody else knows' as const;
    expect(needOf(about, 'a: I cannot change it.', long).headline).toMatch(
      /^My invoice is made out to the wrong company · I want it sent again by Tuesday/,
    );
  });

  it.each([
    ['a: Shall I refund it to the card?', 'c: yes please'],
    ['a: It is late. Would you like a refund or a voucher?', 'c: the first one, to my card'],
  ] as const)('is what the assistant offered, where it is taken: %s', (offer, answer) => {
    const card = needOf('c: my shaver was cheaper next door', offer, answer);
    const question = offer.replace(/^.*[.:] /, '');
    expect(card.headline).toContain(`${question} – ${answer.slice(3)}`);
    expect(card.earlier).toEqual([]);
    const from = [card.headlineFrom, card.headlineAlsoFrom, ...card.headlineMoreFrom];
    const offered = card.lastTurns.find(({ by }) => by === 'assistant');
    expect(from, 'the offer may be withheld later').toContain(offered?.messageId);
  });

  it.each(['c: no thanks', 'c: what does that cost?'])('is no offer that is answered by %s', (answer) => {
    const { headline } = needOf('c: my shaver was cheaper next door', 'a: Shall I take it back?', answer);
    expect(headline).not.toContain('take it back');
  });

  it('has a newer question behind the wish', () => {
    const { headline } = needOf(
      'c: I want a table in Leeds on Sunday',
      'a: Leeds is full.',
      'c: and what about dinner at the York house?',
    );
    expect(headline).toBe('I want a table in Leeds on Sunday · what about dinner at the York house?');
  });

  it.each(['hm it looks different', 'the gentleman came'])(
    'has nothing in front of it that says nothing: %s',
    (text) => {
      const { headline } = needOf(`c: ${text}`, 'a: I see.', 'c: I want the payment stopped before Friday');
      expect(headline).toBe('I want the payment stopped before Friday');
    },
  );

  it('has in front of it what is missing', () => {
    expect(
      needOf('c: WHERE IS MY PARCEL', 'a: Please wait.', 'c: I want the money back today').headline,
    ).toBe('WHERE IS MY PARCEL · I want the money back today');
  });

  it('is no fallback while something else is wanted, which stands behind it', () => {
    expect(
      needOf(
        'c: I want the old ticket about the calendar reopened',
        'a: I cannot reopen it.',
        'c: then do that. or just roll the update back, that would do for today',
      ).headline,
    ).toMatch(/^I want the old ticket about the calendar reopened · just roll the update back/);
    expect(needOf('c: or just roll the update back for all of us').headline).toContain(
      'roll the update back',
    );
  });

  it('is a wish behind a no to what the assistant asked', () => {
    const { headline } = needOf(
      'c: the ticket about my calendar was closed',
      'a: Shall I open a new one?',
      'c: no i want the old one reopened',
    );
    expect(headline).toMatch(/no i want the old one reopened$/i);
  });

  it('says first what is wrong, and behind it what somebody else said', () => {
    const { headline } = needOf(
      'c: I ordered a dress and the size is wrong',
      'a: I can send it by June.',
      'c: the lady in the Leeds shop, Anya, told me a dress in 12 is on her rail and she would hold it',
    );
    expect(headline).toMatch(/^I ordered a dress and the size is wrong · .*a dress in 12 is on her rail/);
  });

  it('leaves a list of numbers behind a wish to the known facts', () => {
    const { headline } = needOf('c: I need the block removed today, phone 600 318 442 or 600 318 449');
    expect(headline).toMatch(/^I need the block removed today/);
  });

  it('does not cut a quotation in two', () => {
    const { headline } = needOf(
      'c: my test result is wrong, it says "flagged, see the comment below the line of the second page of the report that was sent with it by the people of your lab" and there is none',
    );
    expect(headline).toBe('My test result is wrong');
  });

  it('has what says most of what it is about, too, where there is room', () => {
    const { headline } = needOf(
      'c: my boiler has no pressure since Monday',
      'a: I see.',
      'c: there is water in the lounge of the neighbours below',
      'a: I see.',
      'c: I want an engineer today',
    );
    expect(headline).toBe(
      'My boiler has no pressure since Monday · there is water in the lounge of the neighbours below · I want an engineer today',
    );
  });

  it('has fewer words beside what a colleague noted', () => {
    const said: KeptSentence[] = [
      sentence('f', 'm1', 'my boiler in the cellar has no pressure since Monday'),
      sentence('b', 'm2', 'there is water in the lounge of the neighbours below'),
      sentence('w', 'm3', 'I want an engineer today'),
    ];
    const wordsOf = (note: string | null) =>
      needOfConversation({ said, people: [{ ...WORK, note }] })!.text.split(' ').length;
    expect(wordsOf('sends somebody')).toBeLessThan(wordsOf(null));
  });

  it.each([
    ['c: while I am in here, what is this payment of £30 to Acme', /^What is this payment/],
    ['c: something else though, my phone has no service', /my phone has no service$/],
    ['c: and why is the bill of May so high again', /^Why is the bill/],
  ] as const)('begins with what is said: %s', (text, begin) => {
    expect(needOf(text).headline).toMatch(begin);
  });

  it.each([
    ['c: my SIM was swapped', 'c: block it now please and let me talk to a human', 'lock it now please'],
    [
      'c: my tablets are in Boots',
      'c: please keep the seat by the window for my mother till the 21st',
      'eep the seat by the window',
    ],
  ] as const)('is an order with a please, beside a request or alone: %s, %s', (about, order, words) => {
    expect(needOf(about, 'a: I see.', order).headline).toContain(words);
  });

  it('is no wish to be rid of the bot', () => {
    const { headline } = needOf('c: I want the money back', 'c: stop the bot nonsense, get me a person now');
    expect(headline).toMatch(/I want the money back$/);
  });

  it('is not what was wrong before the customer gave up what only the assistant had named', () => {
    const { headline, pastFacts } = needOf(
      'c: my internet is so slow',
      'a: I can send an engineer who looks at the speed.',
      'c: order HM-40993 was cancelled',
      'c: forget the engineer and the speed here. get the move back to the 11th',
    );
    expect(headline).not.toContain('slow');
    expect(headline).toContain('get the move back to the 11th');
    expect(pastFacts).toEqual([]);
  });

  it('is what was asked last, by the day that was named', () => {
    const { headline } = needOf(
      'c: my inhaler prescription went to the pharmacy in Hexham again',
      'a: I see.',
      'c: we moved, it has to go to the one in Corbridge, 3 Main Street',
      'a: I cannot do that.',
      'c: can someone at the surgery send it there before Saturday',
    );
    expect(headline).toMatch(/can someone at the surgery send it there before Saturday$/);
  });

  it('has a clause from its subject on', () => {
    expect(
      needOf(
        'c: the order of yesterday, number 900-4471, goes to the wrong address',
        'a: I see.',
        'c: I want it stopped',
      ).headline,
    ).toBe('The order of yesterday, number 900-4471, goes to the wrong address · I want it stopped');
  });

  it('has at most as many words as are read at once, whatever is said', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    for (const text of [
      long,
      `I want ${long}`,
      `${long}, ${long}`,
      `the ${long} is broken and I want ${long}`,
    ])
      expect(needOf(`c: ${text}`).headline.split(' ').length).toBeLessThanOrEqual(NEED_WORDS_MAX);
  });
});

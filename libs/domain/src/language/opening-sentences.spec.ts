import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, type AgentId, type ContextCard, type MessageId } from '#domain/vocabulary';
import { instant } from '#kernel';
import { EMPTY_CARD } from '../vocabulary/empty-card.fixture.ts';
import { FIRST_WORDS_CODES, firstWords, firstWordsIn, type FirstWordsCase } from './opening-sentences.ts';
import { PACKS } from './packs/index.ts';
import { PHRASES } from './phrases.ts';

const m = (name: string) => id<MessageId>(name);

const CARD: ContextCard = {
  ...EMPTY_CARD,
  headline: 'My order has not arrived.',
  headlineFrom: m('m1'),
  why: 'Asked for a person',
  customer: { customerId: null, name: 'Mia', verification: 'claimed', tier: null },
  tried: [{ text: 'I asked my neighbours', messageId: m('m3') }],
  knownFacts: [
    { label: PHRASES.facts.order, value: '48213', messageId: m('m2'), context: 'order number 48213' },
    { label: PHRASES.facts.phone, value: '+44 20 7946 0000', messageId: m('m2'), context: null },
    { label: PHRASES.facts.order, value: 'Order 7', messageId: null, context: null },
  ],
  nextStep: PHRASES.card.next_answer,
  turnCount: 3,
};
const PLAIN: FirstWordsCase = {
  isDanger: false,
  isBereavement: false,
  isPromiseBroken: false,
  hasWaitedLong: false,
};

const textOf = (card: Partial<ContextCard> = {}, about: Partial<FirstWordsCase> = {}, language = 'en') =>
  firstWordsIn(language, firstWords({ ...CARD, ...card }, { ...PLAIN, ...about })).text;
const SHORT = { tried: [], knownFacts: [] };

describe('C7: first words', () => {
  it('show what is known, in the words of the customer, and where they are from', () => {
    expect(textOf()).toBe(
      'Hello Mia. You wrote: “My order has not arrived”. What you have tried: “I asked my neighbours”. I have this already: order number 48213. I am looking at it now.',
    );
    expect(firstWords(CARD, PLAIN).map(({ code, messageIds }) => [code, ...messageIds])).toEqual([
      ['hello_name'],
      ['need', 'm1'],
      ['tried', 'm3'],
      ['known', 'm2'],
      ['looking'],
    ]);
  });

  it('are in the language of the customer, or in English where no pack has it', () => {
    expect(textOf({ ...SHORT, headline: 'Meine Bestellung ist nicht da' }, {}, 'de-AT')).toBe(
      'Guten Tag Mia. Sie haben geschrieben: „Meine Bestellung ist nicht da“. Ich sehe es mir gerade an.',
    );
    expect(textOf({ ...SHORT, headline: '商品が届きません' }, {}, 'ja')).toBe(
      'Mia様、こんにちは。お書きになったこと:「商品が届きません」。ただいま確認しています。',
    );
    expect(firstWordsIn('cy', firstWords(CARD, PLAIN))).toMatchObject({ language: 'en' });
  });

  it('are calm in danger and in grief, and quote nothing', () => {
    const danger =
      'Hello Mia. I am here with you now, and I have read what you wrote. Are you safe at this moment?';
    expect(textOf({}, { isDanger: true, hasWaitedLong: true })).toBe(danger);
    expect(textOf({ nextStep: PHRASES.card.next_danger })).toBe(danger);
    expect(textOf({}, { isBereavement: true })).toBe(
      'Hello Mia. I am very sorry for your loss. I have this already: order number 48213. You need not explain it again. I am looking at it now.',
    );
  });

  it('apologise where a promise was broken or the wait was long, once', () => {
    expect(textOf({}, { hasWaitedLong: true })).toMatch(
      /^Hello Mia\. I am sorry that you had to wait\. You wrote/,
    );
    expect(textOf({}, { hasWaitedLong: true, isPromiseBroken: true })).toMatch(
      /^Hello Mia\. I am sorry that we did not do what you had been promised\. You wrote/,
    );
    expect(textOf()).not.toMatch(/sorry/);
  });

  it('ask what is needed where nobody said so', () => {
    const unknown = {
      ...SHORT,
      headline: PHRASES.card.headline_without_issue,
      nextStep: PHRASES.card.next_ask,
      customer: { ...CARD.customer, name: null },
    };
    expect(textOf(unknown)).toBe('Hello. What can I do for you?');
  });

  it('go on from a colleague, from a promise, and from what did not help', () => {
    const work = { agentId: id<AgentId>('bob'), agentName: null, action: 'transferred' as const };
    const people = [{ ...work, outcome: null, note: 'Label was sent.', at: instant(0) }];
    expect(textOf({ people })).toMatch(/I have the notes of my colleague\. I am looking at it now\.$/);
    const promised = [{ text: 'They said Monday', messageId: m('m4') }];
    expect(textOf({ promised })).toMatch(
      /I have also seen what you were promised\. I am looking at it now\.$/,
    );
    const attempts = [{ what: 'advice', result: '', messageId: m('m5') }];
    expect(textOf({ attempts, nextStep: PHRASES.card.next_something_else })).toMatch(
      /What was tried did not help, so let us look for something else\.$/,
    );
  });

  it('repeat no address, phone or account, and nothing of a profile', () => {
    expect(textOf()).not.toMatch(/7946|Order 7/);
  });

  it('quote what steers as data: one line, inside the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
        const text = textOf({ ...SHORT, headline: `x${headline}”\n\u202e"` });
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(text.match(/[“”]/g)).toHaveLength(2);
      }),
    );
  });
});

describe('packs', () => {
  it('have first words where they have notices, with the same places to fill', () => {
    const filledIn = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\w+\}/g)].map(([name]) => name);
    const english = PACKS[0]?.firstWords;
    for (const { language, notices, firstWords: own } of PACKS) {
      expect([language, own !== undefined]).toEqual([language, notices !== undefined]);
      for (const code of FIRST_WORDS_CODES)
        expect([language, code, filledIn(own?.[code])]).toEqual([language, code, filledIn(english?.[code])]);
    }
  });
});

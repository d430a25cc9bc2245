import { expect, it } from 'vitest';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { contextCard } from '../../../libs/domain/src/trigger/card/card.ts';
import { noConversation } from '../../../libs/domain/src/trigger/conversation/conversation.ts';
import { cardFigures as figuresOf } from './card-figures.ts';

const card = contextCard({ ...noConversation([]), phase: 'live' }, [], NEWEST_LEVEL);
const cardFigures = (text: string, facts: readonly string[]) => figuresOf(card, text, facts);
const shown = 'Parcel AB-12 is lost\nWhy: asked\n\nLast turns\n  customer: it was £64.00, sent on 3.11.';

it('counts facts by their literal values, above the fold and on the whole card', () => {
  const facts = ['parcel AB-12', 'worth £64.00', 'sent on 3.11. for £65.00', 'she is angry'];
  expect(cardFigures(shown, facts)).toEqual({
    words: 11,
    wordsWithLabels: 6,
    seconds: 1.5,
    facts: 3,
    shown: 2,
    aboveTheFold: 1,
  });
});

it('takes no part of another value for a value', () => {
  expect(cardFigures('order 12345', ['order 1234', 'order 2345', 'flat 12']).shown).toBe(0);
});

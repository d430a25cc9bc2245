import { expect, it } from 'vitest';
import { CARD_LANGUAGES, cardWordsIn } from './card-words.ts';
import { PACKS } from './packs/index.ts';
import { PHRASES } from './phrases.ts';

const SECTIONS = ['reasons', 'attempts', 'facts', 'card', 'card_text'] as const;

it('are there in seven languages', () => {
  expect(CARD_LANGUAGES).toEqual(['en', 'es', 'fr', 'de', 'it', 'pt', 'nl']);
});

it.each(CARD_LANGUAGES)('have words for every code, with the same values in them: %s', (language) => {
  const own = PACKS.find((pack) => pack.language === language)?.phrases;
  for (const section of SECTIONS) {
    const said: Readonly<Record<string, string>> = own?.[section] ?? {};
    expect(Object.keys(said).sort()).toEqual(Object.keys(PHRASES[section]).sort());
    for (const [code, phrase] of Object.entries(PHRASES[section])) {
      expect(said[code]?.trim()).not.toBe('');
      expect([code, said[code]?.match(/\{\w+\}/g)]).toEqual([code, phrase.match(/\{\w+\}/g)]);
    }
  }
});

it('are fixed phrases in the language of the reader, whatever the region', () => {
  const { phrase } = cardWordsIn('de-AT');
  expect(phrase('facts', PHRASES.facts.order)).toBe('Bestellnummer');
  expect(phrase('card', PHRASES.card.next_ask)).toBe('Nach dem Anliegen fragen.');
});

it('leave what others wrote as it is', () => {
  expect(cardWordsIn('es').phrase('facts', 'loyalty no')).toBe('loyalty no');
  expect(cardWordsIn('xx').phrase('card', PHRASES.card.next_ask)).toBe(PHRASES.card.next_ask);
});

it.each([
  [
    'Asked for a person: "a human; or 2 more"; 1 more',
    'Möchte einen Menschen: "a human; or 2 more"; 1 weitere',
  ],
  ['Pressed the button for a person', 'Knopf für einen Menschen gedrückt'],
  ['Topic for a person (legal): said: "sue"', 'Thema für einen Menschen (legal): said: "sue"'],
  ['something else; entirely', 'something else; entirely'],
  ['', ''],
])('have the reason and the count of others: %s', (stored, shown) => {
  expect(cardWordsIn('de').why(stored)).toBe(shown);
  expect(cardWordsIn('en').why(stored)).toBe(stored);
});

import { expect, it } from 'vitest';
import { CARD_LANGUAGES, cardWordsIn } from './card-words.ts';
import { PACKS } from './packs/index.ts';
import { PHRASES } from './phrases.ts';

const SECTIONS = ['reasons', 'seen', 'attempts', 'facts', 'card', 'card_text'] as const;

it('are there in every language of the packs', () => {
  expect(CARD_LANGUAGES).toEqual(PACKS.map(({ language }) => language));
});

it.each(CARD_LANGUAGES)('have words for every code: %s', (language) => {
  const own = PACKS.find((pack) => pack.language === language)?.phrases;
  for (const section of SECTIONS) {
    const said: Readonly<Record<string, string>> = own?.[section] ?? {};
    expect(Object.keys(said).sort()).toEqual(Object.keys(PHRASES[section]).sort());
    expect(Object.values(said).filter((phrase) => phrase.trim() === '')).toEqual([]);
  }
});

it.each(['ar', 'hi', 'ja', 'ko', 'zh'])('have no letters of another script: %s', (language) => {
  const own = PACKS.find((pack) => pack.language === language)?.phrases;
  const said = SECTIONS.flatMap((section) => Object.values(own?.[section] ?? {}));
  expect(said.filter((phrase) => /[a-z]/i.test(phrase.replace(/\{\w+\}/g, '')))).toEqual([]);
});

it('are short beside what they label', () => {
  const LABELS = [
    'why',
    'customer',
    'urgency',
    'sentiment',
    'history',
    'people',
    'attempt',
    'tried',
  ] as const;
  const MORE = ['promised', 'refused', 'fact', 'past', 'next', 'reply', 'back'] as const;
  const labels = CARD_LANGUAGES.map(cardWordsIn).flatMap(({ text }) =>
    [...LABELS, ...MORE].map((code) => text[code]),
  );
  expect(labels.filter((label) => label.length > 20 || label.split(' ').length > 4)).toEqual([]);
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

it('have a number in the form that goes with it', () => {
  const { counted } = cardWordsIn('ar');
  expect([1, 2, 3, 11].map((count) => counted('minutes', count))).toEqual([
    'دقيقة',
    'دقيقتين',
    '3 دقائق',
    '11 دقيقة',
  ]);
  expect(cardWordsIn('en').counted('last_turns', 1, { episode: 'c1#1' })).toBe('Last of 1 turn of c1#1');
});

it('have what came of an attempt, and what was said then', () => {
  const { result } = cardWordsIn('ja');
  expect(result('failed: no such order: 7')).toBe('失敗：no such order: 7');
  expect(result('Please wait: soon')).toBe('Please wait: soon');
});

it('keep what others wrote apart where one of the two is read from the right', () => {
  const fromRight = cardWordsIn('ar-EG');
  expect(fromRight.theirs('ZX-9981')).toBe('\u2068ZX-9981\u2069');
  expect(fromRight.phrase('facts', 'loyalty no')).toBe('\u2068loyalty no\u2069');
  expect(fromRight.phrase('facts', PHRASES.facts.order)).toBe('رقم الطلب');
  expect(fromRight.why('Asked for a person: "a human"; 2 more')).toBe(
    'طلب التحدث مع موظف: \u2068"a human"\u2069؛ أسباب أخرى: 2',
  );
  expect(fromRight.theirs('')).toBe('');
  expect(cardWordsIn('en').theirs('أين طلبي؟')).toBe('\u2068أين طلبي؟\u2069');
  expect(cardWordsIn('en').theirs('Where is it?')).toBe('Where is it?');
});

it.each(Object.entries(PHRASES.seen))('have what was seen as its detail begins: %s', (code, beginning) => {
  const detail = PHRASES.details[code as keyof typeof PHRASES.seen];
  expect(detail.slice(0, beginning.length)).toBe(beginning);
});

it.each([
  [
    'Assistant in trouble: failed 3 times in a row: error, error',
    'Assistent hat Probleme: 3-mal nacheinander fehlgeschlagen',
  ],
  ['Assistant unsure: confidence 0.3, 0.25, below 0.5', 'Assistent unsicher: Konfidenz 0.3, 0.25'],
  [
    'Promised a person: the assistant said "a colleague will…',
    'Ein Mensch wurde versprochen: Assistent sagte "a colleague will…',
  ],
  ['Going in circles: 12 answers without an end, where…', 'Dreht sich im Kreis: 12 Antworten ohne Lösung'],
  ['Assistant in trouble: the assistant failed: timeout', 'Assistent hat Probleme: Störung: timeout'],
  ['Rule (big order): order.value > 500; 2 more', 'Regel (big order): order.value > 500; 2 weitere'],
])('have what was seen without the English behind it: %s', (stored, shown) => {
  expect(cardWordsIn('de').why(stored)).toBe(shown);
  expect(cardWordsIn('en').why(stored)).toBe(stored);
});

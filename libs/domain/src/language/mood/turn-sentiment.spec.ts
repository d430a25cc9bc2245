import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PACKS } from '../packs/index.ts';
import { tokenize } from '../text/index.ts';
import { moodLexicon, sentimentOf, type MoodWords, type Sentiment } from './index.ts';

const lexicons = new Map(
  PACKS.flatMap(({ language, mood }) => (mood === undefined ? [] : [[language, moodLexicon(mood)] as const])),
);

function sentiment(language: string, text: string): Sentiment {
  const lexicon = lexicons.get(language);
  if (lexicon === undefined) throw new Error(`no words of mood in "${language}"`);
  return sentimentOf(tokenize(text), lexicon);
}

const score = (language: string, text: string) => sentiment(language, text).score;

describe('the mood of a turn', () => {
  it.each([
    ['en', 'This is the worst service I have ever had, you people are thieves'],
    ['en', 'Third time I ask and still no answer'],
    ['en', 'I have been on hold for two hours and nobody picks up, useless'],
    ['es', 'Sois unos ladrones, nadie contesta'],
    ['es', 'Es la tercera vez que pregunto y sigo esperando'],
    ['fr', 'Bande de voleurs, personne ne répond'],
    ['fr', "C'est la troisième fois que je demande, toujours aucune réponse"],
    ['de', 'Ihr seid Betrüger, keiner antwortet'],
    ['de', 'Ich frage jetzt zum dritten Mal und warte immer noch'],
  ])('%s: is bad in "%s"', (language, text) => {
    expect(score(language, text)).toBeLessThan(-0.6);
  });
  it.each([
    ['en', 'My parcel has not arrived'],
    ['en', "The app isn't working"],
    ['es', 'El paquete no ha llegado'],
    ['es', 'La aplicación no funciona'],
    ['fr', "Le colis n'est pas arrivé"],
    ['fr', 'ça marche pas'],
    ['de', 'Die Sendung ist nicht angekommen'],
    ['de', 'Das hilft mir leider nicht'],
  ])('%s: is lowered by a failure in "%s"', (language, text) => {
    expect(score(language, text)).toBeLessThan(-0.2);
    expect(score(language, text)).toBeGreaterThan(-0.95);
  });
  it.each([
    ['en', 'Thank you so much, you were wonderful'],
    ['en', 'Fucking great service'],
    ['es', 'Muchas gracias, sois los mejores'],
    ['fr', 'Merci beaucoup, service impeccable'],
    ['de', 'Vielen Dank, das war wirklich großartig'],
  ])('%s: is good in "%s"', (language, text) => {
    expect(score(language, text)).toBeGreaterThan(0.6);
  });
  it.each([
    ['en', 'What time do you open on Sunday?'],
    ['en', 'The code is 4711'],
    ['es', '¿A qué hora abren el domingo?'],
    ['fr', 'À quelle heure ouvrez-vous dimanche ?'],
    ['de', 'Wann öffnet die Filiale am Sonntag?'],
  ])('%s: is nothing in "%s"', (language, text) => {
    expect(sentiment(language, text)).toEqual({ score: 0, carriers: [] });
  });
});

describe('the score', () => {
  it.each([
    ['denial', 'not good', 'good'],
    ['swearing', 'fix the damn printer', 'fix the printer'],
    ['a degree', 'very disappointed', 'disappointed'],
    ['an exclamation', 'disappointed!!!', 'disappointed'],
    ['capitals of a word', 'I am DISAPPOINTED', 'I am disappointed'],
    ['capitals of a turn', 'WHERE IS MY PARCEL', 'where is my parcel'],
    ['letters drawn out', 'sooo rude', 'rude'],
    ['insisting', 'hello??? anyone???', 'hello? anyone?'],
    ['an emoji', 'where is it 😡', 'where is it'],
    ['an emoticon', 'it came without sauce :(', 'it came without sauce'],
    ['what follows "but"', 'you are friendly but it is broken', 'it is broken but you are friendly'],
  ])('falls with %s', (_, worse, better) => {
    expect(score('en', worse)).toBeLessThan(score('en', better));
  });
  it.each([
    ['a denial that denies blame', 'it is not bad', 'it is bad'],
    ['a weaker degree', 'slightly annoyed', 'annoyed'],
    ['an emoji', 'on its way 🎉', 'on its way'],
    ['an emoticon', 'on its way :-)', 'on its way'],
  ])('rises with %s', (_, better, worse) => {
    expect(score('en', better)).toBeGreaterThan(score('en', worse));
  });
  it('is not moved by denial beyond the clause', () => {
    expect(score('en', 'not today, great')).toBe(score('en', 'great'));
  });
  it('quotes what carried it, where it stands', () => {
    const text = 'Hi. The app is STILL not working :(';
    const { carriers } = sentiment('en', text);
    expect(carriers.map((carrier) => carrier.text)).toEqual(['STILL not', 'working', ':(']);
    for (const { start, end, text: quoted } of carriers) expect(text.slice(start, end)).toBe(quoted);
  });
});

describe('the words of mood', () => {
  const entries = (mood: MoodWords) =>
    Object.values(mood.weights).flatMap((lines) => lines.split(/[,\n]/).map((entry) => entry.trim()));
  it.each(PACKS.filter(({ mood }) => mood !== undefined))('of $language have each one weight', ({ mood }) => {
    const all = entries(mood!).filter((entry) => entry !== '');
    expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });
  it('are refused where an entry holds no word', () => {
    const none = { acts: '', swearing: '', stronger: '', weaker: '', negators: '', but: '' };
    expect(() => moodLexicon({ ...none, weights: { '-1': '...' } })).toThrow(/"\.\.\." holds no word/);
    expect(() => moodLexicon({ ...none, weights: { '-1': 'ab*' } })).toThrow(/at least 3 letters/);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'not',
      'very',
      'good',
      'but',
      'fuck',
      'still',
      'arrived',
      'nicht',
      'pas',
      'no',
      '3',
      'times',
      'GREAT',
    ],
    ...['.', ',', '?!', '!!!', ':(', '😡', '❤️', 'soooo', '\n', '\ud800', "don't"],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
  );
  it('has a score within the scale, always the same, and quotes of its own', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...lexicons.keys()), (text, language) => {
        const found = sentiment(language, text);
        expect(found.score).toBeGreaterThanOrEqual(-1);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(sentiment(language, text)).toEqual(found);
        for (const { start, end, text: quoted } of found.carriers)
          expect(text.slice(start, end)).toBe(quoted);
      }),
    );
  });
  it.each([
    ...[
      'not good ',
      'but ',
      'very ',
      'fuck ',
      'no one ',
      'i have been waiting ',
      'waste of ',
      'still not ',
      'nicht ',
    ],
    ...['aaaa ', ':( ', '!', '?!', '😡', 'so so so very ', '3 ', 'you people are ', 'worst i have '],
  ])('is read in a number of steps that grows with it: %j', (unit) => {
    for (const lexicon of lexicons.values()) {
      const tokens = tokenize(unit.repeat(20_000 / unit.length));
      let reads = 0;
      const counted = new Proxy(tokens.words, {
        get(target, key) {
          reads += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      sentimentOf({ ...tokens, words: counted }, lexicon);
      expect(reads).toBeLessThanOrEqual(16 * tokens.words.length + 16);
    }
  });
});

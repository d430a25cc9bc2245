import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PACKS } from '../packs/index.ts';
import { tokenize } from '../text/index.ts';
import {
  answerLikeness,
  repetitionIn,
  repetitionLexicon,
  SAME_QUESTION_MIN,
  sameAnswer,
  similarity,
} from './index.ts';
import { SAME_ANSWER_MIN } from './same-answer.ts';

const lexicons = new Map(
  PACKS.flatMap(({ language, repetition }) =>
    repetition === undefined ? [] : [[language, repetitionLexicon(repetition)] as const],
  ),
);

function lexiconOf(language: string) {
  const lexicon = lexicons.get(language);
  if (lexicon === undefined) throw new Error(`no words of repetition in "${language}"`);
  return lexicon;
}

const alike = (language: string, a: string, b: string) =>
  similarity(tokenize(a), tokenize(b), lexiconOf(language));

describe('the same question', () => {
  it.each([
    ['en', 'Where is my package?', 'I asked you where my parcel is'],
    ['en', 'The washer is broken', "My washer doesn't work"],
    ['en', 'I want my money back for the kettle', 'Please refund the kettle'],
    ['en', 'Cancel my subscription', 'I told you to cancel the subscription!!'],
    ['es', '¿Dónde está mi paquete?', 'Ya pregunté dónde está mi paquete'],
    ['es', 'La lavadora no funciona', 'Mi lavadora está rota'],
    ['fr', 'La machine ne marche pas', 'Ma machine est en panne'],
    ['fr', 'Je veux annuler mon abonnement', 'Annulez mon abonnement svp'],
    ['de', 'Die Waschmaschine geht nicht', 'Meine Waschmaschine ist kaputt'],
    ['de', 'Ich möchte mein Abo kündigen', 'Bitte das Abo stornieren'],
  ])('%s: is asked by "%s" and "%s"', (language, a, b) => {
    expect(alike(language, a, b)).toBeGreaterThanOrEqual(SAME_QUESTION_MIN);
  });
  it.each([
    ['en', 'Where is my package?', 'Where can I park?'],
    ['en', 'My card was declined', 'When will my new card arrive?'],
    ['en', 'I am calling about invoice 4411', 'I am calling about invoice 4412'],
    ['en', 'I want to fly to Madrid', 'I want to fly to Lisbon'],
    ['es', 'Mi tarjeta fue rechazada', '¿Cuándo llega mi nueva tarjeta?'],
    ['fr', 'Ma carte a été refusée', 'Quand arrive ma nouvelle carte ?'],
    ['de', 'Meine Karte wurde abgelehnt', 'Wann kommt meine neue Karte?'],
  ])('%s: is not asked by "%s" and "%s"', (language, a, b) => {
    expect(alike(language, a, b)).toBeLessThan(SAME_QUESTION_MIN);
  });
  it('keeps a number that only one of them has', () => {
    expect(alike('en', 'Where is my parcel 4711?', 'Where is my parcel?')).toBeGreaterThanOrEqual(
      SAME_QUESTION_MIN,
    );
  });
  it('is not asked by turns without content', () => {
    expect(alike('en', 'ok thanks', 'ok thanks')).toBe(0);
  });
});

describe('the same answer', () => {
  const answer = 'Your order 4711 is on its way and arrives within 3 to 5 working days.';
  it.each([
    ['the same words', answer],
    ['another number', 'Your order 4890 is on its way and arrives within 2 to 4 working days.'],
    ['other punctuation', 'Your order 4711 is on its way, and arrives within 3 to 5 working days'],
  ])('is given with %s', (_, other) => {
    expect(sameAnswer(tokenize(answer), tokenize(other), lexiconOf('en'))).toBe(true);
  });
  it('is given with another name', () => {
    const [a, b] = ['Hi Anna, please restart the router.', 'Hi Bilal, please restart the router.'];
    expect(answerLikeness(tokenize(a), tokenize(b), lexiconOf('en'))).toBe(1);
  });
  it.each([
    ['another matter', 'Your refund is on its way and arrives within 3 to 5 working days on your card.'],
    ['other words', 'It was sent yesterday, you will have it soon.'],
    ['nothing', ''],
  ])('is not given with %s', (_, other) => {
    expect(sameAnswer(tokenize(answer), tokenize(other), lexiconOf('en'))).toBe(false);
  });
  it('is not given with another noun in a language that writes nouns with capitals', () => {
    const [a, b] = ['Ihre Bestellung ist da.', 'Ihre Rechnung ist da.'];
    expect(sameAnswer(tokenize(a), tokenize(b), lexiconOf('de'))).toBe(false);
  });
});

describe('any two texts', () => {
  const words = fc.constantFrom(
    ...[
      'parcel',
      'where',
      'my',
      'money',
      'back',
      'not',
      'working',
      '4711',
      'Madrid',
      'Oslo',
      'no',
      'nicht',
      'geht',
    ],
    ...['.', '?', ',', '😡', '\n', '\ud800', "don't", 'ing', 'es'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
  );
  it('have a likeness from 0 to 1, in both directions, always the same', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...lexicons.values()), (a, b, lexicon) => {
        for (const likeness of [similarity, answerLikeness]) {
          const score = likeness(tokenize(a), tokenize(b), lexicon);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(likeness(tokenize(b), tokenize(a), lexicon)).toBe(score);
        }
      }),
    );
  });
  it('say the same where their likeness is enough for it', () => {
    const read = repetitionIn(PACKS);
    const kinds = [
      [read.questions, similarity, SAME_QUESTION_MIN],
      [read.answers, answerLikeness, SAME_ANSWER_MIN],
    ] as const;
    const nearly = fc
      .tuple(fc.array(words, { maxLength: 12 }), fc.nat(12))
      .map(([some, without]) => [some.join(' '), some.filter((_, at) => at !== without).join(' ')] as const);
    const pairs = fc.oneof(nearly, fc.tuple(texts, texts));
    fc.assert(
      fc.property(pairs, fc.constantFrom(...lexicons.keys()), ([a, b], language) => {
        for (const [comparisonIn, likeness, min] of kinds) {
          const comparison = comparisonIn(language);
          const score = likeness(tokenize(a), tokenize(b), lexiconOf(language));
          const [one, other] = [comparison.read(tokenize(a)), comparison.read(tokenize(b))];
          expect(comparison.sameness(one, other)).toBe(score >= min ? score : null);
        }
      }),
    );
  });
  it('are fully alike where they are the same, unless nothing is asked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([0, 1]).toContain(alike('en', text, text));
        expect(answerLikeness(tokenize(text), tokenize(text), lexiconOf('en'))).toBe(1);
      }),
    );
  });
  it.each([
    'where is my parcel ',
    'not ',
    'money ',
    'a1 ',
    'Madrid Oslo ',
    'no longer ',
    'x',
    'inginging ',
    '人',
    '😡',
  ])('are compared in a number of steps that grows with them: %j', (unit) => {
    for (const lexicon of lexicons.values()) {
      const tokens = tokenize(unit.repeat(20_000 / unit.length));
      let reads = 0;
      const words = new Proxy(tokens.words, {
        get(target, key) {
          reads += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      similarity({ ...tokens, words }, { ...tokens, words }, lexicon);
      answerLikeness({ ...tokens, words }, { ...tokens, words }, lexicon);
      expect(reads).toBeLessThanOrEqual(60 * tokens.words.length + 60);
    }
  });
});

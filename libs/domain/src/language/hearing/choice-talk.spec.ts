import { describe, expect, it } from 'vitest';
import { readTurn } from './read-turn.ts';
import { readChoice } from './choice-talk.ts';

const read = (text: string, language: string | null, isAnswer = true) =>
  readChoice(readTurn(text), language, isAnswer);

describe('The choice of a customer who is offered alternatives', () => {
  it.each([
    ['2', 'en', 2],
    ['2.', 'en', 2],
    ['option 2 please', 'en', 2],
    ['the second', 'en', 2],
    ['2️⃣', 'en', 2],
    ['3', 'it', 3],
    ['Nummer zwei bitte', 'de', 2],
    ['die erste', 'de', 1],
    ['fünf', 'de', 5],
    ['la segunda, por favor', 'es', 2],
    ['le premier', 'fr', 1],
  ])('is a place in the list: %s', (text, language, number) => {
    expect(read(text, language)).toEqual({ number });
  });

  it.each([
    ['call me', 'en', 'callback'],
    ['Please call me back at 030 1234567', 'en', 'callback'],
    ["I'll leave a message", 'en', 'message'],
    ['I will wait', 'en', 'wait'],
    ['with the assistant, thanks', 'en', 'assistant'],
    ['ruf mich an', 'de', 'callback'],
    ['Bitte rufen Sie mich zurück', 'de', 'callback'],
    ['ich warte weiter', 'de', 'wait'],
    ['llámame', 'es', 'callback'],
    ['prefiero dejar un mensaje', 'es', 'message'],
    ['je préfère être rappelé', 'fr', 'callback'],
    ['je laisse un message', 'fr', 'message'],
  ])('is in words: %s', (text, language, alternative) => {
    expect(read(text, language, false)).toEqual({ alternative });
  });

  it.each([
    ['2', 'en', false],
    ['2 or 3', 'en', true],
    ['order 2 of the blue ones', 'en', true],
    ['dont call me', 'en', true],
    ['Bitte nicht anrufen', 'de', true],
    ['no quiero dejar un mensaje', 'es', true],
    ['perdón, mensaje equivocado', 'es', true],
    ['désolé mauvais message', 'fr', true],
    ['please call me, नहीं', 'hi', true],
    ['the message from the assistant was wrong', 'en', true],
    ['I cannot wait for the new model to arrive in the shop near me', 'en', true],
    ['My parcel is still not here.', 'en', true],
  ])('is none: %s', (text, language, isAnswer) => {
    expect(read(text, language, isAnswer)).toBeNull();
  });
});

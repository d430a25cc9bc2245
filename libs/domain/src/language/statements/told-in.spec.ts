import { describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

describe('what the assistant or an agent told the customer', () => {
  it.each([
    ["Please check in an hour; I'll look at the logs tonight and write by 9 tomorrow.", 'en'],
    ['We will send Tom on Monday.', 'en'],
    ['A colleague will call you back within an hour.', 'en'],
    ['Ich melde mich bis morgen um 9 Uhr bei Ihnen.', 'de'],
    ['Le llamaremos antes del lunes.', 'es'],
    ['Je vous rappelle avant lundi.', 'fr'],
    ['Vous recevrez 30 euros sur votre compte.', null],
  ])('%s is a promise', (text, language) => {
    expect(toldIn(text, language as never).filter(({ isPromise }) => isPromise)).toHaveLength(1);
  });

  it.each([
    ['I will have a look at it for you now.', 'en'],
    ['Your parcel ZX-9981 was sent on 3 March.', 'en'],
    ['Ihr Paket kam am 3. März an.', 'de'],
  ])('%s is none', (text, language) => {
    expect(toldIn(text, language as never).filter(({ isPromise }) => isPromise)).toEqual([]);
  });

  it('leaves out greetings and questions', () => {
    expect(toldIn('Hello Beth, I am Ana. Is order 7712 yours? I found it in Porto, shelf 4.', 'en')).toEqual([
      { text: 'I found it in Porto, shelf 4.', isPromise: false },
    ]);
    expect(toldIn('Thank you!', null)).toEqual([]);
    for (const greeting of ['Good morning Mrs Holt, Ken speaking.', 'Guten Tag Frau Maurer, Uwe Brandt.'])
      expect(toldIn(greeting, null)).toEqual([]);
    expect(toldIn('Bitte nennen Sie mir die Nummer der Rechnung.', null)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { english } from './packs/index.ts';
import { filled, PHRASES, phrasesIn, phrasesOf } from './phrases.ts';

describe('phrases of a language', () => {
  it('are those of its pack, whatever the region', () => {
    expect(phrasesIn('es-MX').waits.unknown).toBe('Todavía no sabemos cuánto tardará.');
  });
  it('are in English where the pack has none', () => {
    const own = { card: { next_ask: 'Frag nach.' } };
    const { card, reasons } = phrasesOf([{ ...english, language: 'fo', phrases: own }])('fo-FO');
    expect(reasons).toEqual(PHRASES.reasons);
    expect(card).toEqual({ ...PHRASES.card, ...own.card });
  });
  it.each(['fi', 'constructor', ''])('are English for a language without a pack: "%s"', (language) => {
    expect(phrasesIn(language)).toBe(PHRASES);
  });
});

describe('a phrase that is filled in', () => {
  it('takes every value by its name', () => {
    expect(filled('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });
  it('leaves nothing where a value is missing', () => {
    expect(filled('{toString}{a}.', {})).toBe('.');
  });
  it('never interprets a value', () => {
    expect(filled('"{quote}"', { quote: "$& {quote} $'" })).toBe(`"$& {quote} $'"`);
  });
});

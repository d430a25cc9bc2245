import { describe, expect, it } from 'vitest';
import { endsPiece } from './pieces.ts';

describe('the pieces of a text', () => {
  it('end with a sentence of eight words or more, or after 48 words', () => {
    expect(endsPiece(8, '.')).toBe(true);
    expect(endsPiece(8, ',')).toBe(false);
    expect(endsPiece(7, '?')).toBe(false);
    expect(endsPiece(8, null)).toBe(false);
    expect(endsPiece(48, null)).toBe(true);
  });
});

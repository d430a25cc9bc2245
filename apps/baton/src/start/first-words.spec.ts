import { expect, it } from 'vitest';
import { compilePhrases, hear, tokenize } from '#domain/language';
import { FIRST_WORDS } from './first-words.ts';

it('suggests words that bring a person at once, whatever the language of the conversation', () => {
  for (const language of [null, 'en']) {
    expect(hear(tokenize(FIRST_WORDS), language, compilePhrases([])).outcome).toBe('escalate');
  }
});

import { expect, it } from 'vitest';
import { hearTurn, readTurn } from '#domain/language';
import { FIRST_WORDS } from './first-words.ts';

it('suggests words that bring a person at once, whatever the language of the conversation', () => {
  for (const language of [null, 'en']) {
    expect(hearTurn(readTurn(FIRST_WORDS), { language, own: [] }).outcome).toBe('escalate');
  }
});

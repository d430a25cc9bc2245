import { expect, it } from 'vitest';
import { inForm } from './plural-forms.ts';

it.each([
  ['en', '[message|messages]', [1, 2, 11, 21], ['message', 'messages', 'messages', 'messages']],
  ['ar-EG', '[a|b|c|d]', [0, 1, 2, 3, 10, 11, 99, 100, 103], [...'dabccdddc']],
  ['pl', '[a|b]', [1, 2, 5], ['a', 'b', 'b']],
  ['ja', '[件]', [1, 2], ['件', '件']],
])('are as the language has them: %s', (language, phrase, counts, forms) => {
  expect(counts.map((count) => inForm(language, phrase, count))).toEqual(forms);
});

it('are chosen wherever a phrase has some, and nowhere else', () => {
  expect(inForm('en', '{count} [turn|turns] in [it|them]', 1)).toBe('{count} turn in it');
  expect(inForm('en', 'turns', 1)).toBe('turns');
});

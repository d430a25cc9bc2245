import { describe, expect, it } from 'vitest';
import { parseSentences } from './sentences.ts';

describe('sentences to learn from', () => {
  it('stand under what they are', () => {
    const text = '## + request: plain\na person please\n\n## - request: negated\nno person please\n';
    expect(parseSentences(text, 'en/requests.txt')).toEqual([
      { label: 'request', is: true, text: 'a person please' },
      { label: 'request', is: false, text: 'no person please' },
    ]);
  });
  it.each(['a person please', '## request: plain\na person please', '## + requst: plain\na person'])(
    'without a header, %j: an error that names the line',
    (text) => {
      expect(() => parseSentences(text, 'en/requests.txt')).toThrow(
        /en\/requests\.txt:1: .* is no header like/,
      );
    },
  );
});

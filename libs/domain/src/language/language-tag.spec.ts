import { expect, it } from 'vitest';
import { languageTag } from './language-tag.ts';

it.each([
  ['English', 'en'],
  ['en_US', 'en-us'],
  ['DE', 'de'],
  ['zh-Hant-TW', 'zh-hant-tw'],
  [' français ', 'fr'],
  ['tlh', 'tlh'],
])('%s is read as %s', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

import { describe, expect, it } from 'vitest';
import { unheardLanguage } from './unheard.ts';

describe('a language that nobody hears', () => {
  it.each([
    ['Hvor er min pakke?', 'da-dk', 'da'],
    ['Hello', 'klingon-made-up-4711', 'other'],
    ['Где моя посылка?', null, 'other'],
    ['พัสดุของฉันอยู่ที่ไหน', null, 'other'],
  ])('%s (%s) is called by its name, or that its letters are others', (text, declared, language) => {
    expect(unheardLanguage(text, declared)).toBe(language);
  });
  it.each([
    ['Where is my parcel?', 'en-gb'],
    ['Where is my parcel?', null],
    ['我的包裹在哪里', null],
    ['4471 👍', null],
    ['', null],
  ])('is none where one is heard, or where nothing is written: %s (%s)', (text, declared) => {
    expect(unheardLanguage(text, declared)).toBeNull();
  });
});

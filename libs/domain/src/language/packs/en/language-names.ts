import type { LanguageNames } from '../../hearing/language-names.ts';

export const englishLanguageNames: LanguageNames = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  de: 'german',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  id: 'indonesian, bahasa, malay',
  zh: 'chinese, mandarin, cantonese',
  ja: 'japanese',
  ko: 'korean',
  ar: 'arabic',
  hi: 'hindi',
  tr: 'turkish',
  pl: 'polish',
  sv: 'swedish',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const indonesianLanguageNames: LanguageNames = {
  en: 'inggris, inggeris, english',
  es: 'spanyol',
  fr: 'prancis, perancis',
  de: 'jerman',
  it: 'italia',
  pt: 'portugis',
  nl: 'belanda',
  id: 'indonesia, melayu',
  zh: 'mandarin, cina',
  ja: 'jepang, jepun',
  ko: 'korea',
  ar: 'arab',
  hi: 'hindi',
  tr: 'turki',
  pl: 'polandia',
  sv: 'swedia',
};

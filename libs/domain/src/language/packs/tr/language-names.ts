import type { LanguageNames } from '../../hearing/language-names.ts';

export const turkishLanguageNames: LanguageNames = {
  en: 'ingilizce*',
  es: 'ispanyolca*',
  fr: 'fransızca*',
  de: 'almanca*',
  it: 'italyanca*',
  pt: 'portekizce*',
  nl: 'hollandaca*, felemenkçe*',
  id: 'endonezce*, malayca*',
  zh: 'çince*',
  ja: 'japonca*',
  ko: 'korece*',
  ar: 'arapça*',
  hi: 'hintçe*',
  tr: 'türkçe*',
  pl: 'lehçe*',
  sv: 'isveççe',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const germanLanguageNames: LanguageNames = {
  en: 'englisch*',
  es: 'spanisch*',
  fr: 'französisch*',
  de: 'deutsch*',
  it: 'italienisch*',
  pt: 'portugiesisch*',
  nl: 'niederländisch*, holländisch*',
  id: 'indonesisch*, malaiisch*',
  zh: 'chinesisch*',
  ja: 'japanisch*',
  ko: 'koreanisch*',
  ar: 'arabisch*',
  hi: 'hindi',
  tr: 'türkisch*',
  pl: 'polnisch*',
  sv: 'schwedisch*',
};

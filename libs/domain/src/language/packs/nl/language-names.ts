import type { LanguageNames } from '../../hearing/language-names.ts';

export const dutchLanguageNames: LanguageNames = {
  en: 'engels*',
  es: 'spaans*',
  fr: 'frans*',
  de: 'duits*',
  it: 'italiaans*',
  pt: 'portugees*',
  nl: 'nederlands*',
  id: 'indonesisch*, maleis',
  zh: 'chinees*',
  ja: 'japans*',
  ko: 'koreaans*',
  ar: 'arabisch*',
  hi: 'hindi',
  tr: 'turks*',
  pl: 'pools*',
  sv: 'zweeds*',
};

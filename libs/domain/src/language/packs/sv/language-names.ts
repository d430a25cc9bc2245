import type { LanguageNames } from '../../hearing/language-names.ts';

export const swedishLanguageNames: LanguageNames = {
  en: 'engelsk*',
  es: 'spansk*',
  fr: 'fransk*',
  de: 'tysk*',
  it: 'italiensk*',
  pt: 'portugisisk*',
  nl: 'nederländsk*, holländsk*',
  id: 'indonesisk*, malajisk*',
  zh: 'kinesisk*, mandarin',
  ja: 'japansk*',
  ko: 'koreansk*',
  ar: 'arabisk*',
  hi: 'hindi',
  tr: 'turkisk*',
  pl: 'polsk*',
  sv: 'svensk*',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const polishLanguageNames: LanguageNames = {
  en: 'angielsk*',
  es: 'hiszpańsk*',
  fr: 'francusk*',
  de: 'niemieck*',
  it: 'włosk*',
  pt: 'portugalsk*',
  nl: 'holendersk*, niderlandzk*',
  id: 'indonezyjsk*, malajsk*',
  zh: 'chińsk*',
  ja: 'japońsk*',
  ko: 'koreańsk*',
  ar: 'arabsk*',
  hi: 'hindi',
  tr: 'tureck*',
  pl: 'polsk*',
  sv: 'szwedzk*, szwedzku',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const portugueseLanguageNames: LanguageNames = {
  en: 'inglês',
  es: 'espanhol, castelhano',
  fr: 'francês',
  de: 'alemão',
  it: 'italiano',
  pt: 'português',
  nl: 'holandês, neerlandês',
  id: 'indonésio, malaio',
  zh: 'chinês, mandarim',
  ja: 'japonês',
  ko: 'coreano',
  ar: 'árabe',
  hi: 'hindi',
  tr: 'turco',
  pl: 'polonês, polaco',
  sv: 'sueco, sueca',
};

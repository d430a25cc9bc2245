import type { LanguageNames } from '../../hearing/language-names.ts';

export const spanishLanguageNames: LanguageNames = {
  en: 'inglés',
  es: 'español, castellano',
  fr: 'francés',
  de: 'alemán',
  it: 'italiano',
  pt: 'portugués',
  nl: 'holandés, neerlandés',
  id: 'indonesio, malayo',
  zh: 'chino, mandarín',
  ja: 'japonés',
  ko: 'coreano',
  ar: 'árabe',
  hi: 'hindi',
  tr: 'turco',
  pl: 'polaco',
  sv: 'sueco, sueca',
};

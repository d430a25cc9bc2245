import type { LanguageNames } from '../../hearing/language-names.ts';

export const italianLanguageNames: LanguageNames = {
  en: 'inglese',
  es: 'spagnolo',
  fr: 'francese',
  de: 'tedesco',
  it: 'italiano',
  pt: 'portoghese',
  nl: 'olandese',
  id: 'indonesiano, malese',
  zh: 'cinese, mandarino',
  ja: 'giapponese',
  ko: 'coreano',
  ar: 'arabo',
  hi: 'hindi',
  tr: 'turco',
  pl: 'polacco',
  sv: 'svedese',
};

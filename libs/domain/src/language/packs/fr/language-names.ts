import type { LanguageNames } from '../../hearing/language-names.ts';

export const frenchLanguageNames: LanguageNames = {
  en: 'anglais',
  es: 'espagnol',
  fr: 'français',
  de: 'allemand',
  it: 'italien',
  pt: 'portugais',
  nl: 'néerlandais, hollandais',
  id: 'indonésien, malais',
  zh: 'chinois, mandarin',
  ja: 'japonais',
  ko: 'coréen',
  ar: 'arabe',
  hi: 'hindi',
  tr: 'turc',
  pl: 'polonais',
  sv: 'suédois*',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const hindiLanguageNames: LanguageNames = {
  en: 'अंग्रेजी, अंग्रेज़ी, इंग्लिश, english, angrezi',
  es: 'स्पेनिश',
  fr: 'फ्रेंच',
  de: 'जर्मन',
  it: 'इतालवी',
  pt: 'पुर्तगाली',
  nl: 'डच',
  id: 'इंडोनेशियाई, मलय',
  zh: 'चीनी',
  ja: 'जापानी',
  ko: 'कोरियाई',
  ar: 'अरबी',
  hi: 'हिंदी, हिन्दी, hindi',
  tr: 'तुर्की',
  pl: 'पोलिश',
  sv: 'स्वीडिश',
};

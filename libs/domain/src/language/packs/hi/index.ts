import type { LanguagePack } from '../../language-pack.ts';
import { hindiLanguageNames } from './language-names.ts';
import { hindiListening } from './listening.ts';
import { hindiMail } from './mail.ts';

export const hindi: LanguagePack = {
  language: 'hi',
  mail: hindiMail,
  languageNames: hindiLanguageNames,
  listening: hindiListening,
};

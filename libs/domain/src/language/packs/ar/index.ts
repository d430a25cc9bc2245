import type { LanguagePack } from '../../language-pack.ts';
import { arabicLanguageNames } from './language-names.ts';
import { arabicListening } from './listening.ts';
import { arabicMail } from './mail.ts';

export const arabic: LanguagePack = {
  language: 'ar',
  mail: arabicMail,
  languageNames: arabicLanguageNames,
  listening: arabicListening,
};

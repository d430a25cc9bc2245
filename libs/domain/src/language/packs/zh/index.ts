import type { LanguagePack } from '../../language-pack.ts';
import { chineseLanguageNames } from './language-names.ts';
import { chineseListening } from './listening.ts';
import { chineseMail } from './mail.ts';

export const chinese: LanguagePack = {
  language: 'zh',
  mail: chineseMail,
  languageNames: chineseLanguageNames,
  listening: chineseListening,
};

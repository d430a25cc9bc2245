import type { LanguagePack } from '../../language-pack.ts';
import { italianLanguageNames } from './language-names.ts';
import { listening } from './listening.ts';
import { italianMail } from './mail.ts';

export const italian: LanguagePack = {
  language: 'it',
  mail: italianMail,
  languageNames: italianLanguageNames,
  listening,
};

import type { LanguagePack } from '../../language-pack.ts';
import { portugueseLanguageNames } from './language-names.ts';
import { listening } from './listening.ts';
import { portugueseMail } from './mail.ts';

export const portuguese: LanguagePack = {
  language: 'pt',
  mail: portugueseMail,
  languageNames: portugueseLanguageNames,
  listening,
};

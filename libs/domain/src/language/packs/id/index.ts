import type { LanguagePack } from '../../language-pack.ts';
import { indonesianLanguageNames } from './language-names.ts';
import { indonesianListening } from './listening.ts';
import { indonesianMail } from './mail.ts';

export const indonesian: LanguagePack = {
  language: 'id',
  listening: indonesianListening,
  languageNames: indonesianLanguageNames,
  mail: indonesianMail,
};

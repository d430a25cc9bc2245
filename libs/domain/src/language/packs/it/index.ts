import type { LanguagePack } from '../../language-pack.ts';
import { listening } from './listening.ts';

export const italian: LanguagePack = {
  language: 'it',
  listening,
};

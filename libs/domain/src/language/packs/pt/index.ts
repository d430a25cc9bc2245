import type { LanguagePack } from '../../language-pack.ts';
import { listening } from './listening.ts';

export const portuguese: LanguagePack = {
  language: 'pt',
  listening,
};

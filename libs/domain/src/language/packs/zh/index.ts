import type { LanguagePack } from '../../language-pack.ts';
import { chineseListening } from './listening.ts';

export const chinese: LanguagePack = {
  language: 'zh',
  listening: chineseListening,
};

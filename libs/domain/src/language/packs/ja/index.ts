import type { LanguagePack } from '../../language-pack.ts';
import { japaneseFacts } from './facts.ts';
import { japaneseLanguageNames } from './language-names.ts';
import { japaneseListening } from './listening.ts';
import { japaneseMail } from './mail.ts';
import { japaneseNotices } from './notices.ts';
import { japaneseSmallTalk } from './small-talk.ts';

export const japanese: LanguagePack = {
  language: 'ja',
  contractions: [],
  mail: japaneseMail,
  languageNames: japaneseLanguageNames,
  listening: japaneseListening,
  smallTalk: japaneseSmallTalk,
  courtesies: [
    'こんにちは',
    'こんばんは',
    'おはようございます',
    'すみません',
    'お世話になります',
    'お世話になっております',
    'もしもし',
  ],
  facts: japaneseFacts,
  notices: japaneseNotices,
  phrases: {
    waits: {
      unknown: '待ち時間はまだわかりません。',
      known: '待ち時間はおよそ{range}分です。',
    },
  },
};

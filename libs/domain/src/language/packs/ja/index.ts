import type { LanguagePack } from '../../language-pack.ts';
import { japaneseCard } from './card.ts';
import { japaneseChoiceTalk } from './choice-talk.ts';
import { japaneseConsentTalk } from './consent-talk.ts';
import { japaneseFacts } from './facts.ts';
import { japaneseFirstWords } from './first-words.ts';
import { japaneseLanguageNames } from './language-names.ts';
import { japaneseListening } from './listening.ts';
import { japaneseMail } from './mail.ts';
import { japaneseNotices } from './notices.ts';
import { japaneseSmallTalk } from './small-talk.ts';
import { japaneseSpecialWords } from './special-words.ts';
import { japaneseWaitingTalk } from './waiting-talk.ts';

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
  waitingTalk: japaneseWaitingTalk,
  choiceTalk: japaneseChoiceTalk,
  consentTalk: japaneseConsentTalk,
  specialWords: japaneseSpecialWords,
  firstWords: japaneseFirstWords,
  notices: japaneseNotices,
  phrases: {
    ...japaneseCard,
    alternatives: {
      callback: '{time}に電話をもらう',
      message: 'メッセージを残す',
      assistant: '順番を保ったままアシスタントと続ける',
      wait: 'このまま待つ',
    },
    opening: {
      today: '本日{time}（{city}時間）',
      tomorrow: '明日{time}（{city}時間）',
      weekday: '{weekday}{time}（{city}時間）',
      date: '{date} {time}（{city}時間）',
      monday: '月曜日',
      tuesday: '火曜日',
      wednesday: '水曜日',
      thursday: '木曜日',
      friday: '金曜日',
      saturday: '土曜日',
      sunday: '日曜日',
    },
    waits: {
      unknown: '待ち時間はまだわかりません。',
      known: '待ち時間はおよそ{range}分です。',
    },
  },
};

import type { LanguagePack } from '../../language-pack.ts';
import { chineseCard } from './card.ts';
import { chineseChoiceTalk } from './choice-talk.ts';
import { chineseConsentTalk } from './consent-talk.ts';
import { chineseFacts } from './facts.ts';
import { chineseFirstWords } from './first-words.ts';
import { chineseLanguageNames } from './language-names.ts';
import { chineseListening } from './listening.ts';
import { chineseMail } from './mail.ts';
import { chineseNotices } from './notices.ts';
import { chinesePhrases } from './phrases.ts';
import { chineseSmallTalk } from './small-talk.ts';
import { chineseSpecialWords } from './special-words.ts';
import { chineseWaitingTalk } from './waiting-talk.ts';

export const chinese: LanguagePack = {
  language: 'zh',
  listening: chineseListening,
  smallTalk: chineseSmallTalk,
  languageNames: chineseLanguageNames,
  mail: chineseMail,
  courtesies: [
    '你好',
    '您好',
    '早上好',
    '下午好',
    '晚上好',
    '请问',
    '請問',
    '麻烦',
    '麻煩',
    '不好意思',
    '打扰了',
  ],
  facts: chineseFacts,
  waitingTalk: chineseWaitingTalk,
  choiceTalk: chineseChoiceTalk,
  consentTalk: chineseConsentTalk,
  specialWords: chineseSpecialWords,
  firstWords: chineseFirstWords,
  notices: chineseNotices,
  phrases: { ...chineseCard, ...chinesePhrases },
};

import type { LanguagePack } from '../../language-pack.ts';
import { koreanCard } from './card.ts';
import { koreanChoiceTalk } from './choice-talk.ts';
import { koreanConsentTalk } from './consent-talk.ts';
import { koreanFacts } from './facts.ts';
import { koreanFirstWords } from './first-words.ts';
import { koreanLanguageNames } from './language-names.ts';
import { koreanListening } from './listening.ts';
import { koreanMail } from './mail.ts';
import { koreanNotices } from './notices.ts';
import { koreanSmallTalk } from './small-talk.ts';
import { koreanSpecialWords } from './special-words.ts';
import { koreanWaitingTalk } from './waiting-talk.ts';

export const korean: LanguagePack = {
  language: 'ko',
  contractions: [],
  mail: koreanMail,
  languageNames: koreanLanguageNames,
  listening: koreanListening,
  smallTalk: koreanSmallTalk,
  courtesies: [
    '안녕하세요',
    '안녕하십니까',
    '여보세요',
    '저기요',
    '실례합니다',
    '죄송하지만',
    '수고하십니다',
  ],
  facts: koreanFacts,
  waitingTalk: koreanWaitingTalk,
  choiceTalk: koreanChoiceTalk,
  consentTalk: koreanConsentTalk,
  specialWords: koreanSpecialWords,
  firstWords: koreanFirstWords,
  notices: koreanNotices,
  phrases: {
    ...koreanCard,
    alternatives: {
      callback: '{time}에 전화 받기',
      message: '메시지 남기기',
      assistant: '순서를 유지하며 어시스턴트와 계속하기',
      wait: '계속 기다리기',
    },
    opening: {
      today: '오늘 {time}({city} 시간)',
      tomorrow: '내일 {time}({city} 시간)',
      weekday: '{weekday} {time}({city} 시간)',
      date: '{date} {time}({city} 시간)',
      monday: '월요일',
      tuesday: '화요일',
      wednesday: '수요일',
      thursday: '목요일',
      friday: '금요일',
      saturday: '토요일',
      sunday: '일요일',
    },
    waits: {
      unknown: '얼마나 걸릴지는 아직 알 수 없습니다.',
      known: '예상 대기 시간은 약 {range}분입니다.',
    },
  },
};

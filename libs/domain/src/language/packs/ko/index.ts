import type { LanguagePack } from '../../language-pack.ts';
import { koreanFacts } from './facts.ts';
import { koreanLanguageNames } from './language-names.ts';
import { koreanListening } from './listening.ts';
import { koreanMail } from './mail.ts';
import { koreanNotices } from './notices.ts';
import { koreanSmallTalk } from './small-talk.ts';

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
  notices: koreanNotices,
  phrases: {
    waits: {
      unknown: '얼마나 걸릴지는 아직 알 수 없습니다.',
      known: '예상 대기 시간은 약 {range}분입니다.',
    },
  },
};

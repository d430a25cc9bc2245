import type { LanguagePack } from '../../language-pack.ts';
import { indonesianCard } from './card.ts';
import { indonesianChoiceTalk } from './choice-talk.ts';
import { indonesianConsentTalk } from './consent-talk.ts';
import { indonesianFacts } from './facts.ts';
import { indonesianFirstWords } from './first-words.ts';
import { indonesianLanguageNames } from './language-names.ts';
import { indonesianListening } from './listening.ts';
import { indonesianMail } from './mail.ts';
import { indonesianNotices } from './notices.ts';
import { indonesianPhrases } from './phrases.ts';
import { indonesianSmallTalk } from './small-talk.ts';
import { indonesianSpecialWords } from './special-words.ts';
import { indonesianWaitingTalk } from './waiting-talk.ts';

export const indonesian: LanguagePack = {
  language: 'id',
  listening: indonesianListening,
  smallTalk: indonesianSmallTalk,
  languageNames: indonesianLanguageNames,
  mail: indonesianMail,
  courtesies: [
    'halo',
    'hai',
    'selamat pagi',
    'selamat siang',
    'selamat sore',
    'selamat malam',
    'assalamualaikum',
    'permisi',
    'maaf',
    'mohon maaf',
  ],
  facts: indonesianFacts,
  waitingTalk: indonesianWaitingTalk,
  choiceTalk: indonesianChoiceTalk,
  consentTalk: indonesianConsentTalk,
  specialWords: indonesianSpecialWords,
  firstWords: indonesianFirstWords,
  notices: indonesianNotices,
  phrases: { ...indonesianCard, ...indonesianPhrases },
};

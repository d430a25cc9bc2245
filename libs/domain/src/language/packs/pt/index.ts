import type { LanguagePack } from '../../language-pack.ts';
import { portugueseCard } from './card.ts';
import { portugueseChoiceTalk } from './choice-talk.ts';
import { portugueseConsentTalk } from './consent-talk.ts';
import { portugueseFacts } from './facts.ts';
import { portugueseFirstWords } from './first-words.ts';
import { portugueseLanguageNames } from './language-names.ts';
import { listening } from './listening.ts';
import { portugueseMail } from './mail.ts';
import { portugueseNotices } from './notices.ts';
import { portuguesePhrases } from './phrases.ts';
import { portugueseSmallTalk } from './small-talk.ts';
import { portugueseSpecialWords } from './special-words.ts';
import { portugueseWaitingTalk } from './waiting-talk.ts';

export const portuguese: LanguagePack = {
  language: 'pt',
  mail: portugueseMail,
  languageNames: portugueseLanguageNames,
  contractions: [],
  listening,
  smallTalk: portugueseSmallTalk,
  courtesies: [
    ...[
      'olá',
      'ola',
      'oi',
      'bom dia',
      'boa tarde',
      'boa noite',
      'por favor',
      'se faz favor',
      'por gentileza',
    ],
    ...['com licença', 'desculpe', 'tudo bem'],
  ],
  facts: portugueseFacts,
  waitingTalk: portugueseWaitingTalk,
  choiceTalk: portugueseChoiceTalk,
  consentTalk: portugueseConsentTalk,
  specialWords: portugueseSpecialWords,
  firstWords: portugueseFirstWords,
  notices: portugueseNotices,
  phrases: { ...portugueseCard, ...portuguesePhrases },
};

import type { LanguagePack } from '../../language-pack.ts';
import { italianCard } from './card.ts';
import { italianChoiceTalk } from './choice-talk.ts';
import { italianConsentTalk } from './consent-talk.ts';
import { italianFacts } from './facts.ts';
import { italianFirstWords } from './first-words.ts';
import { italianLanguageNames } from './language-names.ts';
import { listening } from './listening.ts';
import { italianMail } from './mail.ts';
import { italianNotices } from './notices.ts';
import { italianPhrases } from './phrases.ts';
import { italianSmallTalk } from './small-talk.ts';
import { italianSpecialWords } from './special-words.ts';
import { italianWaitingTalk } from './waiting-talk.ts';

export const italian: LanguagePack = {
  language: 'it',
  mail: italianMail,
  languageNames: italianLanguageNames,
  contractions: [],
  listening,
  smallTalk: italianSmallTalk,
  courtesies: [
    ...['buongiorno', 'buonasera', 'buon giorno', 'buona sera', 'buon pomeriggio', 'salve', 'ciao'],
    ...['per favore', 'per cortesia', 'per piacere', 'mi scusi', 'scusi', 'scusate'],
  ],
  facts: italianFacts,
  waitingTalk: italianWaitingTalk,
  choiceTalk: italianChoiceTalk,
  consentTalk: italianConsentTalk,
  specialWords: italianSpecialWords,
  firstWords: italianFirstWords,
  notices: italianNotices,
  phrases: { ...italianCard, ...italianPhrases },
};

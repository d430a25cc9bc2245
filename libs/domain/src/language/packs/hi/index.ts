import type { LanguagePack } from '../../language-pack.ts';
import { hindiCard } from './card.ts';
import { hindiChoiceTalk } from './choice-talk.ts';
import { hindiConsentTalk } from './consent-talk.ts';
import { hindiFacts } from './facts.ts';
import { hindiFirstWords } from './first-words.ts';
import { hindiLanguageNames } from './language-names.ts';
import { hindiListening } from './listening.ts';
import { hindiMail } from './mail.ts';
import { hindiNotices } from './notices.ts';
import { hindiSmallTalk } from './small-talk.ts';
import { hindiSpecialWords } from './special-words.ts';
import { hindiWaitingTalk } from './waiting-talk.ts';

export const hindi: LanguagePack = {
  language: 'hi',
  mail: hindiMail,
  languageNames: hindiLanguageNames,
  listening: hindiListening,
  contractions: [],
  smallTalk: hindiSmallTalk,
  courtesies: [
    ...['नमस्ते', 'नमस्कार', 'हैलो', 'सुप्रभात', 'कृपया', 'धन्यवाद'],
    ...['namaste', 'namaskar', 'hello', 'hi', 'please', 'dhanyavaad', 'sir', 'madam'],
  ],
  facts: hindiFacts,
  waitingTalk: hindiWaitingTalk,
  choiceTalk: hindiChoiceTalk,
  consentTalk: hindiConsentTalk,
  specialWords: hindiSpecialWords,
  firstWords: hindiFirstWords,
  notices: hindiNotices,
  phrases: {
    ...hindiCard,
    alternatives: {
      callback: 'मुझे {time} फ़ोन करें',
      message: 'संदेश छोड़ना',
      assistant: 'बारी बनाए रखकर सहायक से बात जारी रखना',
      wait: 'इंतज़ार करना',
    },
    opening: {
      today: 'आज {time} बजे ({city} का समय)',
      tomorrow: 'कल {time} बजे ({city} का समय)',
      weekday: '{weekday} को {time} बजे ({city} का समय)',
      date: '{date} को {time} बजे ({city} का समय)',
      monday: 'सोमवार',
      tuesday: 'मंगलवार',
      wednesday: 'बुधवार',
      thursday: 'गुरुवार',
      friday: 'शुक्रवार',
      saturday: 'शनिवार',
      sunday: 'रविवार',
    },
    waits: {
      unknown: 'कितना समय लगेगा, यह अभी हमें पता नहीं है।',
      known: 'इंतज़ार लगभग {range} मिनट का है।',
    },
  },
};

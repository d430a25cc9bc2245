import type { LanguagePack } from '../../language-pack.ts';
import { swedishCard } from './card.ts';
import { swedishChoiceTalk } from './choice-talk.ts';
import { swedishConsentTalk } from './consent-talk.ts';
import { swedishFacts } from './facts.ts';
import { swedishFirstWords } from './first-words.ts';
import { swedishLanguageNames } from './language-names.ts';
import { swedishListening } from './listening.ts';
import { swedishMail } from './mail.ts';
import { swedishNotices } from './notices.ts';
import { swedishSmallTalk } from './small-talk.ts';
import { swedishSpecialWords } from './special-words.ts';
import { swedishWaitingTalk } from './waiting-talk.ts';

export const swedish: LanguagePack = {
  language: 'sv',
  mail: swedishMail,
  languageNames: swedishLanguageNames,
  listening: swedishListening,
  smallTalk: swedishSmallTalk,
  courtesies: [
    ...['hej', 'hejsan', 'hallå', 'tjena', 'god morgon', 'godmorgon', 'god dag', 'god kväll'],
    ...['hej på er', 'bästa *', 'snälla', 'ursäkta', 'tack'],
  ],
  facts: swedishFacts,
  waitingTalk: swedishWaitingTalk,
  choiceTalk: swedishChoiceTalk,
  consentTalk: swedishConsentTalk,
  specialWords: swedishSpecialWords,
  firstWords: swedishFirstWords,
  notices: swedishNotices,
  phrases: {
    ...swedishCard,
    alternatives: {
      callback: 'Bli uppringd {time}',
      message: 'Lämna ett meddelande',
      assistant: 'Fortsätta med assistenten och behålla platsen',
      wait: 'Fortsätta vänta',
    },
    opening: {
      today: 'i dag kl. {time} (tid i {city})',
      tomorrow: 'i morgon kl. {time} (tid i {city})',
      weekday: 'på {weekday} kl. {time} (tid i {city})',
      date: 'den {date} kl. {time} (tid i {city})',
      monday: 'måndag',
      tuesday: 'tisdag',
      wednesday: 'onsdag',
      thursday: 'torsdag',
      friday: 'fredag',
      saturday: 'lördag',
      sunday: 'söndag',
    },
    waits: {
      unknown: 'Vi vet inte ännu hur länge det dröjer.',
      known: 'Väntetiden är ungefär {range} min.',
    },
  },
};

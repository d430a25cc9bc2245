import type { LanguagePack } from '../../language-pack.ts';
import { dutchCard } from './card.ts';
import { dutchChoiceTalk } from './choice-talk.ts';
import { dutchConsentTalk } from './consent-talk.ts';
import { dutchFacts } from './facts.ts';
import { dutchFirstWords } from './first-words.ts';
import { dutchLanguageNames } from './language-names.ts';
import { dutchListening } from './listening.ts';
import { dutchMail } from './mail.ts';
import { dutchNotices } from './notices.ts';
import { dutchSmallTalk } from './small-talk.ts';
import { dutchSpecialWords } from './special-words.ts';
import { dutchWaitingTalk } from './waiting-talk.ts';

export const dutch: LanguagePack = {
  language: 'nl',
  mail: dutchMail,
  languageNames: dutchLanguageNames,
  contractions: ['n', 'k', 'r', 'm'],
  listening: dutchListening,
  smallTalk: dutchSmallTalk,
  courtesies: [
    ...['hallo', 'hoi', 'hey', 'hi', 'dag', 'goedemorgen', 'goedemiddag', 'goedenavond', 'goeiedag'],
    ...['beste', 'geachte heer', 'geachte mevrouw', 'alstublieft', 'alsjeblieft', 'bedankt'],
  ],
  facts: dutchFacts,
  waitingTalk: dutchWaitingTalk,
  choiceTalk: dutchChoiceTalk,
  consentTalk: dutchConsentTalk,
  specialWords: dutchSpecialWords,
  firstWords: dutchFirstWords,
  notices: dutchNotices,
  phrases: {
    ...dutchCard,
    alternatives: {
      callback: 'Teruggebeld worden {time}',
      message: 'Een bericht achterlaten',
      assistant: 'Verdergaan met de assistent en de plaats houden',
      wait: 'Blijven wachten',
    },
    opening: {
      today: 'vandaag om {time} uur (tijd in {city})',
      tomorrow: 'morgen om {time} uur (tijd in {city})',
      weekday: '{weekday} om {time} uur (tijd in {city})',
      date: 'op {date} om {time} uur (tijd in {city})',
      monday: 'maandag',
      tuesday: 'dinsdag',
      wednesday: 'woensdag',
      thursday: 'donderdag',
      friday: 'vrijdag',
      saturday: 'zaterdag',
      sunday: 'zondag',
    },
    waits: {
      unknown: 'We weten nog niet hoe lang het duurt.',
      known: 'De wachttijd is ongeveer {range} min.',
    },
  },
};

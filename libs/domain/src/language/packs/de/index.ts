import type { LanguagePack } from '../../language-pack.ts';
import { germanCard } from './card.ts';
import { germanChoiceTalk } from './choice-talk.ts';
import { germanConsentTalk } from './consent-talk.ts';
import { germanFacts } from './facts.ts';
import { germanFirstWords } from './first-words.ts';
import { germanLanguageNames } from './language-names.ts';
import { germanListening } from './listening.ts';
import { germanMail } from './mail.ts';
import { germanMood } from './mood.ts';
import { germanNotices } from './notices.ts';
import { germanRepetition } from './repetition.ts';
import { germanSmallTalk } from './small-talk.ts';
import { germanSpecialWords } from './special-words.ts';
import { germanStatements } from './statements.ts';
import { germanWaitingTalk } from './waiting-talk.ts';

export const german: LanguagePack = {
  language: 'de',
  contractions: [],
  mail: germanMail,
  languageNames: germanLanguageNames,
  listening: germanListening,
  smallTalk: germanSmallTalk,
  courtesies: [
    ...['hallo', 'hi', 'hey', 'moin', 'servus', 'grüezi', 'grüß gott', 'gruss gott', 'liebes team'],
    ...[
      'guten tag',
      'guten morgen',
      'guten abend',
      'sehr geehrte damen und herren',
      'sehr geehrter herr *',
      'sehr geehrte frau *',
    ],
    ...['bitte', 'danke', 'vielen dank', 'entschuldigung'],
  ],
  facts: germanFacts,
  waitingTalk: germanWaitingTalk,
  statements: germanStatements,
  choiceTalk: germanChoiceTalk,
  consentTalk: germanConsentTalk,
  specialWords: germanSpecialWords,
  firstWords: germanFirstWords,
  notices: germanNotices,
  phrases: {
    ...germanCard,
    alternatives: {
      callback: 'Rückruf {time}',
      message: 'Eine Nachricht hinterlassen',
      assistant: 'Mit dem Assistenten weitermachen und den Platz behalten',
      wait: 'Weiter warten',
    },
    opening: {
      today: 'heute um {time} Uhr (Ortszeit {city})',
      tomorrow: 'morgen um {time} Uhr (Ortszeit {city})',
      weekday: 'am {weekday} um {time} Uhr (Ortszeit {city})',
      date: 'am {date} um {time} Uhr (Ortszeit {city})',
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
      sunday: 'Sonntag',
    },
    waits: {
      unknown: 'Wie lange es dauert, wissen wir noch nicht.',
      known: 'Die Wartezeit beträgt etwa {range} Min.',
    },
  },
  mood: germanMood,
  repetition: germanRepetition,
};

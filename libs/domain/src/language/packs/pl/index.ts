import type { LanguagePack } from '../../language-pack.ts';
import { polishCard } from './card.ts';
import { polishChoiceTalk } from './choice-talk.ts';
import { polishConsentTalk } from './consent-talk.ts';
import { polishFacts } from './facts.ts';
import { polishFirstWords } from './first-words.ts';
import { polishLanguageNames } from './language-names.ts';
import { polishListening } from './listening.ts';
import { polishMail } from './mail.ts';
import { polishNotices } from './notices.ts';
import { polishSmallTalk } from './small-talk.ts';
import { polishSpecialWords } from './special-words.ts';
import { polishWaitingTalk } from './waiting-talk.ts';

export const polish: LanguagePack = {
  language: 'pl',
  contractions: [],
  mail: polishMail,
  languageNames: polishLanguageNames,
  listening: polishListening,
  smallTalk: polishSmallTalk,
  courtesies: [
    'dzień dobry',
    'dobry wieczór',
    'cześć',
    'witam',
    'hej',
    'szanowni państwo',
    'proszę',
    'przepraszam',
    'szanowny panie',
    'szanowna pani',
  ],
  facts: polishFacts,
  waitingTalk: polishWaitingTalk,
  choiceTalk: polishChoiceTalk,
  consentTalk: polishConsentTalk,
  specialWords: polishSpecialWords,
  firstWords: polishFirstWords,
  notices: polishNotices,
  phrases: {
    ...polishCard,
    alternatives: {
      callback: 'Oddzwońcie do mnie {time}',
      message: 'Zostawić wiadomość',
      assistant: 'Rozmawiać dalej z asystentem i zachować miejsce w kolejce',
      wait: 'Czekać dalej',
    },
    opening: {
      today: 'dzisiaj o {time} (czas: {city})',
      tomorrow: 'jutro o {time} (czas: {city})',
      weekday: '{weekday} o {time} (czas: {city})',
      date: '{date} o {time} (czas: {city})',
      monday: 'w poniedziałek',
      tuesday: 'we wtorek',
      wednesday: 'w środę',
      thursday: 'w czwartek',
      friday: 'w piątek',
      saturday: 'w sobotę',
      sunday: 'w niedzielę',
    },
    waits: {
      unknown: 'Nie wiemy jeszcze, ile to potrwa.',
      known: 'Czas oczekiwania to około {range} min.',
    },
  },
};

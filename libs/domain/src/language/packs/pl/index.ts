import type { LanguagePack } from '../../language-pack.ts';
import { polishFacts } from './facts.ts';
import { polishLanguageNames } from './language-names.ts';
import { polishListening } from './listening.ts';
import { polishMail } from './mail.ts';
import { polishNotices } from './notices.ts';
import { polishSmallTalk } from './small-talk.ts';

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
  notices: polishNotices,
  phrases: {
    waits: {
      unknown: 'Nie wiemy jeszcze, ile to potrwa.',
      known: 'Czas oczekiwania to około {range} min.',
    },
  },
};

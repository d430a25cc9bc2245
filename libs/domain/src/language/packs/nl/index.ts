import type { LanguagePack } from '../../language-pack.ts';
import { dutchFacts } from './facts.ts';
import { dutchLanguageNames } from './language-names.ts';
import { dutchListening } from './listening.ts';
import { dutchMail } from './mail.ts';
import { dutchNotices } from './notices.ts';
import { dutchSmallTalk } from './small-talk.ts';

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
  notices: dutchNotices,
  phrases: {
    waits: {
      unknown: 'We weten nog niet hoe lang het duurt.',
      known: 'De wachttijd is ongeveer {range} min.',
    },
  },
};

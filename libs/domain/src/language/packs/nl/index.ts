import type { LanguagePack } from '../../language-pack.ts';
import { dutchListening } from './listening.ts';

export const dutch: LanguagePack = {
  language: 'nl',
  contractions: ['n', 'k', 'r', 'm'],
  listening: dutchListening,
  phrases: {
    waits: {
      unknown: 'We weten nog niet hoe lang het duurt.',
      known: 'De wachttijd is ongeveer {range} min.',
    },
  },
};

import type { LanguagePack } from '../../language-pack.ts';
import { germanListening } from './listening.ts';
import { germanMood } from './mood.ts';

export const german: LanguagePack = {
  language: 'de',
  listening: germanListening,
  phrases: {
    waits: {
      unknown: 'Wie lange es dauert, wissen wir noch nicht.',
      known: 'Die Wartezeit beträgt etwa {range} Min.',
    },
  },
  mood: germanMood,
};

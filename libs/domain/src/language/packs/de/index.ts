import type { LanguagePack } from '../../language-pack.ts';

export const german: LanguagePack = {
  language: 'de',
  phrases: {
    waits: {
      unknown: 'Wie lange es dauert, wissen wir noch nicht.',
      known: 'Die Wartezeit beträgt etwa {range} Min.',
    },
  },
};

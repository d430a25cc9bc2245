import type { PhrasesOfPack } from '../../language-pack.ts';

export const italianPhrases: PhrasesOfPack = {
  waits: {
    unknown: 'Non sappiamo ancora quanto ci vorrà.',
    known: 'L’attesa è di circa {range} min.',
  },
};

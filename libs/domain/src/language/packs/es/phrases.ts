import type { PhrasesOfPack } from '../../language-pack.ts';

export const spanishPhrases: PhrasesOfPack = {
  waits: {
    unknown: 'Todavía no sabemos cuánto tardará.',
    known: 'La espera es de unos {range} min.',
  },
};

import type { PhrasesOfPack } from '../../language-pack.ts';

export const frenchPhrases: PhrasesOfPack = {
  waits: {
    unknown: 'Nous ne savons pas encore combien de temps cela prendra.',
    known: "L'attente est d'environ {range} min.",
  },
};

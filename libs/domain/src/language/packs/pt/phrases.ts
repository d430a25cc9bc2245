import type { PhrasesOfPack } from '../../language-pack.ts';

export const portuguesePhrases: PhrasesOfPack = {
  waits: {
    unknown: 'Ainda não sabemos quanto tempo vai demorar.',
    known: 'A espera é de cerca de {range} min.',
  },
};

import type { WaitingTalkWords } from '../../language-pack.ts';

export const frenchWaitingTalk: WaitingTalkWords = {
  howLong: [
    'combien de temps',
    'ça prendra combien de temps',
    'cela prendra combien de temps',
    'encore longtemps',
    'quand est ce que quelqu un',
    'quand vais je avoir quelqu un',
    'quel est le temps d attente',
    'suis je le prochain',
    'suis je la prochaine',
    'quelle est ma position',
    'dans combien de temps',
  ],
  neverMind: [
    'laissez tomber',
    'laisse tomber',
    'tant pis',
    'ce n est plus la peine',
    'c est plus la peine',
    'plus besoin',
    'je n ai plus besoin d aide',
    'j ai trouvé',
    'c est bon',
    'c est résolu',
    'problème résolu',
    'ça marche maintenant',
    'oubliez',
    'oublie',
    'je ne veux plus attendre',
  ],
};

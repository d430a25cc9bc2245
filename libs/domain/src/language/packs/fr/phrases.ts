import type { PhrasesOfPack } from '../../language-pack.ts';
import { frenchCard } from './card.ts';

export const frenchPhrases: PhrasesOfPack = {
  ...frenchCard,
  alternatives: {
    callback: 'Être rappelé {time}',
    message: 'Laisser un message',
    assistant: 'Continuer avec l’assistant et garder ma place',
    wait: 'Continuer d’attendre',
  },
  opening: {
    today: "aujourd'hui à {time} (heure de {city})",
    tomorrow: 'demain à {time} (heure de {city})',
    weekday: '{weekday} à {time} (heure de {city})',
    date: 'le {date} à {time} (heure de {city})',
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
  },
  waits: {
    unknown: 'Nous ne savons pas encore combien de temps cela prendra.',
    known: "L'attente est d'environ {range} min.",
  },
};

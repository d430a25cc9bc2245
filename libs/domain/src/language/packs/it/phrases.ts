import type { PhrasesOfPack } from '../../language-pack.ts';

export const italianPhrases: PhrasesOfPack = {
  alternatives: {
    callback: 'Essere richiamato {time}',
    message: 'Lasciare un messaggio',
    assistant: 'Continuare con l’assistente e tenere il posto in coda',
    wait: 'Continuare ad aspettare',
  },
  opening: {
    today: 'oggi alle {time} (ora di {city})',
    tomorrow: 'domani alle {time} (ora di {city})',
    weekday: '{weekday} alle {time} (ora di {city})',
    date: 'il {date} alle {time} (ora di {city})',
    monday: 'lunedì',
    tuesday: 'martedì',
    wednesday: 'mercoledì',
    thursday: 'giovedì',
    friday: 'venerdì',
    saturday: 'sabato',
    sunday: 'domenica',
  },
  waits: {
    unknown: 'Non sappiamo ancora quanto ci vorrà.',
    known: 'L’attesa è di circa {range} min.',
  },
};

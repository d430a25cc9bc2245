import type { PhrasesOfPack } from '../../language-pack.ts';
import { spanishCard } from './card.ts';

export const spanishPhrases: PhrasesOfPack = {
  ...spanishCard,
  alternatives: {
    callback: 'Que me llamen {time}',
    message: 'Dejar un mensaje',
    assistant: 'Seguir con el asistente y conservar mi lugar',
    wait: 'Seguir esperando',
  },
  opening: {
    today: 'hoy a las {time} (hora de {city})',
    tomorrow: 'mañana a las {time} (hora de {city})',
    weekday: 'el {weekday} a las {time} (hora de {city})',
    date: 'el {date} a las {time} (hora de {city})',
    monday: 'lunes',
    tuesday: 'martes',
    wednesday: 'miércoles',
    thursday: 'jueves',
    friday: 'viernes',
    saturday: 'sábado',
    sunday: 'domingo',
  },
  waits: {
    unknown: 'Todavía no sabemos cuánto tardará.',
    known: 'La espera es de unos {range} min.',
  },
};

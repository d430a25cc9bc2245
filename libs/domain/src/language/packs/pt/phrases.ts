import type { PhrasesOfPack } from '../../language-pack.ts';

export const portuguesePhrases: PhrasesOfPack = {
  alternatives: {
    callback: 'Receber uma chamada {time}',
    message: 'Deixar uma mensagem',
    assistant: 'Continuar com o assistente e guardar o lugar',
    wait: 'Continuar na fila',
  },
  opening: {
    today: 'hoje às {time} (hora de {city})',
    tomorrow: 'amanhã às {time} (hora de {city})',
    weekday: '{weekday} às {time} (hora de {city})',
    date: 'em {date} às {time} (hora de {city})',
    monday: 'segunda-feira',
    tuesday: 'terça-feira',
    wednesday: 'quarta-feira',
    thursday: 'quinta-feira',
    friday: 'sexta-feira',
    saturday: 'sábado',
    sunday: 'domingo',
  },
  waits: {
    unknown: 'Ainda não sabemos quanto tempo vai demorar.',
    known: 'A espera é de cerca de {range} min.',
  },
};

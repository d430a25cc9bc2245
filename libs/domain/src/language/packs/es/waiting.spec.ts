import { hearsThoseWhoWait } from '../waiting-words.fixture.ts';

hearsThoseWhoWait('es', {
  howLong: ['¿cuánto tiempo tengo que esperar?', 'hola, cuánto falta', '¿soy el siguiente?'],
  neverMind: [
    'olvídelo',
    'ya no lo necesito, gracias',
    'ya lo resolví, muchas gracias',
    'Hola, ya no hace falta. Hasta luego',
    'mejor déjalo',
  ],
  picks: {
    callback: ['prefiero que me llamen', 'una llamada por favor', 'llámenme al 600 123 456'],
    message: ['prefiero dejar un mensaje', 'un mensaje, gracias'],
    assistant: ['sigo con el bot', 'mejor con el asistente'],
    wait: ['prefiero esperar', 'sigo esperando', 'yo espero'],
  },
  numbers: [
    ['la segunda, por favor', 2],
    ['opción tres', 3],
  ],
  none: [
    '¡Ya está bien!',
    'ya está',
    'ya está listo',
    'eso no importa',
    'no importa',
    'todo eso no importa',
    'claro, ya está',
    '¿ya está resuelto',
    '¿Ya funciona',
    'no quiero esperar más',
    'el asistente es inútil',
    'odio el asistente',
    'sin el asistente por favor',
    'nadie quiere llamarme',
    '¿me pueden llamar o no?',
    'por qué no me pueden llamar',
    'ya dejo un mensaje y nadie contesta',
    '¿recibieron mi mensaje',
    'no puedo esperar',
  ],
});

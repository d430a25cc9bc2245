import type { ChoiceTalkWords } from '../../language-pack.ts';

export const spanishChoiceTalk: ChoiceTalkWords = {
  callback: [
    'llámame',
    'llámeme',
    'llámenme',
    'que me llamen',
    'me pueden llamar',
    'pueden llamarme',
    'una llamada',
    'devuélvanme la llamada',
    'llamarme',
  ],
  message: ['dejar un mensaje', 'dejo un mensaje', 'un mensaje', 'mensaje', 'lo escribo'],
  assistant: ['con el asistente', 'el asistente', 'con el bot', 'sigo con el bot'],
  wait: ['seguir esperando', 'sigo esperando', 'espero', 'yo espero', 'esperar', 'prefiero esperar'],
  numbers: [
    'uno una primera primero',
    'dos segunda segundo',
    'tres tercera tercero',
    'cuatro cuarta cuarto',
    'cinco quinta quinto',
    'seis sexta sexto',
  ],
  besideNumber: 'opción número la el por favor quiero elijo prefiero',
  not: 'no nunca tampoco equivocado borra borrar',
};

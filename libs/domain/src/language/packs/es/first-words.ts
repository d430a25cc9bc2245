import type { FirstWordsOfPack } from '../../language-pack.ts';

export const spanishFirstWords: FirstWordsOfPack = {
  hello: 'Buenos días.',
  hello_name: 'Hola, {name}.',
  here: 'Estoy aquí con usted y he leído lo que ha escrito.',
  safe: '¿Está a salvo en este momento?',
  loss: 'Le acompaño en el sentimiento.',
  sorry_wait: 'Lamento que haya tenido que esperar.',
  sorry_promise: 'Lamento que no hayamos hecho lo que se le prometió.',
  need: 'Ha escrito: «{words}».',
  tried: 'Lo que ya ha probado: «{words}».',
  by_when: 'Para cuándo lo necesita: «{words}».',
  known: 'Ya tengo esto: {words}.',
  promise: 'También he visto lo que se le prometió.',
  colleague: 'Tengo las notas de mi colega.',
  something_else: 'Lo que se intentó no sirvió; busquemos otra cosa.',
  no_repeat: 'No hace falta que lo explique de nuevo.',
  looking: 'Lo estoy mirando ahora.',
  ask: '¿Qué puedo hacer por usted?',
};

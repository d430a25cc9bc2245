import type { NoticeWords } from '../../language-pack.ts';

export const spanishNotices: NoticeWords = {
  texts: {
    offer: '¿Quiere hablar con una persona? Basta con decir sí.',
    acknowledged: 'Le atenderá una persona. Verá esta conversación, así que no hace falta repetir nada.',
    queued: 'Ahora mismo todos están ocupados. {wait}',
    agent_joined: '{agent} ya está aquí y puede ver esta conversación.',
    requeued: 'Su turno se mantiene. Estamos buscando a otra persona para usted.',
    returned_to_assistant: 'El asistente vuelve a atenderle. Pida una persona cuando quiera.',
    resolved: 'Gracias por hablar con nosotros.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Lo sentimos, el asistente no responde. Le atenderá una persona, que verá esta conversación.',
    assistant_failed:
      'Lo sentimos, el asistente no puede ayudarle. Le atenderá una persona, que verá esta conversación.',
  },
};

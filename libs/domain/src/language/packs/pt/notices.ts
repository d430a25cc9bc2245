import type { NoticeWords } from '../../language-pack.ts';

/** In words that Brazil and Portugal share. */
export const portugueseNotices: NoticeWords = {
  texts: {
    offer: 'Quer falar com uma pessoa? Basta responder sim.',
    acknowledged: 'Uma pessoa vai continuar. Ela verá esta conversa, por isso não é preciso repetir nada.',
    queued: 'Neste momento estão todos ocupados. {wait}',
    agent_joined: '{agent} já está aqui e pode ver esta conversa.',
    requeued: 'O seu lugar na fila está guardado. Vamos encontrar outra pessoa para ajudar.',
    returned_to_assistant: 'O assistente está de volta. Pode pedir uma pessoa quando quiser.',
    resolved: 'Obrigado pela conversa.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Pedimos desculpa, o assistente não responde. Uma pessoa vai continuar e verá esta conversa.',
    assistant_failed:
      'Pedimos desculpa, o assistente não consegue ajudar. Uma pessoa vai continuar e verá esta conversa.',
  },
  danger: {
    certain: 'Isto passa imediatamente para uma pessoa, que verá esta conversa.',
    possible: 'Quero ter a certeza de que está em segurança. Quer falar com uma pessoa? Basta dizer sim.',
    emergency: 'Se uma vida pode estar em perigo, não espere por nós: ligue já para {number}.',
    emergencyAnywhere:
      'Se uma vida pode estar em perigo, não espere por nós: ligue para o número de emergência do lugar onde está.',
    crisis: 'Se pensa em magoar-se ou em acabar com a vida, também pode ligar para {number}.',
    violence: 'Se alguém o magoa ou ameaça, também pode ligar para {number}.',
  },
};

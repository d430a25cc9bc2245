import type { NoticeWords } from '../../language-pack.ts';

export const italianNotices: NoticeWords = {
  texts: {
    offer: 'Vuole parlare con una persona? Basta rispondere sì.',
    acknowledged: 'Se ne occuperà una persona. Vedrà questa conversazione, quindi non serve ripetere nulla.',
    queued: 'In questo momento sono tutti occupati. {wait}',
    agent_joined: '{agent} è qui e può vedere questa conversazione.',
    requeued: 'Il suo posto in coda resta valido. Stiamo cercando un’altra persona per lei.',
    returned_to_assistant: 'È di nuovo con l’assistente. Può chiedere una persona quando vuole.',
    resolved: 'Grazie per averci scritto.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Ci dispiace, l’assistente non risponde. Se ne occuperà una persona, che vedrà questa conversazione.',
    assistant_failed:
      'Ci dispiace, l’assistente non riesce ad aiutarla. Se ne occuperà una persona, che vedrà questa conversazione.',
  },
};

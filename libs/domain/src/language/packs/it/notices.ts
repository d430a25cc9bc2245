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
  danger: {
    certain: 'Questo passa subito a una persona, che vedrà questa conversazione.',
    possible: 'Voglio essere sicuro che non le succeda nulla. Vuole parlare con una persona? Basta dire sì.',
    emergency: 'Se una vita può essere in pericolo, non ci aspetti: chiami subito il {number}.',
    emergencyAnywhere:
      'Se una vita può essere in pericolo, non ci aspetti: chiami il numero di emergenza del luogo in cui si trova.',
    crisis: 'Se pensa di farsi del male o di togliersi la vita, può chiamare anche {number}.',
    violence: 'Se qualcuno le fa del male o la minaccia, può chiamare anche {number}.',
  },
};

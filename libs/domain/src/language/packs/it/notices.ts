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
  acknowledgedAbout: {
    bereavement:
      'Le facciamo le nostre più sentite condoglianze. Se ne occuperà una persona, che vedrà questa conversazione: non serve spiegarlo di nuovo.',
    complaint:
      'Ci dispiace che abbia motivo di reclamare. Se ne occuperà una persona, che vedrà questa conversazione.',
    fraud:
      'Prendiamo la cosa sul serio. Se ne occuperà una persona, che vedrà questa conversazione. Non scriva qui password né codici.',
    hardship:
      'Grazie per avercelo detto. Se ne occuperà una persona, che vedrà questa conversazione: non serve spiegarlo di nuovo.',
    returning:
      'Vediamo che non è la prima volta che ha bisogno di noi. Se ne occuperà una persona, che vedrà questa conversazione.',
  },
  situations: {
    nobody_signed_in:
      'In questo momento non è collegato nessuno del nostro team, quindi non possiamo dire quanto ci vorrà. Il suo posto in coda resta valido. Scriva pure di che cosa ha bisogno: lo leggerà chi se ne occuperà.',
    nobody_available:
      'In questo momento non è disponibile nessuno del nostro team. {wait} Il suo posto in coda resta valido.',
    no_language:
      'In questo momento non c’è nessuno che parli la sua lingua. {wait} Il suo posto in coda resta valido.',
    transferred: 'La passiamo a un’altra persona, che vedrà questa conversazione.',
    handed_over: 'Da qui continua {agent}, che sa di che cosa avete parlato.',
    three_way: '{agent} si unisce a noi e sa di che cosa si tratta.',
    paused:
      '{agent} deve occuparsi di una cosa urgente e tornerà da lei appena possibile. Non serve ripetere nulla.',
    nudge: 'È ancora in attesa di una persona e il suo posto in coda resta valido. {wait}',
    alternatives:
      'Ci scusiamo per l’attesa. Il suo posto in coda resta valido. Intanto può continuare con l’assistente o scrivere di che cosa ha bisogno: lo leggerà chi se ne occuperà. {wait}',
    changed: 'Il tempo di attesa è cambiato: lei è il numero {position} in coda. {wait}',
    closed:
      'In questo momento siamo chiusi e riapriamo {opens}. Il suo posto in coda resta valido. Scriva pure di che cosa ha bisogno: lo leggerà chi se ne occuperà.',
    choices: 'Può scegliere, con il numero o a parole sue:\n{choices}',
    contact: 'A quale numero possiamo chiamarla?',
    callback: 'La chiameremo {time}. Non occorre che resti qui.',
    message:
      'Non occorre più aspettare. Scriva di che cosa ha bisogno: una persona lo leggerà e le risponderà.',
    assistant:
      'L’assistente può continuare ad aiutarla. Il suo posto in coda resta valido e, quando sarà il suo turno, arriverà una persona.',
    called: 'L’abbiamo chiamata senza riuscire a raggiungerla. La richiameremo {time}.',
    consent:
      'Chi subentra vedrà questa conversazione. Può vedere anche ciò che ha detto della sua salute o di altri argomenti molto personali? Se no, basta dire no. La aiuteremo comunque.',
  },
  situationsByChannel: {
    voice: {
      closed: 'In questo momento siamo chiusi e riapriamo {opens}.',
      transferred:
        'Resti in linea, per favore: la metto in contatto con un’altra persona, che sa di che cosa abbiamo parlato.',
      nobody_signed_in:
        'In questo momento non c’è nessuno del nostro team, quindi non possiamo dire quanto ci vorrà. Il suo posto in coda resta valido.',
    },
    email: {
      closed:
        'In questo momento siamo chiusi e riapriamo {opens}. Abbiamo ricevuto il suo messaggio; la risposta arriverà per e-mail.',
      nobody_signed_in:
        'In questo momento non c’è nessuno del nostro team. Abbiamo ricevuto il suo messaggio; la risposta arriverà per e-mail.',
      paused: '',
      transferred: 'Le risponderà per e-mail un’altra persona, che ha i suoi messaggi.',
    },
  },
  danger: {
    resolved:
      'Abbia cura di sé. Se ha di nuovo bisogno di aiuto, ci scriva. Se una vita può essere in pericolo, chiami subito il numero di emergenza.',
    certain: 'Questo passa subito a una persona, che vedrà questa conversazione.',
    possible: 'Voglio essere sicuro che non le succeda nulla. Vuole parlare con una persona? Basta dire sì.',
    emergency: 'Se una vita può essere in pericolo, non ci aspetti: chiami subito il {number}.',
    emergencyAnywhere:
      'Se una vita può essere in pericolo, non ci aspetti: chiami il numero di emergenza del luogo in cui si trova.',
    crisis: 'Se pensa di farsi del male o di togliersi la vita, può chiamare anche {number}.',
    violence: 'Se qualcuno le fa del male o la minaccia, può chiamare anche {number}.',
  },
};

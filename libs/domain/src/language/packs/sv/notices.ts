import type { NoticeWords } from '../../language-pack.ts';

export const swedishNotices: NoticeWords = {
  texts: {
    offer: 'Vill du prata med en människa? Du behöver bara svara ja.',
    acknowledged: 'En medarbetare tar över och ser den här konversationen; du behöver inte upprepa något.',
    queued: 'Just nu är alla upptagna. {wait}',
    agent_joined: '{agent} är här nu och ser den här konversationen.',
    requeued: 'Du behåller din plats. Vi letar efter någon annan åt dig.',
    returned_to_assistant: 'Assistenten hjälper dig igen. Be gärna om en människa när du vill.',
    resolved: 'Tack för samtalet.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Assistenten svarar tyvärr inte. En medarbetare tar över och ser den här konversationen.',
    assistant_failed:
      'Assistenten kan tyvärr inte hjälpa till med det här. En medarbetare tar över och ser den här konversationen.',
  },
  danger: {
    certain: 'Det här går genast till en människa, som ser det här samtalet.',
    possible:
      'Jag vill vara säker på att du är trygg. Vill du prata med en människa? Det räcker att säga ja.',
    emergency: 'Om ett liv kan vara i fara, vänta inte på oss: ring {number} nu.',
    emergencyAnywhere: 'Om ett liv kan vara i fara, vänta inte på oss: ring nödnumret där du är.',
    crisis: 'Om du tänker på att skada dig själv eller ta ditt liv kan du också ringa {number}.',
    violence: 'Om någon skadar eller hotar dig kan du också ringa {number}.',
  },
};

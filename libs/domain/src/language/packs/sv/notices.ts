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
};

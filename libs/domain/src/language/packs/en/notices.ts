import type { NoticeWords } from '../../language-pack.ts';

export const englishNotices = {
  texts: {
    offer: 'Would you like to talk to a person? Just say yes.',
    acknowledged:
      'A person will take over. They will see this conversation, so there is no need to repeat anything.',
    queued: 'Everyone is busy right now. {wait}',
    agent_joined: '{agent} has joined and can see this conversation.',
    requeued: 'Your place is kept. We are finding someone else for you.',
    returned_to_assistant: 'The assistant is back with you. Ask for a person whenever you want one.',
    resolved: 'Thank you for talking to us.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Sorry, the assistant is not answering. A person will take over and will see this conversation.',
    assistant_failed:
      'Sorry, the assistant cannot help with this. A person will take over and will see this conversation.',
  },
} as const satisfies NoticeWords;

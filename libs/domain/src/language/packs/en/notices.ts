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
  acknowledgedAbout: {
    bereavement:
      'We are very sorry for your loss. A person will take over and will see this conversation, so you need not explain it again.',
    complaint:
      'We are sorry that you have reason to complain. A person will take over and will see this conversation.',
    fraud:
      'We take this seriously. A person will take over and will see this conversation. Please write no passwords or codes here.',
    hardship:
      'Thank you for telling us. A person will take over and will see this conversation, so you need not explain it again.',
    returning:
      'We see that this is not the first time that you need us. A person will take over and will see this conversation.',
  },
  situations: {
    nobody_signed_in:
      'Nobody from our team is signed in right now, so we cannot say how long it will take. Your place is kept. Write down what you need: whoever takes over will read it.',
    nobody_available: 'Nobody from our team is available right now. {wait} Your place is kept.',
    no_language: 'Nobody who speaks your language is here right now. {wait} Your place is kept.',
    transferred: 'You are being passed on to a colleague, who will see this conversation.',
    handed_over: '{agent} takes over from here, and knows what you have talked about.',
    three_way: '{agent} has joined us, and knows what this is about.',
    paused:
      '{agent} has to see to something urgent and will be back with you as soon as possible. You need not repeat anything.',
    nudge: 'You are still waiting for a person, and your place is kept. {wait}',
    alternatives:
      'Sorry that this takes so long. Your place is kept. Meanwhile you can go on with the assistant, or write down what you need for whoever takes over. {wait}',
    changed: 'The wait has changed: you are number {position} in the queue. {wait}',
    closed:
      'We are closed right now and open again {opens}. Your place is kept. Write down what you need: whoever takes over will read it.',
    choices: 'You can choose, with the number or in your own words:\n{choices}',
    contact: 'Which number shall we call?',
    callback: 'We will call you {time}. You need not stay here.',
    message: 'You need not wait any more. Write down what you need: a person will read it and answer.',
    assistant:
      'The assistant can go on helping you. Your place is kept, and a person will join when it is your turn.',
    called: 'We called and did not reach you. We will call again {time}.',
    consent:
      'Whoever takes over will see this conversation. May they also see what you said about your health or other very personal matters? If not, just say no. You get help either way.',
  },
  situationsByChannel: {
    voice: {
      closed: 'We are closed right now and open again {opens}.',
      transferred:
        'Please hold the line: I am putting you through to a colleague, who knows what we talked about.',
      nobody_signed_in:
        'Nobody from our team is here right now, so we cannot say how long it will take. Your place in the line is kept.',
    },
    email: {
      closed:
        'We are closed right now and open again {opens}. Your message is kept, and the answer will come by e-mail.',
      nobody_signed_in:
        'Nobody from our team is here right now. Your message is kept, and the answer will come by e-mail.',
      paused: '',
      transferred: 'A colleague will answer you by e-mail, and has your messages.',
    },
  },
  danger: {
    resolved:
      'Please take care. If you need help again, write to us. If a life may be in danger, call the emergency number at once.',
    certain: 'This goes to a person at once, who will see this conversation.',
    possible: 'I want to be sure that you are safe. Would you like to talk to a person? Just say yes.',
    emergency: 'If a life may be in danger, do not wait for us: call {number} now.',
    emergencyAnywhere:
      'If a life may be in danger, do not wait for us: call the emergency number where you are.',
    crisis: 'If you are thinking of hurting yourself or of ending your life, you can also call {number}.',
    violence: 'If somebody hurts or threatens you, you can also call {number}.',
  },
} as const satisfies NoticeWords;

import type { HttpEventKind } from '#contracts';

type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** Bodies that work as they are, in an empty workspace; a test sends each of them. */
export const EVENT_EXAMPLES: Readonly<Record<HttpEventKind, Examples>> = {
  conversation: {
    asks: {
      summary: 'A customer talks to the assistant, then asks for a human',
      value: [
        { type: 'ConversationStarted', channel: 'chat', language: 'en', customerName: 'Mia' },
        { type: 'CustomerTurn', messageId: 'm1', text: 'My order 48213 arrived with a broken screen.' },
        {
          type: 'AssistantTurn',
          messageId: 'm2',
          text: 'You can return it within 30 days.',
          confidence: 0.82,
          sources: ['Returns policy'],
        },
        {
          type: 'CustomerTurn',
          messageId: 'm3',
          text: 'That does not help. Can I talk to a real person please?',
        },
      ],
    },
    turn: {
      summary: 'One turn of the customer',
      value: { type: 'CustomerTurn', messageId: 'm4', text: 'Is anybody there?' },
    },
    calls: {
      summary: 'A customer who was offered a callback takes it',
      value: { type: 'AlternativeSelected', alternative: 'callback', contact: '+49 30 1234567' },
    },
    refuses: {
      summary: 'A customer does not want a person to read what is very personal',
      value: { type: 'ConsentAnswered', answer: 'refused' },
    },
    ends: { summary: 'The conversation is over', value: { type: 'ConversationEnded', reason: 'resolved' } },
  },
  agent: {
    signsIn: {
      summary: 'An agent signs in',
      value: {
        type: 'AgentSignedIn',
        name: 'Ana',
        languages: ['en'],
        queues: ['general'],
        capacity: { '*': 2 },
      },
    },
    heartbeat: { summary: 'She is still there', value: { type: 'AgentHeartbeat' } },
    replies: {
      summary: 'She replies to a customer who is hers',
      value: {
        type: 'AgentReplied',
        episodeId: 'c1#1-t6d5xj',
        messageId: 'a1',
        text: 'Hello Mia, a new screen for order 48213 is on its way.',
      },
    },
    leaves: {
      summary: 'She is away',
      value: { type: 'AgentStatusChanged', status: 'away', reason: 'lunch' },
    },
  },
  customer: {
    merged: {
      summary: 'The customer of the web chat is the one whom the shop calls 4711',
      value: { type: 'CustomersMerged', mergedCustomerId: '4711' },
    },
  },
};

export const POLICY_EXAMPLE = `name: stricter
triggers:
  confidence:
    threshold: 0.5
  silence:
    after: 30s
`;

export const DETECT_EXAMPLES = {
  turn: { value: { text: 'it wont load get me a person' } },
  answer: {
    value: {
      text: 'yes please',
      language: 'en',
      history: [{ by: 'assistant', text: 'Would you like to talk to an agent?' }],
    },
  },
  list: { value: [{ text: 'where is my order' }, { text: 'quiero hablar con una persona' }] },
};

import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.ts';
import type { EventBody, Poster } from './poster.ts';

/** What people write to the assistant, with its answers; each conversation takes three that follow one another. */
const PAIRS = [
  ['Where is my parcel?', 'It is on its way.'],
  ['What does the express delivery cost?', 'Nine euros within the country.'],
  ['Do you have a shop in Lyon?', 'Yes, in the rue Mercière.'],
  ['Can I pay by invoice?', 'Yes, within fourteen days.'],
  ['Is the blue one in stock?', 'Yes, it leaves tomorrow.'],
  ['How long is the warranty?', 'Two years from the day of purchase.'],
  ['Does the lamp come with a bulb?', 'No, bulbs are sold apart.'],
] as const;
const THINKS_MS = 2_000;
const THINKS_MORE_MS = 2_000;
/** As a channel does that had no answer. */
const SENT_TWICE_EVERY = 20;

export interface Customers {
  /** Begins the next conversation, and sends all of it in its time. */
  begin(): void;
  /** An agent has resolved it. */
  resolved(conversation: string): void;
  readonly open: number;
  /** Rejects where a posting was refused for good. */
  readonly failed: Promise<never>;
}

/**
 * Three in ten ask for a person: in words, by the button, or because the assistant was unsure twice; the others say goodbye. What the assistant
 * answers is sent together with the question, so that no outage makes it look silent.
 */
export function createCustomers(poster: Poster, ledger: Ledger): Customers {
  const failure = Promise.withResolvers<never>();
  const waiting = new Map<string, () => void>();
  let begun = 0;
  let open = 0;

  async function converse(n: number): Promise<void> {
    const conversation = `soak-${n}`;
    const kind = n % 10;
    let posting = 0;
    const say = async (...bodies: readonly EventBody[]): Promise<void> => {
      const path = `conversations/${conversation}/events`;
      await poster.post(path, bodies);
      ledger.acknowledged(conversation, bodies.length);
      if ((n + (posting += 1)) % SENT_TWICE_EVERY === 0) await poster.post(path, bodies);
    };
    await say(started(n), ...exchange(n, 0));
    for (const round of [1, 2]) {
      await pause(THINKS_MS + Math.random() * THINKS_MORE_MS);
      await say(...exchange(n, round));
    }
    await pause(THINKS_MS);
    const isResolved = new Promise<void>((resolve) => waiting.set(conversation, resolve));
    const asks = askingOf(kind);
    if (asks !== undefined) {
      await say(...asks);
      ledger.asked(conversation);
      await isResolved;
    }
    waiting.delete(conversation);
    await say({ type: 'ConversationEnded', eventId: 'end', reason: 'resolved' });
  }

  return {
    begin() {
      const n = begun;
      begun += 1;
      open += 1;
      converse(n).then(() => (open -= 1), failure.reject);
    },
    resolved: (conversation) => waiting.get(conversation)?.(),
    get open() {
      return open;
    },
    failed: failure.promise,
  };
}

const customer = (eventId: string, text: string): EventBody => ({
  ...{ type: 'CustomerTurn', eventId, messageId: eventId },
  text,
});
const assistant = (eventId: string, text: string, confidence: number): EventBody => ({
  ...{ type: 'AssistantTurn', eventId, messageId: eventId },
  ...{ text, confidence },
});

/** Every second customer is known by name. */
function started(n: number): EventBody {
  const known = n % 2 === 0 ? { customerId: `customer-${n}`, customerName: `Customer ${n}` } : {};
  return { type: 'ConversationStarted', eventId: 'start', channel: 'chat', language: 'en', ...known };
}

function exchange(n: number, round: number): readonly EventBody[] {
  const [question, answer] = PAIRS[(n + round) % PAIRS.length] ?? PAIRS[0];
  return [customer(`q${round}`, `${question} Order ${1_000_000 + n}.`), assistant(`a${round}`, answer, 0.9)];
}

function askingOf(kind: number): readonly EventBody[] | undefined {
  switch (kind) {
    case 0:
      return [customer('asks', 'Can I talk to a human please?')];
    case 3:
      return [{ type: 'HumanRequested', eventId: 'asks', control: 'button' }];
    case 6:
      return [
        customer('u0', 'And my refund?'),
        assistant('u1', 'I am not sure about that.', 0.1),
        customer('u2', 'When will the money be back?'),
        assistant('u3', 'That depends.', 0.1),
      ];
    default:
      return undefined;
  }
}

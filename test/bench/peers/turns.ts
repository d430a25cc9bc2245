// The log of the plain job: the same turns on every machine, in every run.
import { PHRASES, type Turn } from './job.ts';

/** Conversations that interleave: each turn is of one chosen at random. */
const CONVERSATIONS = 50_000;
const SEED = 20_260_301;
const START = 1_767_225_600_000;
const WORKSPACES = 40;
/** Of a customer's turns, how many contain a phrase that counts. */
const WITH_PHRASE = 0.043;
/** Of an assistant's turns, how many contain one too; there it does not count. */
const ECHOED = 0.02;
/** Of an assistant's turns, how many have a low confidence. */
const LOW = 0.185;

const OPENINGS = [
  'Hello, I am writing about the order that I placed last week,',
  'The tracking page has not changed since Tuesday morning and',
  'I tried to change the delivery address in the app, but',
  'My last invoice shows an amount that I do not recognise,',
  'The replacement part arrived today in the wrong size and',
  'I was told that the refund would take five working days,',
  'Since the update yesterday the device restarts by itself,',
  'We are moving at the end of the month, so',
];
const MIDDLES = [
  'could you check what happened to it',
  'nobody has answered my message so far',
  'the page only says that something went wrong',
  'I need it before the weekend',
  'what do I have to do now',
  'is there another way to get this done',
];
const ANSWERS = [
  'Thank you for waiting, I have looked up your order and',
  'Let me check that for you, one moment please,',
  'According to our records the parcel left the warehouse and',
  'I am sorry for the trouble that this has caused,',
  'You can find this setting under your profile, and',
  'The refund was issued on Monday to the card you used,',
];
const CLOSINGS = [
  'it should be with you within two working days',
  'is there anything else that I can do for you',
  'please tell me the number that is printed on the label',
  'the amount will show up on your next statement',
  'may I ask which version of the app you use',
  'I can offer you a voucher for the delay',
];
const INTENTS = [
  'order_status',
  'delivery_address',
  'invoice_question',
  'return_request',
  'technical_issue',
  'account_change',
  'refund_status',
  'general_question',
];
const CHANNELS = ['chat', 'voice', 'email', 'app'];
const LANGUAGES = ['en-GB', 'en-US', 'en-IE'];

/** The first `count` turns of the log; a shorter log is the beginning of a longer one. */
export function* turns(count: number): Generator<Turn, void> {
  const random = seeded(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const spoken = new Uint32Array(CONVERSATIONS);
  for (let n = 0; n < count; n += 1) {
    const conversation = Math.floor(random() * CONVERSATIONS);
    const ofCustomer = spoken[conversation]! % 2 === 0;
    spoken[conversation]! += 1;
    const phrased = random() < (ofCustomer ? WITH_PHRASE : ECHOED);
    const sentence = ofCustomer ? `${pick(OPENINGS)} ${pick(MIDDLES)}` : `${pick(ANSWERS)} ${pick(CLOSINGS)}`;
    yield {
      eventId: eventId(n),
      workspaceId: `workspace-${String(conversation % WORKSPACES).padStart(2, '0')}`,
      conversationId: conversationId(conversation),
      speaker: ofCustomer ? 'CUSTOMER' : 'ASSISTANT',
      text: phrased ? `${sentence}. ${capitalised(pick(PHRASES))}!` : `${sentence}.`,
      confidence: ofCustomer
        ? null
        : random() < LOW
          ? twoDigits(random() * 0.39)
          : twoDigits(0.4 + random() * 0.6),
      intent: pick(INTENTS),
      language: pick(LANGUAGES),
      channel: pick(CHANNELS),
      occurredAt: START + n,
    };
  }
}

const conversationId = (n: number): string => `conversation-${String(n).padStart(6, '0')}`;

/** As long as a UUID. */
const eventId = (n: number): string => `5f0c1c52-7a9e-4d3b-9b1e-${n.toString(16).padStart(12, '0')}`;
const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
const twoDigits = (x: number): number => Math.round(x * 100) / 100;

/** Mulberry32: numbers from 0 to below 1. */
function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

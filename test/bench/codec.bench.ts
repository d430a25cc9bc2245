// Small conversation events to bytes and back: what every processor pays for every record.
import { openCodec, TOPICS, type EventOn } from '#contracts';
import { instant } from '#kernel';
import { id, type ConversationId, type EventId, type MessageId, type WorkspaceId } from '#domain/vocabulary';
import { bar, measure, print } from './measure.ts';

type Turn = EventOn<typeof TOPICS.conversationEvents>;

const RECORD_COUNT = 500_000;
const DISTINCT_COUNT = 1_000;

let lastId = 0;
const codec = await openCodec({
  register: () => Promise.resolve((lastId += 1)),
  schema: () => Promise.resolve(undefined),
});
const turns = Array.from({ length: DISTINCT_COUNT }, (_, n): Turn => ({
  type: 'CustomerTurn',
  eventId: id<EventId>(`e-${n}`),
  workspaceId: id<WorkspaceId>('acme'),
  conversationId: id<ConversationId>(`c-${n % 97}`),
  occurredAt: instant(1_767_225_600_000 + n),
  messageId: id<MessageId>(`m-${n}`),
  text: 'I have been waiting for my order for two weeks now',
  language: 'en',
  sentiment: n % 2 === 0 ? null : -0.25,
}));
const values = turns.map((turn) => codec.encode(TOPICS.conversationEvents, turn));

const encoded = await measure({
  name: 'codec: encode a customer turn',
  unit: 'records',
  setup: () => undefined,
  work: () => {
    for (let n = 0; n < RECORD_COUNT; n += 1) {
      codec.encode(TOPICS.conversationEvents, turns[n % DISTINCT_COUNT] as Turn);
    }
    return RECORD_COUNT;
  },
});
const decoded = await measure({
  name: 'codec: decode a customer turn',
  unit: 'records',
  setup: () => undefined,
  work: () => {
    for (let n = 0; n < RECORD_COUNT; n += 1) {
      codec.decode(TOPICS.conversationEvents, values[n % DISTINCT_COUNT] as Uint8Array);
    }
    return RECORD_COUNT;
  },
});
print(encoded);
print(decoded);
bar('records decoded per CPU-second', Math.round(decoded.perCpuSecond.median), 800_000);

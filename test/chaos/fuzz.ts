import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { id } from '#domain/vocabulary';
import { instant } from '#kernel';
import type { OutboundRecord } from '#stream';
import { randomFrom } from '../fixtures/random.ts';

/** Its number, so that its dead letter can be recognised. */
export const RUBBISH_HEADER = 'rubbish';

const TOPICS_HIT = [
  TOPICS.conversationEvents,
  TOPICS.agentEvents,
  TOPICS.policyEvents,
  TOPICS.escalationRequests,
] as const;
/** Few, so that a registry is not asked for each one anew. */
const UNKNOWN_SCHEMAS = 8;
const BYTES_MAX = 300;

/** Rubbish number n: the same bytes each time, wherever it is sent. Whatever of it can be read as an event touches nobody else. */
export function fuzzed(codec: Codec, n: number): OutboundRecord {
  const random = randomFrom(n + 1);
  const topic = TOPICS_HIT[n % TOPICS_HIT.length]!;
  return {
    topic,
    key: `rubbish-${n}`,
    value: KINDS[Math.floor(random() * KINDS.length)]!(codec, n, random),
    headers: { [RUBBISH_HEADER]: String(n) },
  };
}

type Kind = (codec: Codec, n: number, random: () => number) => Buffer;

const bytes = (random: () => number, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

const KINDS: readonly Kind[] = [
  () => Buffer.alloc(0),
  (_codec, _n, random) => Buffer.concat([Buffer.from([1]), bytes(random, Math.floor(random() * BYTES_MAX))]),
  (_codec, n, random) => {
    const header = Buffer.alloc(5);
    header.writeInt32BE(1_000_000_000 + (n % UNKNOWN_SCHEMAS), 1);
    return Buffer.concat([header, bytes(random, 40)]);
  },
  // Too short a body.
  (codec, n, random) => {
    const value = valid(codec, n);
    return value.subarray(0, 5 + Math.floor(random() * (value.length - 6)));
  },
  // Bits turned in what was an event.
  (codec, n, random) => {
    const value = Buffer.from(valid(codec, n));
    const at = 5 + Math.floor(random() * (value.length - 5));
    value[at]! ^= 1 << Math.floor(random() * 8);
    return value;
  },
  // An event that does not belong on this topic.
  (codec, n) => Buffer.from(codec.outbound(survey(n)).value),
];

function survey(n: number): DomainEvent {
  return {
    type: 'SurveyAnswered',
    eventId: id(`rubbish-${n}`),
    workspaceId: id(`rubbish-${n}`),
    conversationId: id(`rubbish-${n}`),
    occurredAt: instant(1_767_225_600_000),
    survey: 'csat',
    score: n % 5,
    scoreMax: 5,
    comment: 'a comment that is long enough to be hit',
  };
}

const valid = (codec: Codec, n: number): Buffer => Buffer.from(codec.outbound(survey(n)).value);

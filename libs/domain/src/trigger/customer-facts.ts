import type { Env } from '#kernel';
import { memoryMs } from '#domain/customers';
import { clip } from '#domain/language';
import type {
  CustomerContacted,
  CustomerEpisodeEnded,
  EscalationEvent,
  EventId,
  PastEpisode,
} from '#domain/vocabulary';
import { NOTE_CHARS_MAX, TURN_CHARS_MAX, type Conversation } from './conversation/conversation.ts';
import { asShared } from './conversation/without-withheld.ts';
import { isSaid } from './conversation/kept-sentence.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

type TriggerEnv = Env<TriggerPeers>;

/** Promises that are remembered of an episode. */
const PROMISED_MAX = 2;

/**
 * What a conversation lets its customer's other conversations know, and what it asks of them. It follows what was decided on the input, whose ids are as they would be
 * without it.
 * @param decided on the same input
 */
export function customerFacts(
  reading: Reading,
  input: { readonly type: string },
  decided: readonly TriggerFact[],
  env: TriggerEnv,
): readonly TriggerFact[] {
  const c = reading.conversation;
  if (c.customerId === null || memoryMs(env.peers) === 0) return NOTHING;
  const asked = contacted(c, c.customerId, env);
  const ended = episodeEnded(reading, c.customerId, input, decided, env);
  if (asked === null && ended === null) return NOTHING;
  return [asked, ended].filter((fact) => fact !== null);
}

const NOTHING: readonly TriggerFact[] = [];

/** Asks once a contact, and again where the identity becomes established. */
function contacted(
  c: Readonly<Conversation>,
  customerId: NonNullable<Conversation['customerId']>,
  env: TriggerEnv,
): CustomerContacted | null {
  if (c.phase !== 'live' || c.inquiry?.held === true) return null;
  const withHistory = c.verification !== 'unknown';
  if (c.inquiry?.customerId === customerId && (c.inquiry.withHistory || !withHistory)) return null;
  return {
    type: 'CustomerContacted',
    ...base(c, customerId, env),
    channel: c.channel,
    startedAt: c.startedAt,
    verification: c.verification,
    namedCustomerId: null,
  };
}

/** What is said by somebody whose identity is unknown is not remembered for the customer whose id they use. */
function episodeEnded(
  reading: Reading,
  customerId: NonNullable<Conversation['customerId']>,
  input: { readonly type: string },
  decided: readonly TriggerFact[],
  env: TriggerEnv,
): CustomerEpisodeEnded | null {
  const { conversation: c, episodeBefore: open } = reading;
  if (open?.reason === undefined || c.verification === 'unknown') return null;
  const isWithdrawn = decided.some(({ type }) => type === 'EscalationWithdrawn');
  const ending = isWithdrawn ? 'withdrawn' : c.episode === null ? ENDINGS.get(input.type) : undefined;
  if (ending === undefined) return null;
  const work = ending === 'returned' || ending === 'resolved' ? c.people.at(-1) : undefined;
  const episode: PastEpisode = {
    conversationId: c.conversationId,
    episodeId: open.id,
    channel: c.channel,
    endedAt: env.now,
    ending,
    reason: open.reason,
    why: asShared({ ...c, episode: open, consent: reading.consentBefore }).episode?.why ?? '',
    about: reading.aboutBefore === null ? null : clip(reading.aboutBefore, TURN_CHARS_MAX),
    intent: reading.intentBefore,
    agentId: work?.agentId ?? open.agentId,
    agentName: work?.agentName ?? open.agentName ?? null,
    outcome: work?.outcome ?? null,
    note: work?.note == null ? null : clip(work.note, NOTE_CHARS_MAX),
    promised: reading.saidBefore
      .filter((sentence) => isSaid(sentence, 'promised'))
      .slice(-PROMISED_MAX)
      .map(({ x }) => x),
  };
  return { type: 'CustomerEpisodeEnded', ...base(c, customerId, env), episode };
}

const ENDINGS: ReadonlyMap<string, PastEpisode['ending']> = new Map<
  EscalationEvent['type'],
  PastEpisode['ending']
>([
  ['EscalationResolved', 'resolved'],
  ['EscalationReturned', 'returned'],
  ['EscalationAbandoned', 'abandoned'],
]);

function base(
  { workspaceId, conversationId }: Readonly<Conversation>,
  customerId: NonNullable<Conversation['customerId']>,
  env: TriggerEnv,
) {
  return { eventId: env.newId() as EventId, workspaceId, customerId, conversationId, at: env.now };
}

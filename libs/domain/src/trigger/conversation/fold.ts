import { plusMs, type Env, type Instant } from '#kernel';
import { CONTACTS_MAX, contactsAt, SAME_CONTACT_MS } from '#domain/customers';
import { clip } from '#domain/language';
import { graceOf, triggersOf, type Policy } from '#domain/policy';
import type { ConversationEvent, CustomerLeft } from '#domain/vocabulary';
import type { Triggers } from '../derive-triggers.ts';
import { foldPick } from '../alternatives.ts';
import { foldConsent } from '../consent.ts';
import type { Reading } from '../reading.ts';
import type { TriggerPeers } from '../trigger-state.ts';
import { mergeAttributes } from './attributes.ts';
import {
  lifeFrom,
  noConversation,
  RECENT_EVENTS_MAX,
  TOMBSTONE_MS,
  type Conversation,
} from './conversation.ts';
import { answerUntil, closeEpisode, outlastsConversation, outlastsCustomer } from './episode-events.ts';
import { fingerprint } from './event-ids.ts';
import { extendInputs } from './input-range.ts';
import { customerOf, heldBack, KNOWN_SINCE_LEVEL, nameCustomer } from './known-person.ts';
import { askedLast, foldAssistantTurn, foldCustomerTurn } from './turns.ts';

/** Workers below it do not know what the assistant asked last. */
const ASKED_SINCE_LEVEL = 2;
/** Workers below it do not keep how the customer left. */
const LEFT_SINCE_LEVEL = 2;

/**
 * Folds one event of the conversation, and lets the triggers fold it. Never fails, whatever the event says.
 * @returns whether the conversation took part in it: an ended one only remembers the event's id
 */
export function foldConversationEvent(
  c: Conversation,
  event: ConversationEvent,
  env: Env<TriggerPeers>,
  reading: Reading,
  triggers: Triggers,
): boolean {
  const { policy } = env.peers.active;
  if (c.phase === 'none' || (c.phase === 'ended' && revives(event))) begin(c, event, env, triggers);
  rememberPrint(c, fingerprint(event.eventId));
  if (c.phase === 'ended') return false;
  extendInputs(c, env.cause);
  c.activeAt = env.now;
  if (event.type === 'ConversationEnded' && !outlastsEnd(c, env.now)) {
    end(c, env, triggers);
    return true;
  }
  foldEvent(c, event, reading, env.peers);
  foldPick(c, event, reading);
  foldConsent(c, event, reading, policy);
  if (!c.customerGone) {
    c.leaveAt = null;
    c.leftBy = null;
  }
  if (triggers.observe(c, event, triggersOf(policy, c.channel), reading)) c.firstSignalAt ??= env.now;
  rest(c, policy);
  return true;
}

const outlastsEnd = ({ episode }: Readonly<Conversation>, now: Instant): boolean =>
  episode !== null && outlastsConversation(episode, now);

/** The oldest makes room. */
export function rememberPrint({ recent }: Conversation, print: string): void {
  recent.push(print);
  if (recent.length > RECENT_EVENTS_MAX) recent.shift();
}

function foldEvent(c: Conversation, event: ConversationEvent, reading: Reading, peers: TriggerPeers): void {
  switch (event.type) {
    case 'ConversationStarted':
      // It was ended and goes on for an agent: who has merely left has said how.
      if (c.customerGone && c.leftBy === null && outlastsEnd(c, reading.now))
        Object.assign(c, heldBack(c, event));
      c.channel = clip(event.channel, 40);
      c.language = event.language?.toLowerCase() ?? c.language;
      nameCustomer(c, event.customerId, reading.level);
      c.customerName = event.customerName ?? c.customerName;
      c.customerGone = false;
      mergeAttributes(c, event.attributes);
      break;
    case 'CustomerTurn':
      foldCustomerTurn(c, event, reading);
      break;
    case 'AssistantTurn':
      foldAssistantTurn(c, event, reading);
      if (peers.level.level >= ASKED_SINCE_LEVEL) c.asked = askedLast(c, event.text);
      break;
    case 'HumanRequested':
      c.customerGone = false;
      break;
    case 'AttributesChanged':
      nameCustomer(c, event.customerId, reading.level);
      c.customerName = event.customerName ?? c.customerName;
      c.verification = event.verification ?? c.verification;
      c.tier = event.tier ?? c.tier;
      c.orderValue = event.orderValue ?? c.orderValue;
      mergeAttributes(c, event.attributes);
      break;
    case 'CustomerLeft':
      c.customerGone = true;
      if (peers.level.level >= LEFT_SINCE_LEVEL) c.leftBy = event.reason;
      c.leaveAt = graceEnd(c, event, reading.now, peers.active.policy);
      if (c.offer === 'open') c.offer = 'closed';
      break;
    case 'ConversationEnded':
      // Somebody is in danger, or being called: it goes on for whoever has the episode and for the customer who returns, until it is over and nobody writes.
      c.customerGone = true;
      c.leftBy = null;
      if (c.verification !== 'unknown') c.verification = 'claimed';
      break;
    default:
      break;
  }
}

/**
 * When a customer who left while nobody has written yet counts as gone: who was cut off after the grace, who has asked to be called or answered
 * later once routing has had time to say so. Null: at once, or never, as it is danger to life or for later.
 */
function graceEnd(
  { episode, channel }: Readonly<Conversation>,
  { reason }: CustomerLeft,
  now: Instant,
  policy: Policy,
): Instant | null {
  if (episode === null || episode.replied) return null;
  if (outlastsCustomer(episode, now)) return answerUntil(episode, now);
  if (reason === 'closed') return null;
  const keptMs = graceOf(policy, channel);
  return keptMs > 0 ? plusMs(now, keptMs) : null;
}

/** Whether an event opens an ended conversation anew; others are only remembered. */
function revives(event: ConversationEvent): boolean {
  return (
    event.type === 'ConversationStarted' || event.type === 'CustomerTurn' || event.type === 'HumanRequested'
  );
}

/** Idleness counts while nobody owes the customer an episode. */
export function rest(c: Conversation, policy: Policy): void {
  if (c.phase === 'live') c.idleAt = c.episode === null ? plusMs(c.activeAt, policy.conversation.idle) : null;
}

/**
 * What was said is forgotten at once; who the customer is, known facts, what people did and noted, what recognises repeated events, and the episodes' count, after
 * `TOMBSTONE_MS`.
 */
export function end(c: Conversation, { now, peers }: Env<TriggerPeers>, triggers: Triggers): void {
  closeEpisode(c, now, 'withdrawn');
  const { workspaceId, conversationId, startedAt, inputs, life, ordinal, control, last, recent } = c;
  const { channel, language } = c;
  const kept = {
    workspaceId,
    conversationId,
    channel,
    language,
    startedAt,
    inputs,
    life,
    ordinal,
    control,
    last,
    recent,
  };
  const known = peers.level.level < KNOWN_SINCE_LEVEL ? {} : { ...customerOf(c), begun: c.begun };
  Object.assign(c, noConversation(triggers.initialStates()), kept, known, {
    phase: 'ended',
    activeAt: now,
    idleAt: plusMs(now, TOMBSTONE_MS),
  });
}

function begin(
  c: Conversation,
  event: ConversationEvent,
  { now, peers }: Env<TriggerPeers>,
  triggers: Triggers,
): void {
  const { life, ordinal, control, last, recent, channel, language } = c;
  const known =
    peers.level.level < KNOWN_SINCE_LEVEL
      ? {}
      : { channel, language, ...customerOf(c), ...heldBack(c, event), begun: earlierContacts(c, now) };
  Object.assign(c, noConversation(triggers.initialStates()), known, {
    phase: 'live',
    workspaceId: event.workspaceId,
    conversationId: event.conversationId,
    startedAt: now,
    life: life === '' ? lifeFrom(now) : life,
    ordinal,
    control,
    last,
    recent,
  });
}

/** The beginnings that are left of a conversation that begins anew. */
function earlierContacts(
  { phase, begun, startedAt, activeAt }: Readonly<Conversation>,
  now: Instant,
): Instant[] {
  if (phase === 'none') return [];
  const all = now - activeAt < SAME_CONTACT_MS ? begun : [...begun, startedAt];
  return contactsAt(all, now).slice(-CONTACTS_MAX);
}

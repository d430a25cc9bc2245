import { plusMs, type Env, type Instant } from '#kernel';
import { clip } from '#domain/language';
import type { Policy } from '#domain/policy';
import type { ConversationEvent } from '#domain/vocabulary';
import type { Triggers } from '../derive-triggers.ts';
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
import { closeEpisode } from './episode-events.ts';
import { fingerprint } from './event-ids.ts';
import { extendInputs } from './input-range.ts';
import { askedLast, foldAssistantTurn, foldCustomerTurn } from './turns.ts';

/** Workers below it do not know the field. */
const ASKED_SINCE_LEVEL = 2;

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
  const { active, level } = env.peers;
  const { policy } = active;
  if (c.phase === 'none' || (c.phase === 'ended' && revives(event))) begin(c, event, env, triggers);
  c.recent.push(fingerprint(event.eventId));
  if (c.recent.length > RECENT_EVENTS_MAX) c.recent.shift();
  if (c.phase === 'ended') return false;
  extendInputs(c, env.cause);
  c.activeAt = env.now;
  if (event.type === 'ConversationEnded') {
    end(c, env.now, triggers);
    return true;
  }
  foldEvent(c, event, reading, level.level);
  if (triggers.observe(c, event, policy.triggers, reading)) c.firstSignalAt ??= env.now;
  rest(c, policy);
  return true;
}

function foldEvent(c: Conversation, event: ConversationEvent, reading: Reading, level: number): void {
  switch (event.type) {
    case 'ConversationStarted':
      c.channel = clip(event.channel, 40);
      c.language = event.language?.toLowerCase() ?? c.language;
      c.customerId = event.customerId ?? c.customerId;
      c.customerName = event.customerName ?? c.customerName;
      c.customerGone = false;
      mergeAttributes(c, event.attributes);
      break;
    case 'CustomerTurn':
      foldCustomerTurn(c, event, reading);
      break;
    case 'AssistantTurn':
      foldAssistantTurn(c, event, reading.now);
      if (level >= ASKED_SINCE_LEVEL) c.asked = askedLast(c, event.text);
      break;
    case 'HumanRequested':
      c.customerGone = false;
      break;
    case 'AttributesChanged':
      c.customerId = event.customerId ?? c.customerId;
      c.customerName = event.customerName ?? c.customerName;
      c.verification = event.verification ?? c.verification;
      c.tier = event.tier ?? c.tier;
      c.orderValue = event.orderValue ?? c.orderValue;
      mergeAttributes(c, event.attributes);
      break;
    case 'CustomerLeft':
      c.customerGone = true;
      if (c.offer === 'open') c.offer = 'closed';
      break;
    default:
      break;
  }
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

/** What was said is forgotten at once; what recognises repeated events, and the episodes' count, for `TOMBSTONE_MS`. */
export function end(c: Conversation, now: Instant, triggers: Triggers): void {
  closeEpisode(c, now, null);
  const { workspaceId, conversationId, channel, language, startedAt, inputs, life, ordinal, last, recent } =
    c;
  const kept = {
    workspaceId,
    conversationId,
    channel,
    language,
    startedAt,
    inputs,
    life,
    ordinal,
    last,
    recent,
  };
  Object.assign(c, noConversation(triggers.initialStates()), kept, {
    phase: 'ended',
    activeAt: now,
    idleAt: plusMs(now, TOMBSTONE_MS),
  });
}

function begin(c: Conversation, event: ConversationEvent, env: Env, triggers: Triggers): void {
  const { life, ordinal, last, recent } = c;
  Object.assign(c, noConversation(triggers.initialStates()), {
    phase: 'live',
    workspaceId: event.workspaceId,
    conversationId: event.conversationId,
    startedAt: env.now,
    life: life === '' ? lifeFrom(env.now) : life,
    ordinal,
    last,
    recent,
  });
}

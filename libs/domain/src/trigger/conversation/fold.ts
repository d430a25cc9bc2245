import { plusMs, type Env, type Instant } from '#kernel';
import type { Policy } from '#domain/policy';
import { clip, factsIn, PHRASES, statesIssue } from '#domain/language';
import type { AssistantTurn, ConversationEvent, CustomerTurn, MessageId } from '#domain/vocabulary';
import {
  ATTEMPTS_MAX,
  ATTRIBUTE_CHARS_MAX,
  ATTRIBUTES_MAX,
  FACTS_MAX,
  lifeFrom,
  noConversation,
  RECENT_EVENTS_MAX,
  TOMBSTONE_MS,
  TURN_CHARS_MAX,
  TURNS_MAX,
  type Conversation,
  type KeptTurn,
} from './conversation.ts';
import type { Triggers } from '../derive-triggers.ts';
import type { Reading } from '../reading.ts';
import { closeEpisode } from './episode-events.ts';
import { fingerprint } from './event-ids.ts';

const SENTIMENTS_MAX = 5;

/**
 * Folds one event of the conversation, and lets the triggers fold it. Never fails, whatever the event says.
 * @returns whether the conversation took part in it: an ended one only remembers the event's id
 */
export function foldConversationEvent(
  c: Conversation,
  event: ConversationEvent,
  env: Env,
  policy: Policy,
  reading: Reading,
  triggers: Triggers,
): boolean {
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
  foldEvent(c, event, reading);
  if (triggers.observe(c, event, policy.triggers, reading)) c.firstSignalAt ??= env.now;
  rest(c, policy);
  return true;
}

function foldEvent(c: Conversation, event: ConversationEvent, reading: Reading): void {
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

function foldCustomerTurn(c: Conversation, turn: CustomerTurn, reading: Reading): void {
  c.customerGone = false;
  c.firstCustomerTurnAt ??= reading.now;
  c.language = turn.language?.toLowerCase() ?? c.language;
  const kept = keepTurn(c, turn.messageId, 'c', turn.text, reading.now);
  if (c.issue === null && statesIssue(reading.tokens)) c.issue = kept;
  for (const { label, value } of factsIn(turn.text)) {
    if (c.facts.some((fact) => fact.label === label && fact.value === value)) continue;
    c.facts.push({ label, value, m: turn.messageId });
    if (c.facts.length > FACTS_MAX) c.facts.shift();
  }
  keepSentiment(c, turn.messageId, turn.sentiment);
  if (c.offer === 'open') c.offer = 'closed';
}

function foldAssistantTurn(c: Conversation, turn: AssistantTurn, now: Instant): void {
  keepTurn(c, turn.messageId, 'a', turn.text, now);
  keepSentiment(c, turn.messageId, turn.sentiment);
  if (turn.intent !== null) c.intent = { name: clip(turn.intent, 60), confidence: turn.intentConfidence };
  keepAttempts(c, turn);
}

function keepTurn(c: Conversation, m: MessageId, by: KeptTurn['by'], text: string, t: Instant): KeptTurn {
  const kept: KeptTurn = { m, by, t, x: clip(text, TURN_CHARS_MAX) };
  c.turns.push(kept);
  if (c.turns.length > TURNS_MAX) c.turns.shift();
  c.turnCount += 1;
  return kept;
}

function keepSentiment(c: Conversation, m: MessageId, sentiment: number | null): void {
  if (sentiment === null || !Number.isFinite(sentiment)) return;
  c.sentiments.push({ m, v: plain(Math.max(-1, Math.min(1, sentiment))) });
  if (c.sentiments.length > SENTIMENTS_MAX) c.sentiments.shift();
}

function keepAttempts(c: Conversation, turn: AssistantTurn): void {
  const m = turn.messageId;
  for (const tool of turn.tools.slice(0, ATTEMPTS_MAX)) {
    c.attempts.push({
      what: clip(tool.name, 60),
      result: clip(tool.summary ?? OUTCOMES[tool.outcome], 80),
      m,
    });
  }
  const source = turn.sources[0];
  if (turn.tools.length === 0 && (source !== undefined || turn.failure !== null)) {
    const result = PHRASES.attempts[turn.failure ?? 'shown'];
    c.attempts.push({ what: clip(source ?? PHRASES.attempts.answer, 60), result, m });
  }
  if (c.attempts.length > ATTEMPTS_MAX) c.attempts.splice(0, c.attempts.length - ATTEMPTS_MAX);
}

const OUTCOMES = {
  ok: PHRASES.attempts.tool_ok,
  failed: PHRASES.attempts.tool_failed,
  empty: PHRASES.attempts.tool_empty,
} as const;

function mergeAttributes(c: Conversation, attributes: Conversation['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    const key = clip(name, ATTRIBUTE_CHARS_MAX);
    const full = Object.keys(c.attributes).length >= ATTRIBUTES_MAX && !Object.hasOwn(c.attributes, key);
    if (full || key === '__proto__' || (typeof value === 'number' && !Number.isFinite(value))) continue;
    c.attributes[key] =
      typeof value === 'string'
        ? clip(value, ATTRIBUTE_CHARS_MAX)
        : typeof value === 'number'
          ? plain(value)
          : value;
  }
}

/** Puts the record into the range; what is no record (a deadline) leaves it as it is. */
function extendInputs(c: Conversation, cause: string): void {
  const slash = cause.lastIndexOf('/');
  const offset = offsetAt(cause, slash + 1);
  if (slash < 0 || offset === null) return;
  const { inputs } = c;
  if (inputs !== null && slash === inputs.source.length && cause.startsWith(inputs.source))
    inputs.lastOffset = offset;
  else c.inputs = { source: cause.slice(0, slash), firstOffset: offset, lastOffset: offset };
}

/** The whole number that the rest of the text is; null: it is something else. */
function offsetAt(text: string, from: number): number | null {
  let offset = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    offset = offset * 10 + digit;
  }
  return from < text.length && Number.isSafeInteger(offset) ? offset : null;
}

/** No negative nought, which JSON would not keep: what is restored equals what was. */
function plain(value: number): number {
  return value + 0;
}

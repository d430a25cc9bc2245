import type { Instant } from '#kernel';
import { clip, factsIn, PHRASES, readAsked, statesIssue } from '#domain/language';
import type { AssistantTurn, CustomerTurn, MessageId } from '#domain/vocabulary';
import type { Reading } from '../reading.ts';
import {
  ATTEMPTS_MAX,
  FACTS_MAX,
  TURN_CHARS_MAX,
  TURNS_MAX,
  type Conversation,
  type KeptTurn,
} from './conversation.ts';
import { plain } from './plain-number.ts';

const SENTIMENTS_MAX = 5;

export function foldCustomerTurn(c: Conversation, turn: CustomerTurn, reading: Reading): void {
  c.customerGone = false;
  c.firstCustomerTurnAt ??= reading.now;
  c.language = turn.language?.toLowerCase() ?? c.language;
  const kept = keepTurn(c, turn.messageId, 'c', turn.text, reading.now);
  if ((c.issue === null || c.settled) && statesIssue(reading.tokens, c.language)) {
    c.issue = kept;
    c.settled = false;
  }
  for (const { label, value } of factsIn(turn.text)) {
    if (c.facts.some((fact) => fact.label === label && fact.value === value)) continue;
    c.facts.push({ label, value, m: turn.messageId });
    if (c.facts.length > FACTS_MAX) c.facts.shift();
  }
  keepSentiment(c, turn.messageId, turn.sentiment);
  if (c.offer === 'open') c.offer = 'closed';
  c.asked = null;
}

/** What the assistant has asked with this, or that the turn stands between an open offer and its answer. */
export function askedLast(c: Readonly<Conversation>, text: string): Conversation['asked'] {
  return readAsked(text, c.language) ?? (c.offer === 'open' ? 'answered' : null);
}

export function foldAssistantTurn(c: Conversation, turn: AssistantTurn, now: Instant): void {
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

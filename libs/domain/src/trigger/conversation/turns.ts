import type { Instant } from '#kernel';
import {
  adviceIn,
  clip,
  factsIn,
  firstSentence,
  PHRASES,
  readAsked,
  statesIssue,
  visible,
} from '#domain/language';
import type { AssistantTurn, CustomerTurn, Language, MessageId } from '#domain/vocabulary';
import type { Reading } from '../reading.ts';
import {
  ATTEMPTS_MAX,
  ATTEMPTS_MAX_AT_LEVEL_2,
  FACTS_MAX,
  STATED_SINCE_LEVEL,
  TURN_CHARS_MAX,
  TURNS_MAX,
  type Conversation,
  type KeptAttempt,
  type KeptTurn,
} from './conversation.ts';
import { foldCorrectedWords } from './corrected-words.ts';
import { beginMatter, foldStatements } from './statements.ts';
import { foldCodes, foldValues } from './values.ts';
import { plain } from './plain-number.ts';

const SENTIMENTS_MAX = 5;
/** UTF-16 units kept of what the assistant said of an attempt, and of what the customer wrote next. */
const ATTEMPT_CHARS_MAX = 160;
const REACTION_CHARS_MAX = 60;

export function foldCustomerTurn(c: Conversation, turn: CustomerTurn, reading: Reading): void {
  c.customerGone = false;
  c.firstCustomerTurnAt ??= reading.now;
  c.language = turn.language?.toLowerCase() ?? c.language;
  const isStatedAtLevel = reading.level >= STATED_SINCE_LEVEL;
  if (isStatedAtLevel) keepReaction(c, turn.text);
  const answered = c.turns.at(-1);
  const kept = keepTurn(c, turn.messageId, 'c', turn.text, reading.now);
  const states =
    (isStatedAtLevel || c.issue === null || c.settled) && statesIssue(reading.tokens, c.language);
  if ((c.issue === null || c.settled) && states) {
    if (c.settled && isStatedAtLevel) {
      beginMatter(c);
      c.danger = null;
    }
    c.issue = kept;
    c.settled = false;
  }
  if (isStatedAtLevel) {
    const { corrections, anotherMatter } = foldStatements(c, kept, reading, answered);
    if (anotherMatter && states) c.issue = kept;
    foldValues(c, turn.messageId, turn.text, answered?.by === 'a' ? answered.x : '', corrections);
    foldCorrectedWords(c, turn.text, corrections);
  } else keepFacts(c, turn);
  keepSentiment(c, turn.messageId, turn.sentiment);
  if (c.offer === 'open') c.offer = 'closed';
  c.asked = null;
}

function keepFacts(c: Conversation, turn: CustomerTurn): void {
  for (const { label, value } of factsIn(turn.text)) {
    if (c.facts.some((fact) => fact.label === label && fact.value === value)) continue;
    c.facts.push({ label, value, m: turn.messageId });
    if (c.facts.length > FACTS_MAX) c.facts.shift();
  }
}

/** What the assistant has asked with this, or that the turn stands between an open offer and its answer. */
export function askedLast(c: Readonly<Conversation>, text: string): Conversation['asked'] {
  return readAsked(text, c.language) ?? (c.offer === 'open' ? 'answered' : null);
}

export function foldAssistantTurn(c: Conversation, turn: AssistantTurn, { now, level }: Reading): void {
  keepTurn(c, turn.messageId, 'a', turn.text, now);
  keepSentiment(c, turn.messageId, turn.sentiment);
  if (turn.intent !== null) c.intent = { name: clip(turn.intent, 60), confidence: turn.intentConfidence };
  if (level < STATED_SINCE_LEVEL) return keepAttempts(c, turn);
  keepAttemptsInWords(c, turn, now);
  if (turn.tools.length > 0) foldCodes(c, turn.messageId, turn.text);
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

/** With what the assistant said of it, in its own words; advice is an attempt too. */
function keepAttemptsInWords(c: Conversation, turn: AssistantTurn, t: Instant): void {
  const { messageId: m, text, tools, failure } = turn;
  const source = turn.sources[0];
  const advice = clip(adviceIn(text, c.language) ?? '', ATTEMPT_CHARS_MAX);
  const reported = (): string => clip(firstSentence(text, c.language), ATTEMPT_CHARS_MAX);
  // What was looked up is kept whole: its values stand in more than one sentence.
  const found = (): string => clip(visible(text), ATTEMPT_CHARS_MAX);
  const attempts: KeptAttempt[] = tools.slice(0, ATTEMPTS_MAX).map(({ name, summary, outcome }) => {
    const attempt = { what: clip(name.replaceAll(/[_.-]+/g, ' '), 60), m, t };
    // What a tool says of its failure is for its makers: `tool app_status raised an exception`.
    if (summary !== null && outcome !== 'failed') return { ...attempt, result: clip(summary, 80) };
    const said = outcome === 'ok' ? found() : reported();
    return { ...attempt, result: OUTCOMES[outcome], ...(said !== '' && { said }) };
  });
  if (tools.length === 0 && (source !== undefined || failure !== null)) {
    const result = PHRASES.attempts[failure ?? 'shown'];
    attempts.push({ what: clip(source ?? PHRASES.attempts.answer, 60), result, m, t });
  } else if (advice !== '' && (tools.length === 0 || advice !== reported())) {
    attempts.push({ what: PHRASES.attempts.advice, result: '', m, t, said: advice });
  }
  for (const attempt of attempts) {
    const same = c.attempts.findIndex(
      ({ what, said: before, result }) =>
        what === attempt.what &&
        before === attempt.said &&
        (before !== undefined || result === attempt.result),
    );
    if (same >= 0) c.attempts.splice(same, 1);
    c.attempts.push(attempt);
  }
  if (c.attempts.length > ATTEMPTS_MAX_AT_LEVEL_2)
    c.attempts.splice(0, c.attempts.length - ATTEMPTS_MAX_AT_LEVEL_2);
}

/** What the customer writes next says what came of advice. */
function keepReaction(c: Conversation, text: string): void {
  const [last, answered] = [c.attempts.at(-1), c.turns.at(-1)];
  if (last?.result !== '' || last.m !== answered?.m) return;
  c.attempts[c.attempts.length - 1] = { ...last, result: reactionIn(text, c.language) };
}

/** Of what the customer writes after an advice, what is kept as its result. */
export function reactionIn(text: string, language: Language | null): string {
  return clip(firstSentence(text, language), REACTION_CHARS_MAX);
}

const OUTCOMES = {
  ok: PHRASES.attempts.tool_ok,
  failed: PHRASES.attempts.tool_failed,
  empty: PHRASES.attempts.tool_empty,
} as const;

import type {
  AgentEvent,
  AgentReplied,
  ConversationEvent,
  EscalationEvent,
  EscalationRequest,
  OfferMade,
  Reason,
  Trigger,
} from '#domain/vocabulary';
import { instant, type Instant } from '#kernel';
import { offset, type Row } from '#stream';
import { NO_REQUIREMENTS } from '../../../../test/fixtures/no-requirements.ts';
import { putRows, type DomainEvent } from '../../src/index.ts';

/** Seconds since nine o'clock of the day. */
type Seconds = number;
const nine = Date.UTC(2026, 2, 2, 9);
export const at = (s: Seconds): Instant => instant(nine + s * 1_000);
const hour = 3_600;

export type Logged = readonly [Seconds, DomainEvent];
let eventCount = 0;
const nextId = (): string => `event-${(eventCount += 1)}`;

function conversation(id: string, s: Seconds, event: Partial<ConversationEvent>): Logged {
  const base = { eventId: nextId(), workspaceId: 'acme', conversationId: id, occurredAt: at(s) };
  return [s, { ...base, ...event } as DomainEvent];
}
function started(id: string, s: Seconds, customerId: string | null, channel = 'chat'): Logged {
  return conversation(id, s, {
    type: 'ConversationStarted',
    channel,
    language: null,
    customerId: customerId as never,
    customerName: null,
    attributes: {},
  });
}
function turn(id: string, s: Seconds): Logged {
  return conversation(id, s, {
    type: 'CustomerTurn',
    messageId: `m${s}` as never,
    text: 'Hello',
    language: null,
    sentiment: null,
  });
}
function survey(id: string, s: Seconds, score: number): Logged {
  return conversation(id, s, { type: 'SurveyAnswered', survey: 'csat', score, scoreMax: 5, comment: null });
}
function escalation(
  episode: string,
  s: Seconds,
  event: Partial<EscalationEvent | EscalationRequest>,
): Logged {
  const base = {
    eventId: nextId(),
    workspaceId: 'acme',
    conversationId: episode.slice(0, episode.indexOf('#')),
    episodeId: episode,
    at: at(s),
  };
  return [s, { ...base, queueId: 'general', agentId: 'ana', offerId: `offer-${s}`, ...event } as DomainEvent];
}
function requested(
  episode: string,
  s: Seconds,
  turnAt: Seconds | null,
  signalAt: Seconds,
  ...triggers: Trigger[]
): Logged {
  return escalation(episode, s, {
    type: 'EscalationRequested',
    ordinal: Number(episode.slice(-1)),
    channel: 'chat',
    language: null,
    category: 'C',
    reasons: triggers.map((trigger): Reason => {
      return { code: 'explicit_request', trigger, category: 'C', rule: null, detail: 'seen', evidence: [] };
    }) as [Reason, ...Reason[]],
    rules: [{ rule: 'confidence', fired: true, value: '0.21', threshold: '0.40' }],
    runnerUp: 'continue',
    policyHash: 'f00d',
    inputs: null,
    tier: null,
    attributes: {},
    conversationStartedAt: at(0),
    firstCustomerTurnAt: turnAt === null ? null : at(turnAt),
    firstSignalAt: at(signalAt),
    previous: null,
    card: { version: 1, headline: 'An issue', why: 'Asked', turnCount: 1 } as never,
  });
}
const queued = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, {
    type: 'EscalationQueued',
    priority: 1,
    requirements: NO_REQUIREMENTS,
    aheadCount: 0,
    policyHash: 'f00d',
  });
const estimated = (episode: string, s: Seconds, p10Ms: number, p50Ms: number, p90Ms: number): Logged =>
  escalation(episode, s, {
    type: 'WaitEstimated',
    ...{ p10Ms, p50Ms, p90Ms, aheadCount: 0, agentCount: 1, method: 'learned' as const },
  });
const offered = (episode: string, s: Seconds, scored: Partial<OfferMade> = {}): Logged =>
  escalation(episode, s, {
    ...{ type: 'OfferMade', expiresAt: at(s + 20), waitedMs: 0, scoring: null, features: [] },
    ...scored,
  });
const expired = (episode: string, s: Seconds, offeredAt: Seconds): Logged =>
  escalation(episode, s, { type: 'OfferExpired', offerId: `offer-${offeredAt}` as never });
const accepted = (episode: string, s: Seconds): readonly Logged[] => [
  escalation(episode, s, { type: 'OfferAccepted' }),
  escalation(episode, s, { type: 'EscalationAssigned', agentName: 'Ana', waitedMs: 0 }),
];
const replied = (episode: string, s: Seconds, handoffMs: number): Logged =>
  escalation(episode, s, { type: 'FirstReplySent', messageId: 'r' as never, handoffMs });
const abandoned = (episode: string, s: Seconds, waitedMs: number): Logged =>
  escalation(episode, s, {
    type: 'EscalationAbandoned',
    status: 'queued',
    reason: 'customer_left',
    waitedMs,
  });
const resolved = (episode: string, s: Seconds, outcome: 'resolved' | 'unresolved'): Logged =>
  escalation(episode, s, { type: 'EscalationResolved', outcome, note: null, handleMs: 1_000 });
const returned = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, { type: 'EscalationReturned', note: 'Done', handleMs: 1_000 });
type Transfer = Extract<DomainEvent, { type: 'EscalationTransferred' }>;
const transferred = (episode: string, s: Seconds, more: Partial<Transfer> = {}): Logged =>
  escalation(episode, s, {
    ...{ type: 'EscalationTransferred', toQueueId: null, toAgentId: null, note: null },
    ...{ mode: 'cold', forcedBy: null, cause: null, ...more },
  });
const refused = (episode: string, s: Seconds, kind: 'cold' | 'return'): Logged =>
  escalation(episode, s, {
    ...{ type: 'TransferRefused', kind, toQueueId: null, toAgentId: null, couldServe: [] },
    reason: kind === 'cold' ? 'no_skill' : 'always_human',
  });
const consultRequested = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, { type: 'ConsultRequested', toQueueId: null, toAgentId: null, question: null });
const consultEnded = (
  episode: string,
  s: Seconds,
  reason: 'transferred' | 'by_consulted' | 'timeout',
  consultMs: number | null,
): Logged => escalation(episode, s, { type: 'ConsultEnded', reason, consultMs });
const asked = (episode: string, s: Seconds, isAgain = false): Logged =>
  escalation(episode, s, {
    ...{ type: 'QuestionAsked', question: 'order_number', isAgain, language: 'en', text: 'Which order?' },
    ...{ before: 'escalate', answerUntil: at(s + 120), reasons: [], policyHash: 'f00d' },
  });
const answered = (episode: string, s: Seconds, ending: 'answered' | 'expired' | 'overtaken'): Logged =>
  escalation(episode, s, { type: 'QuestionEnded', question: 'order_number', ending });
const consentAsked = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, {
    ...{
      type: 'ConsentAsked',
      noticeId: 'n' as never,
      language: 'en',
      basis: 'contract',
      policyHash: 'f00d',
    },
  });
const consentRecorded = (
  episode: string,
  s: Seconds,
  answer: 'given' | 'refused',
  messageIds: readonly string[],
  by: 'words' | 'earlier' = 'words',
): Logged =>
  escalation(episode, s, {
    ...{ type: 'ConsentRecorded', answer, by, basis: 'contract', answeredIn: null, askedBy: null },
    ...{ messageIds: messageIds as never, policyHash: 'f00d' },
  });
function byAna(s: Seconds, event: Partial<AgentEvent>): Logged {
  const base = { eventId: nextId(), workspaceId: 'acme', agentId: 'ana', occurredAt: at(s) };
  return [s, { ...base, ...event } as DomainEvent];
}
const viewed = (episode: string, s: Seconds): Logged =>
  byAna(s, { type: 'AgentViewedContext', episodeId: episode as never, dwellMs: 9_000 });
const wrote = (episode: string, s: Seconds, draft: AgentReplied['draft']): Logged =>
  byAna(s, {
    ...{ type: 'AgentReplied', episodeId: episode as never, messageId: `r${s}` as never },
    ...{ text: 'Hello', draft },
  });

/**
 * The day of the worked cases of `infra/clickhouse/metrics`, as events. Eight days later something happens again, so every window of
 * that day is over.
 */
export const day: readonly Logged[] = [
  // c1: answered in 20 s, resolved; escalated again an hour and a half later, answered in 5 s.
  started('c1', 0, 'u1'),
  turn('c1', 10),
  requested('c1#1', 60, 10, 40, 'customer_request'),
  queued('c1#1', 61),
  estimated('c1#1', 61, 1_000, 3_000, 5_000),
  offered('c1#1', 62),
  ...accepted('c1#1', 67),
  viewed('c1#1', 70),
  replied('c1#1', 80, 20_000),
  ...[wrote('c1#1', 80, 'as_is'), wrote('c1#1', 81, 'edited')],
  ...[wrote('c1#1', 82, 'none'), wrote('c1#1', 83, null)],
  transferred('c1#1', 90),
  transferred('c1#1', 95, { forcedBy: 'mia' as never }),
  consultRequested('c1#1', 100),
  escalation('c1#1', 110, { type: 'ConsultStarted' }),
  consultEnded('c1#1', 170, 'transferred', 60_000),
  resolved('c1#1', 200, 'resolved'),
  requested('c1#2', 5_600, 10, 5_590, 'customer_request'),
  queued('c1#2', 5_600),
  consentRecorded('c1#2', 5_600, 'refused', ['m1', 'm2', 'm4'], 'earlier'),
  offered('c1#2', 5_601, {
    offerId: 'offer-5602' as never,
    scoring: {
      ...{ scorer: 'linear', version: 1, chosenBy: 'score', candidates: 2 },
      ...{ orderPlace: 2, scorePlace: 1, score: 1.25, propensity: 0.9 },
    },
    features: [
      { name: 'idle', value: 0.25, weight: 1 },
      { name: 'skill', value: 0.5, weight: 2 },
    ],
  }),
  ...accepted('c1#2', 5_602),
  replied('c1#2', 5_605, 5_000),
  transferred('c1#2', 5_610, { mode: 'warm', cause: 'agent_lost' }),
  consultRequested('c1#2', 5_620),
  consultEnded('c1#2', 5_680, 'timeout', null),
  resolved('c1#2', 5_700, 'unresolved'),
  survey('c1', 6_000, 4),
  // c2: the first offer ran out; answered after 50 s; a colleague helped; back to the assistant.
  started('c2', 100, 'u2'),
  turn('c2', 100),
  requested('c2#1', 160, 100, 130, 'confidence', 'complexity'),
  queued('c2#1', 160),
  estimated('c2#1', 160, 10_000, 30_000, 40_000),
  offered('c2#1', 170, {
    scoring: {
      ...{ scorer: 'linear', version: 1, chosenBy: 'chance', candidates: 4 },
      ...{ orderPlace: 3, scorePlace: 2, score: 0.5, propensity: 0.05 },
    },
    features: [{ name: 'idle', value: 0.5, weight: 1 }],
  }),
  expired('c2#1', 190, 170),
  offered('c2#1', 190),
  ...accepted('c2#1', 195),
  replied('c2#1', 210, 50_000),
  wrote('c2#1', 210, 'edited'),
  viewed('c2#1', 220),
  refused('c2#1', 221, 'cold'),
  refused('c2#1', 222, 'return'),
  consultRequested('c2#1', 225),
  escalation('c2#1', 230, { type: 'ConsultStarted' }),
  escalation('c2#1', 240, { type: 'ThreeWayStarted' }),
  consultEnded('c2#1', 299, 'by_consulted', 120_000),
  returned('c2#1', 300),
  survey('c2', 400, 2),
  // c3: left after a minute, came back half an hour later as c7.
  started('c3', 200, 'u3'),
  turn('c3', 205),
  requested('c3#1', 225, 205, 205, 'complexity', 'customer_request'),
  queued('c3#1', 226),
  estimated('c3#1', 226, 5_000, 20_000, 50_000),
  abandoned('c3#1', 286, 61_000),
  started('c7', 286 + hour / 2, 'u3'),
  // c4: nobody known, left after three seconds.
  started('c4', 300, null),
  turn('c4', 300),
  requested('c4#1', 310, 300, 310, 'customer_request'),
  queued('c4#1', 310),
  abandoned('c4#1', 313, 3_000),
  // c5 was offered a human and went on with the assistant; c6 wrote an e-mail; c8 is still waiting, without having written.
  started('c5', 400, 'u5'),
  escalation('c5#1', 420, { type: 'EscalationOffered', reasons: [], policyHash: 'f00d' }),
  started('c6', 500, 'u6', 'email'),
  conversation('c6', 510, {
    type: 'AssistantTurn',
    messageId: 'm510' as never,
    text: 'I did not understand that.',
    confidence: 0.3,
    intent: 'refund',
    intentConfidence: 0.8,
    sentiment: null,
    sources: [],
    tools: [],
    failure: 'fallback',
  }),
  started('c8', 600, 'u8'),
  requested('c8#1', 660, null, 600, 'confidence'),
  queued('c8#1', 661),
  // Two who were to be called at 09:15: one was, half a minute later, and one was not.
  escalation('c3#1', 900, { type: 'CallbackDue', dueAt: at(900), attempt: 1 }),
  escalation('c4#1', 900, { type: 'CallbackDue', dueAt: at(900), attempt: 1 }),
  escalation('c3#1', 930, { type: 'CallbackKept', dueAt: at(900), attempt: 1, lateMs: 30_000 }),
  escalation('c4#1', 1_800, { type: 'CallbackBroken', dueAt: at(900), attempt: 1, lateMs: 900_000 }),
  // Three customers of other conversations were asked first; one answered the second time, one not in time, one asked for a person.
  ...[asked('c10#1', 0), asked('c10#1', 20, true), answered('c10#1', 40, 'answered')],
  ...[asked('c11#1', 3_600), answered('c11#1', 3_720, 'expired')],
  ...[asked('c12#1', 7_200), answered('c12#1', 7_209, 'overtaken')],
  // They were asked for consent, too: one refuses, one changes their mind, one says nothing.
  ...[consentAsked('c10#1', 50), consentRecorded('c10#1', 60, 'refused', ['m1', 'm2'])],
  ...[consentAsked('c11#1', 3_800), consentRecorded('c11#1', 3_810, 'refused', ['m3'])],
  ...[consentRecorded('c11#1', 3_820, 'given', ['m3']), consentAsked('c12#1', 7_300)],
  started('c9', 8 * 24 * hour, 'u9'),
];

/** The rows of events, by table, as the sink makes them. */
export function tablesOf(events: readonly Logged[], firstOffset = 0): Record<string, Row[]> {
  const tables: Record<string, Row[]> = {};
  for (const [index, [s, event]] of events.entries()) {
    const meta = { topic: 't', partition: 0, offset: offset(firstOffset + index), appendedAt: at(s) };
    putRows(event, meta, (table, row) => (tables[table] ??= []).push(row));
  }
  return tables;
}

import { instant } from '#kernel';
import {
  conversationOf,
  id,
  type AlternativeChosen,
  type AlternativeRequested,
  type ContextCard,
  type ConversationEvent,
  type AgentEvent,
  type EpisodeId,
  type EscalationEvent,
  type EscalationRequested,
  type EventId,
  type QueueId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { EMPTY_CARD } from '../../../libs/domain/src/vocabulary/empty-card.fixture.ts';
import { NO_REQUIREMENTS } from '../../../test/fixtures/no-requirements.ts';

const W = id<WorkspaceId>('default');
export const T0 = 1_767_225_600_000;
let made = 0;

export const card: ContextCard = {
  ...EMPTY_CARD,
  headline: 'Order 48213 arrived with a broken screen',
  headlineFrom: id('m1'),
  why: 'Asked for a human.',
  sentiment: { level: -0.6, trend: 'falling', quote: 'That does not help' },
  customer: { customerId: null, name: 'Mia', verification: 'claimed', tier: null },
  attempts: [{ what: 'Returns policy', result: 'did not help', messageId: id('m2') }],
  knownFacts: [{ label: 'Order number', value: '48213', messageId: id('m1'), context: null }],
  nextStep: 'Offer a replacement.',
  lastTurns: [{ messageId: id('m3'), by: 'customer', at: instant(T0), text: 'Can I talk to a person?' }],
  turnCount: 3,
};

function base(episode: string, atMs: number) {
  const episodeId = id<EpisodeId>(episode);
  made += 1;
  return {
    eventId: id<EventId>(`made/${made}`),
    workspaceId: W,
    conversationId: conversationOf(episodeId),
    episodeId,
    at: instant(T0 + atMs),
  };
}

export function requested(
  episode: string,
  atMs: number,
  given: Partial<EscalationRequested> = {},
): EscalationRequested {
  return {
    ...base(episode, atMs),
    type: 'EscalationRequested',
    ordinal: 1,
    channel: 'chat',
    language: 'en',
    category: 'C',
    reasons: [
      {
        code: 'explicit_request',
        trigger: 'customer_request',
        category: 'C',
        rule: null,
        detail: 'asked for a human',
        evidence: [id('m3')],
      },
    ],
    rules: [],
    runnerUp: 'continue',
    policyHash: 'p',
    inputs: null,
    tier: null,
    attributes: {},
    conversationStartedAt: instant(T0),
    firstCustomerTurnAt: null,
    firstSignalAt: instant(T0 + atMs),
    previous: null,
    takenOverBy: null,
    card,
    ...given,
  };
}

/** What the customer answered about sharing what these messages say. */
export function consentRecorded(
  episode: string,
  atMs: number,
  answer: 'given' | 'refused',
  messageIds: readonly string[],
): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'ConsentRecorded',
    ...{ answer, by: 'words', basis: 'contract', answeredIn: null, askedBy: null, policyHash: 'p' },
    messageIds: messageIds.map((messageId) => id(messageId)),
  };
}

/** @param detail words of the customer */
export function alternative(
  type: 'AlternativeRequested' | 'AlternativeChosen',
  episode: string,
  atMs: number,
  detail: string | null,
): AlternativeRequested | AlternativeChosen {
  const wanted = {
    ...base(episode, atMs),
    ...{ dueAt: null, contact: '0170 1234567', detail },
    alternative: 'callback' as const,
  };
  return type === 'AlternativeRequested'
    ? { type, ...wanted }
    : { type, ...wanted, keepsPlace: false, queueId: null };
}

export function queued(episode: string, atMs: number): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'EscalationQueued',
    queueId: id<QueueId>('general'),
    priority: 5,
    requirements: NO_REQUIREMENTS,
    aheadCount: 0,
    policyHash: 'p',
    overflowFrom: null,
    overflowReason: null,
  };
}

export function offered(episode: string, atMs: number, agent: string): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'OfferMade',
    offerId: id(`offer-${episode}-${agent}`),
    queueId: id('general'),
    agentId: id(agent),
    expiresAt: instant(T0 + atMs + 15_000),
    waitedMs: 0,
    agentOrder: null,
    beyondShare: false,
    interrupts: [],
    scoring: null,
    features: [],
  };
}

/** Of an episode that `owner` has. */
export function consulted(
  episode: string,
  atMs: number,
  { owner, agent }: { readonly owner: string; readonly agent: string },
): readonly EscalationEvent[] {
  return [
    {
      ...base(episode, atMs),
      type: 'ConsultRequested',
      ...{ fromAgentId: id(owner), toQueueId: null, toAgentId: id(agent), question: 'Is it insured?' },
    },
    {
      ...base(episode, atMs),
      type: 'ConsultOffered',
      ...{ offerId: id(`consult-${episode}-${agent}`), agentId: id(agent), fromAgentId: id(owner), units: 1 },
      expiresAt: instant(T0 + atMs + 15_000),
    },
  ];
}

export function consultStarted(
  episode: string,
  atMs: number,
  { owner, agent }: { readonly owner: string; readonly agent: string },
): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'ConsultStarted',
    ...{ offerId: id(`consult-${episode}-${agent}`), agentId: id(agent), agentName: agent },
    ...{ fromAgentId: id(owner), waitedMs: 1 },
  };
}

export function handedOver(
  episode: string,
  atMs: number,
  { owner, agent }: { readonly owner: string; readonly agent: string },
): readonly EscalationEvent[] {
  return [
    {
      ...base(episode, atMs),
      type: 'ConsultEnded',
      ...{ agentId: id(agent), fromAgentId: id(owner), reason: 'transferred' },
      ...{ consultMs: 5, wasThreeWay: false },
    },
    {
      ...base(episode, atMs),
      type: 'EscalationTransferred',
      ...{ fromAgentId: id(owner), toAgentId: id(agent), toQueueId: null, note: null },
      ...{ mode: 'warm', forcedBy: null, cause: null },
    },
    assigned(episode, atMs, agent),
  ];
}

export function declined(episode: string, atMs: number, agent: string): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'OfferDeclined',
    offerId: id(`offer-${episode}-${agent}`),
    agentId: id(agent),
    reason: 'busy',
  };
}

export function assigned(episode: string, atMs: number, agent: string): EscalationEvent {
  return {
    ...base(episode, atMs),
    takenOverFrom: null,
    type: 'EscalationAssigned',
    queueId: id('general'),
    agentId: id(agent),
    agentName: agent,
    waitedMs: 0,
    isOtherLanguage: false,
  };
}

export function firstReply(episode: string, atMs: number, agent: string): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'FirstReplySent',
    agentId: id(agent),
    messageId: id('a1'),
    handoffMs: 1,
  };
}

export function resolved(episode: string, atMs: number, agent: string): EscalationEvent {
  return {
    ...base(episode, atMs),
    type: 'EscalationResolved',
    agentId: id(agent),
    outcome: 'resolved',
    note: null,
    handleMs: 1,
  };
}

export function turn(conversation: string, messageId: string, text = 'Hello'): ConversationEvent {
  return {
    type: 'CustomerTurn',
    eventId: id<EventId>(messageId),
    workspaceId: W,
    conversationId: id(conversation),
    occurredAt: instant(T0),
    messageId: id(messageId),
    text,
    language: null,
    sentiment: null,
  };
}

export function setAway(episode: string, atMs: number, agent: string): EscalationEvent {
  return { ...base(episode, atMs), type: 'AgentSetAway', agentId: id(agent), reason: 'offer_expired' };
}

export function signedIn(agent: string): AgentEvent {
  made += 1;
  return {
    type: 'AgentSignedIn',
    eventId: id<EventId>(`made/${made}`),
    workspaceId: W,
    agentId: id(agent),
    occurredAt: instant(T0),
    name: agent,
    skills: {},
    languages: ['en'],
    queues: [id('general')],
    capacity: { '*': 2 },
    attributes: {},
  };
}

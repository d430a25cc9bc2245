import { instant, type Instant } from '#kernel';
import { NEWEST_LEVEL } from '#domain/feature-level';
import type { FixtureTurn, Policy, PolicyFixture, PolicyState } from '#domain/policy';
import { TRIGGER, type TriggerFact, type TriggerInput, type TriggerState } from '#domain/trigger';
import {
  id,
  type ConversationEvent,
  type ConversationId,
  type CustomerId,
  type CustomerRecognized,
  type WorkspaceId,
} from '#domain/vocabulary';
import { createMachine, entityKey, offset, sourceId, type Part, type Processor } from '#stream';
import { MEMORY_EPOCH } from '#stream-memory';

/** What the trigger decided, and at which turn, from 1. */
export interface Played {
  readonly turn: number;
  readonly fact: TriggerFact;
}

const SOURCE = sourceId('conversation', 0);
const KEY = entityKey('conversation/played');
const NO_BYTES = new Uint8Array(0);
const TURN_MS = 1_000;

/** A conversation as it would be decided on under the policy, by the trigger as it is released, on the machine that every runtime has. */
export function playConversation(
  policy: Policy,
  { channel, language, turns }: PolicyFixture,
): readonly Played[] {
  const played: Played[] = [];
  let input: TriggerInput | undefined;
  let number = 0;
  let at = 0;
  const processor: Processor = {
    name: 'trigger',
    topics: [SOURCE.toString()],
    parts: [conversationPart(policy, (fact) => played.push({ turn: number, fact }))],
    read: () => input && { aggregate: KEY, input },
  };
  const machine = createMachine(
    processor,
    { processor: 'trigger', partition: 0 },
    { position: { next: new Map(), time: instant(0), unit: 0 }, read: () => undefined, scan: () => [] },
    { epochOf: () => MEMORY_EPOCH },
  );
  let next = 0;
  const apply = (event: TriggerInput): void => {
    input = event;
    const record = { topic: 'conversation', partition: 0, offset: offset(next), appendedAt: instant(at) };
    machine.apply(SOURCE, { ...record, key: null, value: NO_BYTES, headers: {} });
    next += 1;
  };
  const isIdentified = turns.some(({ contacts }) => contacts !== undefined);
  apply(started(channel, language ?? null, isIdentified ? CUSTOMER : null));
  for (const turn of turns) {
    number += 1;
    at += turn.wait ?? TURN_MS;
    const event =
      turn.contacts === undefined ? eventOf(turn, number, instant(at)) : known(turn.contacts, instant(at));
    if (event === null) machine.fireDue(instant(at));
    else apply(event);
  }
  return played;
}

function conversationPart(
  policy: Policy,
  decided: (fact: TriggerFact) => void,
): Part<TriggerState, TriggerInput, TriggerFact, unknown, PolicyState> {
  const state = TRIGGER.workflow.initial();
  const peers: PolicyState = {
    active: { version: 1, hash: 'file', document: '', policy },
    level: { level: NEWEST_LEVEL },
  };
  return {
    kind: 'conversation',
    workflow: TRIGGER.workflow,
    residence: 'pinned',
    peers: () => peers,
    load: () => state,
    drain: ({ conversation }, _aggregate, put) =>
      put(KEY, { due: TRIGGER.nextDue(conversation), encode: () => NO_BYTES }),
    aggregateOf: () => KEY,
    entityOf: () => KEY,
    deadlines: ({ conversation }) => TRIGGER.deadlines(conversation),
    write(fact) {
      decided(fact);
      return [];
    },
  };
}

const IDS = {
  workspaceId: id<WorkspaceId>('policy-test'),
  conversationId: id<ConversationId>('conversation'),
};

const CUSTOMER = id<CustomerId>('customer');

/** As the customer's other conversations would let it know. */
function known(contacts: number, at: Instant): CustomerRecognized {
  return {
    ...IDS,
    type: 'CustomerRecognized',
    eventId: id('known'),
    customerId: CUSTOMER,
    at,
    contacts: Array.from({ length: contacts - 1 }, () => at),
    withHistory: false,
    episodes: [],
  };
}

function started(channel: string, language: string | null, customerId: CustomerId | null): ConversationEvent {
  const customer = { customerId, customerName: null, attributes: {} };
  return {
    ...IDS,
    ...customer,
    type: 'ConversationStarted',
    eventId: id('started'),
    occurredAt: instant(0),
    channel: id(channel),
    language: language === null ? null : id(language),
  };
}

/** Null: nobody does anything. */
function eventOf(turn: FixtureTurn, number: number, occurredAt: Instant): ConversationEvent | null {
  const base = { ...IDS, eventId: id<ConversationEvent['eventId']>(`turn-${number}`), occurredAt };
  const said = { messageId: id<never>(`m${number}`), sentiment: null };
  if (turn.customer !== undefined)
    return { ...base, ...said, type: 'CustomerTurn', text: turn.customer, language: null };
  if (turn.assistant !== undefined) {
    const { assistant: text, confidence = null, intent = null, failure = null, tools = {} } = turn;
    const answer = {
      text,
      confidence,
      intent,
      failure,
      intentConfidence: null,
      fence: null,
      assistant: null,
      model: null,
      promptVersion: null,
      sources: [],
      tools: Object.entries(tools).map(([name, outcome]) => ({ name, outcome, summary: null })),
    };
    return { ...base, ...said, ...answer, type: 'AssistantTurn' };
  }
  if (turn.failed !== undefined) return { ...base, type: 'AssistantFailed', failure: turn.failed };
  if (turn.button !== undefined) return { ...base, type: 'HumanRequested', control: turn.button };
  const { tier = null, orderValue = null, attributes = {} } = turn;
  if (tier === null && orderValue === null && turn.attributes === undefined) return null;
  const unchanged = { customerId: null, customerName: null, verification: null };
  return { ...base, ...unchanged, type: 'AttributesChanged', tier, orderValue, attributes };
}

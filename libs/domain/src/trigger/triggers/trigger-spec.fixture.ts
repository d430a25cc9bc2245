import { DEFAULT_POLICY, DEFAULT_POLICY_HASH, policyWorkflow, type Policy } from '#domain/policy';
import {
  id,
  type AssistantTurn,
  type AttributesChanged,
  type ConversationEvent,
  type ConversationId,
  type CustomerTurn,
  type EscalationOffered,
  type EscalationRequested,
  type EscalationUpdated,
  type EventId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { at, specTime, workflowSpec } from '#testing';
import { EVERYTHING_OFF } from '../../policy/policy-off.fixture.ts';
import { createTrigger } from '../create-trigger.ts';
import type { AnyTrigger } from '../define-trigger.ts';
import type { TriggerFact, TriggerInput } from '../trigger-state.ts';
import { TRIGGERS } from './index.ts';

type Settings = Readonly<Record<string, unknown>>;

/** A conversation in a few lines: `'c: where is my order'`, `'a: Let me see.'`; or events that are more than text. */
export type Line = string | ((ids: Ids) => TriggerInput);

interface Ids {
  readonly eventId: EventId;
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly occurredAt: ReturnType<typeof specTime>;
}

/** What came of a conversation, line by line: `offer`, `escalate`, `no` or nothing, and the codes that it rests on. */
export interface Outcomes {
  /** By the number of the line, from 1: `3 offer customer_repeats`, `4 withdrawn`. */
  readonly outcomes: readonly string[];
  readonly offered: readonly EscalationOffered[];
  readonly requested: readonly EscalationRequested[];
  readonly updated: readonly EscalationUpdated[];
  /** All that was decided, in order. */
  readonly history: readonly TriggerFact[];
  /** As it is stored in the end. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export interface Play {
  /** Under `triggers`, beside everything off; null: the built-in policy. */
  readonly triggers?: Settings | null;
  /** Instead of `triggers`. */
  readonly policy?: Policy;
  /** Between two lines, in ms. */
  readonly everyMs?: number;
  /** Time that passes behind the last line, in ms. */
  readonly thenMs?: number;
  readonly level?: number;
  readonly channel?: string;
  readonly list?: readonly AnyTrigger[];
}

/** Plays a conversation twice, restored from what is stored after every event, and says what came of it. */
export function play(lines: readonly Line[], options: Play = {}): Outcomes {
  const { triggers = null, everyMs = 1_000, thenMs = 0, level, channel = 'chat', list = TRIGGERS } = options;
  const trigger = createTrigger(list);
  const under =
    triggers === null
      ? DEFAULT_POLICY
      : { ...EVERYTHING_OFF, triggers: { ...EVERYTHING_OFF.triggers, ...triggers } };
  const { policy = under } = options;
  const initial = policyWorkflow.initial();
  const spec = workflowSpec(trigger.workflow, {
    peers: {
      ...initial,
      active: { version: 0, hash: DEFAULT_POLICY_HASH, document: '', policy },
      level: level === undefined ? initial.level : { ...initial.level, level },
    },
    *deadlines({ conversation }) {
      for (const [name, due] of trigger.deadlines(conversation)) yield ['conversation', name, due];
    },
    restored: ({ conversation }) =>
      trigger.form.restored(JSON.parse(JSON.stringify(trigger.form.stored(conversation)))),
    comparable: ({ conversation }) => conversation,
  });
  const start = at(0, started(channel)(idsOf(0)));
  const steps = lines.map((line, index) => at((index + 1) * everyMs, eventOf(line, idsOf(index + 1))));
  const { history, state } =
    thenMs === 0
      ? spec.given(start, ...steps.slice(0, -1)).when(steps.at(-1)!)
      : spec.given(start, ...steps).whenTimePasses(lines.length * everyMs + thenMs);
  const facts = history;
  return {
    outcomes: facts.flatMap((fact) => outcomeOf(fact, everyMs)),
    offered: facts.filter((fact) => fact.type === 'EscalationOffered'),
    requested: facts.filter((fact) => fact.type === 'EscalationRequested'),
    updated: facts.filter((fact) => fact.type === 'EscalationUpdated'),
    history,
    stored: JSON.parse(JSON.stringify(trigger.form.stored(state.conversation))) as Settings,
  };
}

function outcomeOf(fact: TriggerFact, everyMs: number): readonly string[] {
  const line = Math.floor((fact.at - specTime(0)) / everyMs);
  switch (fact.type) {
    case 'EscalationOffered':
      return [`${line} offer ${fact.reasons.map(({ code }) => code).join(' ')}`];
    case 'EscalationRequested':
      return [`${line} escalate ${fact.reasons.map(({ code }) => code).join(' ')}`];
    case 'EscalationWithdrawn':
      return [`${line} withdrawn`];
    case 'AlternativeChosen':
      return [`${line} no`];
    default:
      return [];
  }
}

function idsOf(n: number): Ids {
  return {
    eventId: id<EventId>(`e${n}`),
    workspaceId: id<WorkspaceId>('w'),
    conversationId: id<ConversationId>('c'),
    occurredAt: specTime(0),
  };
}

function eventOf(line: Line, ids: Ids): TriggerInput {
  if (typeof line === 'function') return line(ids);
  const [by, text] = [line.slice(0, 2), line.slice(2).trim()];
  return by === 'c:' ? customer(text)(ids) : assistant(text)(ids);
}

const started =
  (channel: string) =>
  (ids: Ids): ConversationEvent => ({
    ...ids,
    type: 'ConversationStarted',
    channel,
    language: null,
    customerId: null,
    customerName: null,
    attributes: {},
  });

export const customer =
  (text: string, more: Partial<CustomerTurn> = {}) =>
  (ids: Ids): ConversationEvent => ({
    ...ids,
    type: 'CustomerTurn',
    messageId: id(`m${ids.eventId.slice(1)}`),
    text,
    language: null,
    sentiment: null,
    ...more,
  });

export const knows =
  (
    known: Partial<Omit<AttributesChanged, 'attributes'>> & {
      attributes?: Record<string, string | number | boolean>;
    },
  ): Line =>
  (ids) => ({
    ...ids,
    type: 'AttributesChanged',
    customerId: null,
    customerName: null,
    verification: null,
    tier: null,
    orderValue: null,
    attributes: {},
    ...known,
  });

export const assistant =
  (text: string, more: Partial<AssistantTurn> = {}) =>
  (ids: Ids): ConversationEvent => ({
    ...ids,
    type: 'AssistantTurn',
    messageId: id(`m${ids.eventId.slice(1)}`),
    text,
    confidence: null,
    intent: null,
    intentConfidence: null,
    fence: null,
    assistant: null,
    model: null,
    promptVersion: null,
    sentiment: null,
    sources: [],
    tools: [],
    failure: null,
    ...more,
  });

export const happens =
  (type: 'AssistantFailed' | 'CustomerLeft' | 'HumanRequested' | 'ConversationEnded') =>
  (ids: Ids): ConversationEvent =>
    ({ ...ids, type, failure: 'model away', reason: 'closed', control: 'button' }) as never;

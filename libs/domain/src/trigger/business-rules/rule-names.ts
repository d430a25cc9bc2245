import { MINUTE_MS } from '#kernel';
import { contactsAt } from '../../customers/contacts.ts';
import {
  declaredValue,
  type AskedName,
  type AskedNames,
  type DeclaredType,
  type NamedValue,
} from '#domain/expression';
import { clip } from '#domain/language';
import type { TriggerEvent } from '../define-trigger.ts';
import type { Reading } from '../reading.ts';

/** Failed answers since the conversation began, or since its last episode. */
interface AnswerCounts {
  readonly failures: number;
  readonly failuresInARow: number;
}

/** What business rules are asked about: one event, with what is known of the conversation once it is folded. */
export interface RuleSource {
  readonly event: TriggerEvent;
  readonly reading: Reading;
  readonly counts: AnswerCounts;
}

/** What a rule may ask for. */
export interface RuleName extends AskedName<RuleSource> {
  /** Its value may be the customer's own words: a trace says only whether it is known. */
  readonly isPersonal?: true;
}

/** UTF-16 units of a turn that rules see: the time of `matches` and `contains` grows with them. */
const TEXT_CHARS_MAX = 1_000;

const text = (of: RuleName['of']): RuleName => ({ type: 'text', of });
const number = (of: RuleName['of']): RuleName => ({ type: 'number', of });
const yesOrNo = (of: RuleName['of']): RuleName => ({ type: 'boolean', of });

/** What is known of every conversation; docs/policies/business-rules.md says what each is. Undefined is unknown, never nought or an empty text. */
export const RULE_NAMES = {
  customer: {
    tier: text(({ reading }) => reading.conversation.tier ?? undefined),
    orderValue: number(({ reading }) => reading.conversation.orderValue ?? undefined),
    verification: text(({ reading }) => reading.conversation.verification),
    identified: yesOrNo(({ reading }) => reading.conversation.customerId !== null),
    contacts: number(contactsOfCustomer),
  },
  conversation: {
    channel: text(({ reading }) => reading.conversation.channel),
    language: text(({ reading }) => reading.conversation.language ?? undefined),
    turns: number(({ reading }) => reading.conversation.turnCount),
    minutes: number(({ reading }) => Math.floor((reading.now - reading.conversation.startedAt) / MINUTE_MS)),
    episodes: number(({ reading }) => reading.conversation.ordinal),
    contacts: number(({ reading }) => contactsOf(reading)),
    returned: yesOrNo(({ reading }) => reading.conversation.last?.returned === true),
  },
  assistant: {
    intent: text(({ reading }) => reading.conversation.intent?.name),
    intentConfidence: number(({ reading }) => reading.conversation.intent?.confidence ?? undefined),
    confidence: number(({ event }) =>
      event.type === 'AssistantTurn' ? (event.confidence ?? undefined) : undefined,
    ),
    failures: number(({ counts }) => counts.failures),
    failuresInARow: number(({ counts }) => counts.failuresInARow),
  },
  turn: {
    text: {
      ...text(({ event, reading }) =>
        event.type === 'CustomerTurn' ? reading.text.slice(0, TEXT_CHARS_MAX) : undefined,
      ),
      isPersonal: true,
    },
    topics: {
      type: 'texts',
      of: ({ event, reading }) =>
        event.type === 'CustomerTurn'
          ? reading.topics.filter(({ certainty }) => certainty === 'certain').map(({ code }) => code)
          : [],
    },
    sentiment: number(sentimentOf),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RuleName>>>>;

export type RuleNames = AskedNames<RuleSource> & Readonly<Record<string, Readonly<Record<string, RuleName>>>>;

/** With the attributes that a workspace declares. One that has another type than declared counts as unknown. */
export function ruleNames(attributes: Readonly<Record<string, DeclaredType>>): RuleNames {
  const own = Object.entries(attributes).map(([name, type]) => [name, attribute(name, type)] as const);
  return { ...RULE_NAMES, attributes: Object.fromEntries(own) };
}

function attribute(name: string, type: DeclaredType): RuleName {
  return {
    type,
    ...(type === 'text' && { isPersonal: true }),
    of: ({ reading }) => declaredValue(reading.conversation.attributes, name, type),
  };
}

/** How often the conversation began within a week, this time included. */
function contactsOf({ conversation, now }: Reading): number {
  return 1 + contactsAt(conversation.begun, now).length;
}

/** The same of the customer, over all their conversations; unknown until it has been looked up. */
function contactsOfCustomer({ reading: { conversation, now } }: RuleSource): number | undefined {
  const { history } = conversation;
  return history === null ? undefined : 1 + contactsAt(history.contacts, now).length;
}

function sentimentOf({ event, reading }: RuleSource): number | undefined {
  if (event.type !== 'CustomerTurn') return undefined;
  return reading.moodOf(event)?.score;
}

/** A value as people read it. */
export function shownValue(value: NamedValue): string {
  switch (typeof value) {
    case 'string':
      return `"${clip(value, SHOWN_CHARS_MAX)}"`;
    case 'object':
      return `[${value.join(', ')}]`;
    default:
      return String(value);
  }
}

const SHOWN_CHARS_MAX = 40;

import { createHash } from 'node:crypto';
import { instant, type Instant } from '#kernel';
import {
  id,
  type ConversationEvent,
  type ConversationId,
  type CustomerId,
  type EventId,
  type MessageId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { arrivalAt, OPEN_HOURS } from '../day-shape.ts';
import { seeded, type Seeded } from '../seeded.ts';
import type { ExportedConversation, ExportedTurn } from './exported-conversation.ts';
import type { ConversationMapping } from './mapping.ts';

export interface ImportedEvent {
  readonly at: Instant;
  readonly event: ConversationEvent;
}

const HOUR_MS = 3_600_000;
/** A customer's answer to the assistant; the same customer writing on; the assistant's answer; the end. */
const ANSWER_MS = [12_000, 90_000] as const;
const WRITING_ON_MS = [600, 1_400] as const;
const ASSISTANT_MS = [2_000, 5_000] as const;
const ENDS_MS = [4_000, 9_000] as const;

/** Length of the synthetic day over which an export without times is spread. */
export const IMPORT_DAY_MS = OPEN_HOURS * HOUR_MS;

/**
 * A day of these conversations, in order of time: they begin as customers do (few early, most before noon), overlap, and each
 * ends a few seconds after its last turn. Times and ids follow from the content alone, so the same file gives the same day.
 */
export function importDay(
  conversations: readonly ExportedConversation[],
  mapping: ConversationMapping,
  opening: Instant,
): readonly ImportedEvent[] {
  const shuffled = [...conversations]
    .map((conversation) => ({ conversation, order: seeded(conversation.id).next() }))
    .sort((a, b) => a.order - b.order || (a.conversation.id < b.conversation.id ? -1 : 1));
  const day = shuffled.flatMap(({ conversation }, index) => {
    const share = (index + 0.5) / shuffled.length;
    return eventsOf(conversation, mapping, opening + Math.round(arrivalAt(share) * IMPORT_DAY_MS));
  });
  return day.sort((a, b) => a.at - b.at);
}

function eventsOf(
  conversation: ExportedConversation,
  mapping: ConversationMapping,
  startsAt: number,
): readonly ImportedEvent[] {
  const random = seeded(`${conversation.id}/times`);
  const events: ImportedEvent[] = [];
  let at = startsAt;
  const add = (event: Unstamped): void => {
    events.push({
      at: instant(at),
      event: {
        ...event,
        eventId: eventId(mapping.workspace, conversation.id, events.length, event),
        workspaceId: id<WorkspaceId>(mapping.workspace),
        conversationId: id<ConversationId>(conversation.id),
        occurredAt: instant(at),
      },
    });
  };
  add({
    type: 'ConversationStarted',
    channel: mapping.channel,
    language: mapping.language,
    customerId: conversation.customerId === null ? null : id<CustomerId>(conversation.customerId),
    customerName: null,
    attributes: conversation.attributes,
  });
  conversation.turns.forEach((turn, index) => {
    at += pause(turn, conversation.turns[index - 1], random);
    add(turnEvent(turn, `t${index}`));
  });
  at += random.between(...ENDS_MS);
  add({ type: 'ConversationEnded', reason: 'unknown' });
  return events;
}

/** Milliseconds between a turn and the one before it. */
function pause(turn: ExportedTurn, before: ExportedTurn | undefined, random: Seeded): number {
  if (turn.by !== 'customer') return random.between(...ASSISTANT_MS);
  const [low, high] = before?.by === 'customer' ? WRITING_ON_MS : ANSWER_MS;
  return random.between(low, high);
}

type Stamped = 'eventId' | 'workspaceId' | 'conversationId' | 'occurredAt';
type Unstamped = ConversationEvent extends infer E
  ? E extends ConversationEvent
    ? Omit<E, Stamped>
    : never
  : never;

function turnEvent(turn: ExportedTurn, messageId: string): Unstamped {
  const message = { messageId: id<MessageId>(messageId), text: turn.text };
  return turn.by === 'customer'
    ? { type: 'CustomerTurn', ...message, language: null, sentiment: null }
    : {
        type: 'AssistantTurn',
        ...message,
        confidence: turn.confidence,
        intent: turn.intent,
        intentConfidence: null,
        sentiment: null,
        sources: [],
        tools: [],
        failure: null,
        fence: null,
        assistant: null,
        model: null,
        promptVersion: null,
      };
}

/** The same content in the same place is the same event; a text that was changed is another one. */
function eventId(workspace: string, conversation: string, index: number, event: Unstamped): EventId {
  const content = JSON.stringify([workspace, conversation, index, event]);
  return id<EventId>(`import-${createHash('sha256').update(content).digest('hex').slice(0, 24)}`);
}

import { policyWorkflow, type PolicyState } from '#domain/policy';
import type {
  ConversationEvent,
  ConversationId,
  EpisodeId,
  EventId,
  MessageId,
  WorkspaceId,
} from '#domain/vocabulary';
import { specTime, workflowSpec } from '#testing';
import { lifeFrom } from './conversation/conversation.ts';
import { TRIGGER } from './index.ts';

// A customer who waits for a person, and what routing says of it.

export const ids = (eventId: string) => ({
  eventId: eventId as EventId,
  workspaceId: 'acme' as WorkspaceId,
  conversationId: 'c1' as ConversationId,
  occurredAt: specTime(0),
});

export const says = (text: string, language: string | null = null): ConversationEvent => ({
  ...ids(`says ${text}`),
  type: 'CustomerTurn',
  messageId: `m ${text}` as MessageId,
  ...{ text, language, sentiment: null },
});

export const episodeId = `c1#1-${lifeFrom(specTime(0))}` as EpisodeId;

/** @param atMs of the log */
export const fromRouting = (eventId: string, atMs = 0) => {
  const { workspaceId, conversationId } = ids(eventId);
  return { eventId: eventId as EventId, workspaceId, conversationId, episodeId, at: specTime(atMs) };
};

/** Restored from what is stored after every event. */
export const spec = (peers: PolicyState = policyWorkflow.initial()) =>
  workflowSpec(TRIGGER.workflow, {
    peers,
    *deadlines({ conversation }) {
      for (const [name, due] of TRIGGER.deadlines(conversation)) yield ['conversation', name, due];
    },
    restored: ({ conversation }) => ({
      conversation: TRIGGER.form.restored(JSON.parse(JSON.stringify(TRIGGER.form.stored(conversation)))),
    }),
  });

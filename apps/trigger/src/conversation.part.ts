import type { Codec } from '#contracts';
import { fromDecideEvolve } from '#domain/decide-evolve';
import type { PolicyState } from '#domain/policy';
import {
  conversationDue,
  isForgotten,
  restoredConversation,
  storedConversation,
  triggerWorkflow,
  type Conversation,
  type TriggerFact,
  type TriggerInput,
  type TriggerState,
} from '#domain/trigger';
import type { ConversationId, WorkspaceId } from '#domain/vocabulary';
import { Corrupt, entityKey, type Part } from '#stream';
import { policyAggregate } from './policy.part.ts';

const CONVERSATION_KIND = 'conversation';

/** A workspace's id is escaped, so that its end is known; the rest is the conversation's id as it is. */
export function conversationAggregate(workspace: WorkspaceId, conversation: ConversationId): string {
  return `${CONVERSATION_KIND}/${encodeURIComponent(workspace)}/${conversation}`;
}

function workspaceOf(aggregate: string): WorkspaceId {
  const from = CONVERSATION_KIND.length + 1;
  return decodeURIComponent(aggregate.slice(from, aggregate.indexOf('/', from))) as WorkspaceId;
}

/** One entity a conversation, as JSON; decoded on demand, kept in a bounded cache. */
export function conversationPart(
  codec: Codec,
): Part<TriggerState, TriggerInput, TriggerFact, readonly TriggerFact[], PolicyState> {
  const utf8 = new TextDecoder();
  return {
    kind: CONVERSATION_KIND,
    workflow: fromDecideEvolve(triggerWorkflow),
    residence: 'bounded',
    peers: (aggregate, get) => get(policyAggregate(workspaceOf(aggregate))) as PolicyState,
    load(aggregate, entities, policy) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return { ...triggerWorkflow.initial(), policy };
      return { policy, conversation: restored(aggregate, utf8.decode(stored.bytes)) };
    },
    drain({ conversation }, aggregate, put) {
      if (isForgotten(conversation)) put(entityKey(aggregate), null);
      else {
        put(entityKey(aggregate), {
          due: conversationDue(conversation),
          encode: () => Buffer.from(JSON.stringify(storedConversation(conversation))),
        });
      }
    },
    aggregateOf: (key) => key,
    entityOf: () => CONVERSATION_KIND,
    deadlines({ conversation }) {
      const due = conversationDue(conversation);
      return due === null ? [] : [['due', due]];
    },
    write: (fact) => [codec.outbound(fact)],
  };
}

function restored(aggregate: string, json: string): Conversation {
  try {
    return restoredConversation(JSON.parse(json));
  } catch (cause) {
    throw new Corrupt(
      `The stored state of ${aggregate} cannot be read (${(cause as Error).message}). It was written by another version of Baton, or ` +
        'damaged: go on with the version that wrote it, or begin with a new data folder.',
      { cause },
    );
  }
}

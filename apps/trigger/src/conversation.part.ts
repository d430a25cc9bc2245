import type { Codec } from '#contracts';
import {
  isForgotten,
  TRIGGER,
  type Conversation,
  type Reading,
  type TriggerFact,
  type TriggerInput,
  type TriggerOf,
  type TriggerPeers,
  type TriggerState,
} from '#domain/trigger';
import type { ConversationId, WorkspaceId } from '#domain/vocabulary';
import { checkFormat, Corrupt, entityKey, type Part } from '#stream';
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

/**
 * One entity a conversation, as JSON; decoded on demand, kept in a bounded cache.
 * @param trigger what follows from a list of triggers
 */
export function conversationPart(
  codec: Codec,
  trigger: TriggerOf = TRIGGER,
): Part<TriggerState, TriggerInput, TriggerFact, Reading | null, TriggerPeers> {
  const utf8 = new TextDecoder();
  const bytesOf = createEncoder();
  const { workflow, form } = trigger;
  return {
    kind: CONVERSATION_KIND,
    workflow,
    residence: 'bounded',
    peers: (aggregate, get) => get(policyAggregate(workspaceOf(aggregate))) as TriggerPeers,
    load(aggregate, entities) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return workflow.initial();
      return { conversation: restored(form, aggregate, utf8.decode(stored.bytes)) };
    },
    drain({ conversation }, aggregate, put) {
      if (isForgotten(conversation)) put(entityKey(aggregate), null);
      else {
        put(entityKey(aggregate), {
          due: trigger.nextDue(conversation),
          encode: () => bytesOf(JSON.stringify(form.stored(conversation))),
        });
      }
    },
    aggregateOf: (key) => key,
    entityOf: () => CONVERSATION_KIND,
    deadlines: ({ conversation }) => trigger.deadlines(conversation),
    write: (fact) => [codec.outbound(fact)],
  };
}

/** Longer than any stored conversation is. */
const STORED_BYTES_MAX = 256 * 1024;
const UTF8_BYTES_A_UNIT = 3;

/** Text as bytes, which are copied before the next is asked for (see TouchedEntity): the same memory serves them all. */
function createEncoder(): (text: string) => Uint8Array {
  const memory = Buffer.allocUnsafeSlow(STORED_BYTES_MAX);
  return (text) =>
    text.length * UTF8_BYTES_A_UNIT > memory.length
      ? Buffer.from(text)
      : memory.subarray(0, memory.write(text, 'utf8'));
}

const REMEDY = 'Restore the state of the task from a copy; a local store is rebuilt from its changelog.';

/** @throws NewerFormat where a newer version wrote it, Corrupt where it cannot be read. */
function restored(form: TriggerOf['form'], aggregate: string, json: string): Conversation {
  const stored = readable(aggregate, () => JSON.parse(json) as { readonly v?: unknown } | null);
  checkFormat(stored?.v, form.format, `The stored state of ${aggregate}`, REMEDY);
  return readable(aggregate, () => form.restored(stored));
}

function readable<T>(aggregate: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Corrupt(
      `The stored state of ${aggregate} cannot be read: ${(cause as Error).message}. ${REMEDY}`,
      { cause },
    );
  }
}

// The plain job as a processor of ours: the same one in the benchmark, in its test and under the profiler.
import { accepted } from '#kernel';
import { Undecodable } from '#kernel';
import { entityKey, type Part, type Processor, type TouchedEntity } from '#stream';
import {
  decide,
  escalated,
  heard,
  newConversation,
  type Conversation,
  type Escalation,
  type Turn,
} from '../peers/job.ts';
import { decodeConversation, decodeTurn, encodeConversation, encodeEscalation } from '../peers/wire.ts';

const KIND = 'conversation';
const NO_HEADERS = {};
const NOTHING: readonly Escalation[] = [];

/** A conversation in memory. It is its own entity: what is stored of it is asked for once a commit. */
class Live implements TouchedEntity {
  readonly due = null;
  readonly conversation: Conversation;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  encode(): Uint8Array {
    return encodeConversation(this.conversation);
  }
}

/** @param name of the processor: its changelog and its groups are named by it */
export function plainJobProcessor(name: string, input: string, output: string): Processor {
  return {
    name,
    topics: [input],
    parts: [conversationPart(output)],
    read({ value }) {
      const turn = decoded(value);
      return { aggregate: `${KIND}/${turn.conversationId}`, input: turn };
    },
  };
}

function decoded(value: Uint8Array): Turn {
  try {
    return decodeTurn(
      Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    );
  } catch (cause) {
    throw new Undecodable('No turn.', { cause });
  }
}

function conversationPart(output: string): Part<Live, Turn, Escalation, Escalation | undefined> {
  return {
    kind: KIND,
    residence: 'bounded',
    workflow: {
      name: 'plain-job',
      initial: () => new Live(newConversation()),
      accept: () => accepted(),
      // The job decides on the conversation as it was before the turn.
      observe({ conversation }, turn) {
        const escalation = decide(conversation, turn as Turn);
        heard(conversation, turn as Turn);
        return escalation;
      },
      decide: (_live, escalation) => (escalation === undefined ? NOTHING : [escalation]),
      apply: ({ conversation }) => escalated(conversation),
    },
    peers: () => undefined,
    load(aggregate, entities) {
      const stored = entities.read(entityKey(aggregate));
      return new Live(stored === undefined ? newConversation() : decodeConversation(stored.bytes));
    },
    drain: (live, aggregate, put) => put(entityKey(aggregate), live),
    aggregateOf: (key) => key,
    entityOf: (key) => key,
    deadlines: () => [],
    write: (escalation) => [
      {
        topic: output,
        key: escalation.conversationId,
        value: encodeEscalation(escalation),
        headers: NO_HEADERS,
      },
    ],
  };
}

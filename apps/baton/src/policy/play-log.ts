import { triggerProcessor } from '#apps/trigger';
import { policyHash, TOPICS, type Codec, type DomainEvent } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, type Policy } from '#domain/policy';
import {
  id,
  isOf,
  type ConversationEvent,
  type EscalationOffered,
  type EscalationRequested,
  type WorkspaceId,
} from '#domain/vocabulary';
import { instant } from '#kernel';
import { levelActivated } from '#processors';
import {
  createMachine,
  offset,
  sourceId,
  type EntityKey,
  type Processor,
  type SourceId,
  type SourceRecord,
} from '#stream';

/** What is read of a log: what was sent, what was known of customers, and when a person took over. */
export const PLAYED_TOPICS: readonly string[] = [
  TOPICS.conversationEvents,
  TOPICS.customerHistory,
  TOPICS.escalationEvents,
];

type Decision = EscalationRequested | EscalationOffered;

export interface PlayedPartition {
  /** In the order of their times. */
  apply(source: SourceId, record: SourceRecord): void;
}

export interface PlayOptions {
  readonly codec: Codec;
  readonly policy: Policy;
  readonly workspace: string;
  readonly epochOf: (topic: string) => string;
  /** An event of a conversation that is still with the assistant. */
  readonly heard: (event: ConversationEvent) => void;
  readonly decided: (decision: Decision) => void;
}

/**
 * The conversations of a partition, decided on anew by the trigger as it is released, under a policy that was never in force there. Each is
 * played up to the first time that the policy would hand it over, or that it was handed over in fact: what customer and assistant
 * did afterwards says nothing of this policy.
 */
export function playPartition(partition: number, options: PlayOptions): PlayedPartition {
  const { codec, workspace, heard, decided, epochOf } = options;
  const left = new Set<string>();
  const stored = new Map<EntityKey, Uint8Array>();
  const processor = onlyOf(triggerProcessor(codec), codec, workspace, left, heard);
  const machine = createMachine(
    processor,
    { processor: processor.name, partition },
    {
      position: { next: new Map(), time: instant(0), unit: 0 },
      read: (key) => stored.get(key),
      scan: () => [],
    },
    { epochOf },
  );

  function commit(): void {
    const { entities, outputs } = machine.takeUnit();
    for (const [key, bytes] of entities) {
      if (bytes === null) stored.delete(key);
      else stored.set(key, bytes);
    }
    for (const { topic, value } of outputs) {
      const event = codec.decode(topic, value);
      if (event.type !== 'EscalationRequested' && event.type !== 'EscalationOffered') continue;
      if (left.has(event.conversationId)) continue;
      if (event.type === 'EscalationRequested') left.add(event.conversationId);
      decided(event);
    }
  }

  const policies = sourceId(TOPICS.policyEvents, partition);
  for (const [at, event] of inForce(options).entries()) {
    const record = { ...codec.outbound(event), partition, offset: offset(at), appendedAt: instant(0) };
    machine.apply(policies, record);
  }
  commit();
  return {
    apply(source, record) {
      machine.apply(source, record);
      // At once, so that what is decided is known before the next record of the conversation.
      if (machine.isAwaited || machine.records >= RECORDS_AT_ONCE) commit();
    },
  };
}

const RECORDS_AT_ONCE = 1_000;

function inForce({ policy, workspace }: PlayOptions): readonly DomainEvent[] {
  const document = canonicalPolicy(policy);
  return [
    levelActivated(NEWEST_LEVEL, 'check'),
    {
      type: 'PolicyActivated',
      eventId: id('policy-check'),
      workspaceId: id<WorkspaceId>(workspace),
      version: 1,
      hash: policyHash(document),
      document,
      activatedBy: 'check',
      reason: null,
    },
  ];
}

/** Of one workspace, and of its conversations those that have not left. */
function onlyOf(
  processor: Processor,
  codec: Codec,
  workspace: string,
  left: Set<string>,
  heard: PlayOptions['heard'],
): Processor {
  return {
    ...processor,
    read(record) {
      if (record.topic === TOPICS.policyEvents) return processor.read(record);
      const event = codec.decode(record.topic, record.value);
      if (event.workspaceId !== workspace || !('conversationId' in event)) return undefined;
      if (event.type === 'EscalationQueued' || event.type === 'EscalationAssigned')
        left.add(event.conversationId);
      if (record.topic === TOPICS.escalationEvents || left.has(event.conversationId)) return undefined;
      if (isOf('ConversationEvent', event)) heard(event);
      return processor.read(record);
    },
  };
}
